import { el } from '../../element.ts';
import { nameItem } from '../describe-item.ts';
import { identify, type BasketItem } from '../item.ts';
import { putItems, readBasket } from '../storage.ts';

let count = 0;

/** The reader’s own note to an item, kept with every sign that is typed. */
export function createNoteField(item: BasketItem): HTMLElement {
  const id = `note-to-${++count}`;
  const field = el('textarea', {
    id,
    rows: 2,
    placeholder: ' ',
    value: item.note,
    ariaLabel: `My note to ${nameItem(item)}`,
  });
  field.addEventListener('input', () => keepNote(item, field.value));
  return el('div', { className: 'my-note' }, [el('label', { htmlFor: id }, ['My note']), field]);
}

/** The newest version of the item gets the note; if another tab has taken it out meanwhile, the note brings it back. */
function keepNote(item: BasketItem, note: string): void {
  const newest = readBasket().items.find((other) => identify(other) === identify(item));
  putItems([{ ...(newest ?? item), note }]);
}
