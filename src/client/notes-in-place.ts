// Where notes don’t stand in the margin, a mark shows its note in place: the very text of the endnote list, lifted out as
// a popover. The mark stays a plain link for everything else: copying, a new tab, no script.
import './notes/ask-by-click.ts';
import './notes/ask-by-hover.ts';
