import { el } from '../element.ts';
import { identify, type BasketItem } from './item.ts';
import { sayFault } from './say-fault.ts';
import { putItems, readBasket, removeItem } from './storage.ts';

/** A button that puts something into the basket, says at once what has happened, and takes it back. */
export function createAddButton(name: string, collect: () => BasketItem | undefined): HTMLElement {
  const button = el('button', { type: 'button', className: 'copy', ariaLabel: name }, ['Add to basket']);
  const said = el('span', { role: 'status' });
  button.addEventListener('click', () => addTo(said, collect()));
  return el('span', { className: 'basket' }, [button, ' ', said]);
}

/** Put an item into the basket and say so, with a button that undoes it. */
export function addTo(said: HTMLElement, item: BasketItem | undefined): void {
  if (!item) return;
  const isThere = readBasket().items.some((other) => identify(other) === identify(item));
  if (isThere) {
    said.replaceChildren(`Already in the basket: ${readBasket().items.length}`);
    return;
  }
  const { items, fault } = putItems([item]);
  const undo = el('button', { type: 'button', className: 'copy' }, ['Undo']);
  undo.addEventListener('click', () => {
    const beside = said.parentElement?.querySelector('button');
    said.replaceChildren(`Taken out. In the basket: ${removeItem(item).items.length}`);
    beside?.focus({ preventScroll: true });
  });
  said.replaceChildren(`In the basket: ${items.length} `, undo, fault ? ` ${sayFault(fault)}` : '');
}
