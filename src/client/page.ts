import './current-section.ts';
import './link-previews.ts';
import './notes-in-place.ts';
import './open-reading-settings.ts';
import './open-folded.ts';
import './open-search.ts';
import './reading-bar.ts';
import './take-along.ts';
