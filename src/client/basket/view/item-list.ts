import { el } from '../../element.ts';
import { identify, mergeItems, type BasketItem } from '../item.ts';
import { putItems, removeItem } from '../storage.ts';
import { createItem, createRemoved } from './item-view.ts';
import { sayIfNewer } from './newer-edition.ts';

interface Line {
  element: HTMLElement;
  isRemoved: boolean;
}

/** A list of items of one type. Elements stay while their items do, so that nobody loses the place in a note. */
export function createItemList(type: BasketItem['type'], heading: string) {
  const title = el('h2', {}, [heading]);
  const list = el('ol');
  const element = el('section', { className: type }, [title, list]);
  const removed = new Map<string, BasketItem>();
  const lines = new Map<string, Line>();

  /** Remove or put back, and keep the focus where the item is. */
  const move = (item: BasketItem, isRemoved: boolean) => {
    const key = identify(item);
    if (isRemoved) removed.set(key, item);
    else removed.delete(key);
    if (isRemoved) removeItem(item);
    else putItems([item]);
    lines.get(key)?.element.querySelector<HTMLElement>('button')?.focus();
  };

  const createLine = (item: BasketItem, isRemoved: boolean): HTMLElement => {
    if (isRemoved) return createRemoved(item, () => move(item, false));
    const created = createItem(item, () => move(withNote(item, created), true));
    if (item.type === 'passage') void sayIfNewer(item, created);
    return created;
  };

  return {
    element,
    /** Show the items of this type; all of them anew, if the style has changed. */
    show(all: BasketItem[], isAnew: boolean) {
      const items = all.filter((item) => item.type === type);
      const left = new Set(items.map(identify));
      for (const key of removed.keys()) if (left.has(key)) removed.delete(key);
      const shown = mergeItems(items, [...removed.values()]);
      const keys = new Set(shown.map(identify));
      for (const key of lines.keys()) if (!keys.has(key)) lines.delete(key);
      const elements = shown.map((item) => {
        const key = identify(item);
        const isRemoved = removed.has(key);
        const line = lines.get(key);
        if (line && line.isRemoved === isRemoved && !isAnew) return updateNote(line.element, item);
        const created = createLine(item, isRemoved);
        lines.set(key, { element: created, isRemoved });
        return created;
      });
      if (elements.some((line, index) => list.children[index] !== line) || list.children.length !== elements.length) {
        list.replaceChildren(...elements);
      }
      element.hidden = elements.length === 0;
    },
  };
}

const noteField = (element: HTMLElement) => element.querySelector('textarea');

/** An item with the note as it is on the page. */
const withNote = (item: BasketItem, element: HTMLElement): BasketItem => ({
  ...item,
  note: noteField(element)?.value ?? item.note,
});

/** Another tab may have changed the note; what is being typed here is left alone. */
function updateNote(element: HTMLElement, { note }: BasketItem): HTMLElement {
  const field = noteField(element);
  if (field && field !== document.activeElement && field.value !== note) field.value = note;
  return element;
}
