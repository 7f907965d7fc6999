import { closeNote, isLiftable, keepNote, noteOf, openedNote, openerOf, showNote, shownNote } from './preview.ts';
import { offerWayBack } from './ways-back.ts';

/** The mark that is being pressed while its note is open: it closes the note, like a press anywhere else. */
let pressed: HTMLAnchorElement | undefined;

const within = (event: Event, selector: string) => (event.target as Element).closest<HTMLElement>(selector);

document.addEventListener('pointerdown', (event) => {
  const note = within(event, shownNote);
  if (note) keepNote(note);
  const opened = openedNote();
  const opener = opened ? openerOf(opened) : undefined;
  pressed = opener?.contains(event.target as Element) ? opener : undefined;
});

document.addEventListener('focusin', (event) => {
  const note = within(event, shownNote);
  const opened = openedNote();
  if (note) keepNote(note);
  else if (opened) closeNote(opened);
});

document.addEventListener('click', (event) => {
  const link = within(event, 'a[href^="#"]') as HTMLAnchorElement | null;
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const note = noteOf(link);
  if (note) follow(event, link, note);
  else leave(event, link);
});

/** A link to a note shows it in place, or in the margin leads to it as any link does. */
function follow(event: MouseEvent, link: HTMLAnchorElement, note: HTMLElement): void {
  if (!isLiftable(note)) {
    offerWayBack(note, link);
    return;
  }
  event.preventDefault();
  if (event.detail && link === pressed) return;
  showNote(note, link);
  keepNote(note);
  note.focus({ preventScroll: true });
}

/** A link from a shown note into the page closes it. The way back needs no more: the reader never left the mark. */
function leave(event: MouseEvent, link: HTMLAnchorElement): void {
  const note = link.closest<HTMLElement>(shownNote);
  if (!note) return;
  if (link.hash === `#${openerOf(note)?.id}`) event.preventDefault();
  document.querySelectorAll<HTMLElement>(shownNote).forEach(closeNote);
}
