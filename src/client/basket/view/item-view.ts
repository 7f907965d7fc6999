import { el } from '../../element.ts';
import { describeWords, nameItem, placeOf, referenceOf } from '../describe-item.ts';
import type { BasketItem, BasketPassage } from '../item.ts';
import { createRuns } from '../runs.ts';
import { createNoteField } from './note-field.ts';

/** An item with its words, its reference, the reader’s note and a button that removes it. */
export function createItem(item: BasketItem, remove: () => void): HTMLElement {
  const button = el('button', { type: 'button', className: 'copy', ariaLabel: `Remove ${nameItem(item)}` }, ['Remove']);
  button.addEventListener('click', remove);
  return el('li', {}, [
    ...(item.type === 'passage' ? createPassage(item) : []),
    el('p', { className: 'reference' }, createRuns(referenceOf(item))),
    createNoteField(item),
    el('p', { className: 'tools' }, [createLink(item), button]),
  ]);
}

const createPassage = (passage: BasketPassage): HTMLElement[] => [
  el('p', { className: 'words' }, [describeWords(passage)]),
  el('p', { className: 'newer', hidden: true }),
];

/** Leads to the place on this site, wherever that is published by now. */
function createLink(item: BasketItem): HTMLElement {
  const path = item.type === 'work' ? '../sources/' : `../articles/${item.slug}/`;
  const words = item.type === 'work' ? 'In the list of sources' : placeOf(item);
  return el('a', { href: path + item.address.slice(item.address.indexOf('#')) }, [words]);
}

/** What is left of an item that was removed, until the page is left: the offer to undo it. */
export function createRemoved(item: BasketItem, restore: () => void): HTMLElement {
  const button = el('button', { type: 'button', className: 'copy', ariaLabel: `Undo: put ${nameItem(item)} back` }, [
    'Undo',
  ]);
  button.addEventListener('click', restore);
  return el('li', { className: 'removed' }, [`Removed: ${nameItem(item)} `, button]);
}
