import { el } from '../element.ts';
import { createContent } from './card-content.ts';
import { readCitations, type Place } from './page-citations.ts';
import { placeBeside } from './place-beside.ts';

let card: HTMLElement | undefined;

/** Beside a paragraph, or at the bottom edge, show how to cite it: here, and in the original. */
export function showParagraphCard(number: HTMLAnchorElement): void {
  card?.remove();
  const page = readCitations();
  if (!page) return;
  const place: Place = { kind: 'paragraph', number: number.text, id: number.hash.slice(1) };
  card = el(
    'div',
    {
      className: 'CiteCard',
      popover: 'auto',
      role: 'dialog',
      tabIndex: -1,
      ariaLabel: `Cite paragraph ${place.number}`,
    },
    createContent(page, place),
  );
  card.addEventListener('toggle', ({ target, newState }) => {
    if (newState === 'closed') (target as Element).remove();
  });
  number.after(card);
  card.showPopover({ source: number });
  placeBeside(card, number.closest('p') ?? number);
  // Following the number to its place has taken the focus from it.
  card.focus({ preventScroll: true });
}
