import { parseBasket, writeBasket } from './format.ts';
import { identify, mergeItems, type BasketItem } from './item.ts';

/** Where the device keeps the basket, and where this tab has what the device didn’t take. */
export const storageKey = 'basket';
const visitKey = 'basket-unkept';

/** Why the device doesn’t keep an item: there is no room, it keeps nothing, or it holds what can’t be read. */
export type Fault = 'full' | 'off' | 'unreadable';

export interface Basket {
  items: BasketItem[];
  /** Why some of them are there for this visit only. */
  fault?: Fault | undefined;
  /** What is kept on the device as a basket and can’t be read. */
  unreadable?: string;
}

let fault: Fault | undefined;
let unkept = readVisit();

/** The newest basket, whichever tab has changed it, with what is there for this visit only. */
export function readBasket(): Basket {
  const { items, unreadable } = readDevice();
  return {
    items: mergeItems(items, unkept),
    fault: unreadable === undefined ? fault : 'unreadable',
    ...(unreadable !== undefined && { unreadable }),
  };
}

/** Put items in, or new versions in the place of old ones. What the device doesn’t take stays for this visit. */
export const putItems = (items: BasketItem[]): Basket => change(mergeItems(unkept, items), () => true);

/** Take an item out. */
export function removeItem(item: BasketItem): Basket {
  const others = (other: BasketItem) => identify(other) !== identify(item);
  return change(unkept.filter(others), others);
}

/** Forget what can’t be read, and keep what was collected since. */
export function startAnew(): Basket {
  try {
    localStorage.removeItem(storageKey);
  } catch {
    // The next change says what is wrong.
  }
  return change(unkept, () => true);
}

/** Read the newest, change it and write it at once: nothing of another tab is lost. */
function change(changed: BasketItem[], isLeft: (item: BasketItem) => boolean): Basket {
  const { items, unreadable } = readDevice();
  const isWritten = unreadable === undefined && write(mergeItems(items.filter(isLeft), changed));
  unkept = isWritten ? [] : changed;
  keepVisit();
  dispatchEvent(new Event('basket'));
  return readBasket();
}

function write(items: BasketItem[]): boolean {
  try {
    localStorage.setItem(storageKey, writeBasket(items));
    fault = undefined;
    return true;
  } catch (error) {
    fault = error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'off';
    return false;
  }
}

function readDevice(): { items: BasketItem[]; unreadable?: string } {
  let text: string | null;
  try {
    text = localStorage.getItem(storageKey);
  } catch {
    fault = 'off';
    return { items: [] };
  }
  if (text === null) return { items: [] };
  const items = parseBasket(text);
  return items ? { items } : { items: [], unreadable: text };
}

/** The tab may still have room where the device has none; it is the same for every page of this visit. */
function keepVisit(): void {
  try {
    if (unkept.length === 0) sessionStorage.removeItem(visitKey);
    else sessionStorage.setItem(visitKey, writeBasket(unkept));
  } catch {
    // It stays for this page.
  }
}

function readVisit(): BasketItem[] {
  try {
    const items = parseBasket(sessionStorage.getItem(visitKey) ?? '') ?? [];
    if (items.length > 0) fault = 'full';
    return items;
  } catch {
    return [];
  }
}
