import { el } from '../element.ts';
import { addressOf, copy, referenceTo } from './references.ts';

let card: HTMLElement | undefined;

/** Beside a paragraph’s number, show how to cite that paragraph. */
export function showParagraphCard(number: HTMLAnchorElement): void {
  card?.remove();
  const reference = referenceTo(number.hash);
  const copyReference = el('button', { type: 'button' }, ['Copy the citation']);
  const copyAddress = el('button', { type: 'button' }, ['Copy the address']);
  copyReference.addEventListener('click', () => void copy(reference, copyReference));
  copyAddress.addEventListener('click', () => void copy(addressOf(number.hash), copyAddress));
  const created = el(
    'div',
    { className: 'CiteCard', popover: 'auto', role: 'dialog', ariaLabel: `Cite paragraph ${number.text}` },
    [
      el('p', {}, [el('b', {}, [`Cite paragraph ${number.text}`])]),
      el('p', {}, [reference]),
      el('p', { className: 'actions' }, [copyReference, copyAddress]),
    ],
  );
  created.addEventListener('toggle', (event) => {
    if (event.newState === 'closed') created.remove();
  });
  number.after(created);
  created.showPopover({ source: number });
  card = created;
}
