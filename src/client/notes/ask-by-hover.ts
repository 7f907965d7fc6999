import { closeNote, isLiftable, noteOf, openedNote, openerOf, showNote, shownNote } from './preview.ts';

/** Milliseconds for which a pointer rests on a mark before its note is shown. */
const intent = 250;
/** Milliseconds in which a pointer may cross from the mark to the note. */
const grace = 300;
const mark = 'a[role=doc-noteref]';

/** What happens next, unless the pointer moves on. */
let next: ReturnType<typeof setTimeout> | undefined;

const pointedNote = () => document.querySelector<HTMLElement>(`${shownNote}:not([role])`);

document.addEventListener('pointerover', (event) => {
  const target = event.target as Element;
  const link = target.closest<HTMLAnchorElement>(mark);
  if (link || target.closest(shownNote)) clearTimeout(next);
  // A finger doesn’t hover, and a pressed button means that something is being selected.
  if (!link || event.pointerType === 'touch' || event.buttons) return;
  const shown = pointedNote();
  if (!shown || openerOf(shown) !== link) next = setTimeout(point, intent, link);
});

document.addEventListener('pointerout', (event) => {
  if (!(event.target as Element).closest(`${mark}, ${shownNote}`)) return;
  clearTimeout(next);
  next = setTimeout(() => {
    const shown = pointedNote();
    if (shown) closeNote(shown);
  }, grace);
});

// What is pressed says more than where the pointer rests: a note that was just closed doesn’t come back.
document.addEventListener('pointerdown', () => clearTimeout(next));
document.addEventListener('keydown', ({ key }) => key === 'Escape' && clearTimeout(next));

/** Show the note of a mark for as long as the pointer is on one of them; what the reader has opened comes first. */
function point(link: HTMLAnchorElement): void {
  const note = noteOf(link);
  if (note && isLiftable(note) && !openedNote()) showNote(note, link);
}
