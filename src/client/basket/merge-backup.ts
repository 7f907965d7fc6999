import { identify, mergeItems, type BasketItem } from './item.ts';

/** The items of a backup as they go into a basket: where both have a note, and not the same, both are kept. */
export function mergeBackup(items: BasketItem[], loaded: BasketItem[]): BasketItem[] {
  const kept = new Map(items.map((item) => [identify(item), item]));
  return mergeItems([], loaded).map((item) => {
    const own = kept.get(identify(item));
    return own ? { ...own, note: joinNotes(own.note, item.note) } : item;
  });
}

const joinNotes = (own: string, loaded: string): string =>
  own.includes(loaded) ? own : loaded.includes(own) ? loaded : `${own}\n\n${loaded}`;
