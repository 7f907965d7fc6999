import { offerAllWaysBack, offerWayBack } from './ways-back.ts';

/** A note that is shown in place, however it was asked for. */
export const shownNote = '.note:popover-open';

const openers = new WeakMap<Element, HTMLAnchorElement>();

/** The link that a shown note was asked for from. */
export const openerOf = (note: Element): HTMLAnchorElement | undefined => openers.get(note);

/** The note that was opened, and not only pointed at: it has the focus, and stays until the reader closes it. */
export const openedNote = () => document.querySelector<HTMLElement>(`${shownNote}[role]`);

/** The note in the page’s list to which a link leads. */
export const noteOf = (link: HTMLAnchorElement): HTMLElement | null =>
  document.getElementById(link.hash.slice(1))?.querySelector<HTMLElement>(':scope > .note') ?? null;

/** Whether a note can be shown in place: not in the margin, where it is beside its mark, nor by an old browser. */
export const isLiftable = (note: HTMLElement): boolean =>
  'popover' in note && getComputedStyle(itemOf(note)).position !== 'absolute';

/** Lift a note out of the list, beside the link that asks for it. The focus stays where it is. */
export function showNote(note: HTMLElement, link: HTMLAnchorElement): void {
  closeNote(note);
  const item = itemOf(note);
  // The list keeps the note’s room, so that nothing on the page moves.
  item.style.blockSize = `${item.getBoundingClientRect().height}px`;
  openers.set(note, link);
  note.popover = 'auto';
  note.ontoggle = () => note.matches(shownNote) || closeNote(note);
  note.showPopover({ source: link });
  offerWayBack(note, link);
}

/** Make a shown note one that stays, and that a screen reader names. */
export function keepNote(note: HTMLElement): void {
  note.role = 'dialog';
  note.ariaLabel = `Note ${itemOf(note).value}`;
  note.tabIndex = -1;
}

/** Put a note back into the list, if it isn’t there, and the focus back to where it was asked for. */
export function closeNote(note: HTMLElement): void {
  if (!note.popover) return;
  const wasOpened = note.role;
  note.ontoggle = null;
  for (const name of ['popover', 'role', 'aria-label', 'tabindex']) note.removeAttribute(name);
  itemOf(note).removeAttribute('style');
  offerAllWaysBack();
  // A tap outside leaves the focus nowhere. If it went to another link, it stays there.
  const { activeElement } = document;
  const isLost = activeElement?.matches('body, main') || note.contains(activeElement);
  if (wasOpened && isLost) openers.get(note)?.focus({ preventScroll: true });
}

const itemOf = (note: HTMLElement) => note.parentElement as HTMLLIElement;

// On paper every note stands in its list.
addEventListener('beforeprint', () => document.querySelectorAll<HTMLElement>(shownNote).forEach(closeNote));
