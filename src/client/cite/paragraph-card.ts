import { el } from '../element.ts';
import { createRecordButtons } from './paragraph-records.ts';
import { addressOf, copy, editionReferences, referenceTo } from './references.ts';

let card: HTMLElement | undefined;

/** Beside a paragraph’s number, show how to cite that paragraph. */
export function showParagraphCard(number: HTMLAnchorElement): void {
  card?.remove();
  const styles = editionReferences().map(({ style, reference }) => {
    const button = el('button', { type: 'button', ariaLabel: `Copy ${style}` }, [style]);
    button.addEventListener('click', () => void copy(referenceTo(number.hash, reference), button));
    return button;
  });
  const copyAddress = el('button', { type: 'button' }, ['Copy the address']);
  copyAddress.addEventListener('click', () => void copy(addressOf(number.hash), copyAddress));
  const created = el(
    'div',
    { className: 'CiteCard', popover: 'auto', role: 'dialog', ariaLabel: `Cite paragraph ${number.text}` },
    [
      el('p', {}, [el('b', {}, [`Cite paragraph ${number.text}`])]),
      el('p', {}, [referenceTo(number.hash)]),
      el('p', { className: 'actions' }, ['Copy as ', ...styles, copyAddress]),
      el('p', { className: 'actions' }, ['Save as ', ...createRecordButtons(number.hash)]),
    ],
  );
  created.addEventListener('toggle', (event) => {
    if (event.newState === 'closed') created.remove();
  });
  number.after(created);
  created.showPopover({ source: number });
  card = created;
}
