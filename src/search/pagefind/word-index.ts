import type { Item } from './decode.ts';
import { FetchCache } from './fetch-cache.ts';
import { fetchChunk } from './files.ts';
import type { StartFile } from './start-file.ts';
import { fold } from '../../text/fold.ts';
import { endings, indexForm, queryForm } from './stem.ts';

/** Where words stand: per page, the numbers of the words. */
export type Locations = Map<number, Set<number>>;

export interface Entry {
  /** The word as the index has it, folded: a stem. */
  key: string;
  form: string;
  pages: Item[];
  variants: Item[];
}

/** Letters at a word’s end in which its forms and spellings differ, and those at its head that are always the same. */
const longestEnding = 4;
const shortestHead = 3;

/** Pagefind’s index of words, read part by part as words are asked for. */
export class WordIndex {
  readonly #chunks: StartFile['chunks'];
  readonly #entries: FetchCache<string, Entry[]>;

  /** @param fetch gets a part of the index by its name, decoded */
  constructor({ chunks }: Pick<StartFile, 'chunks'>, fetch = fetchChunk) {
    this.#chunks = chunks;
    this.#entries = new FetchCache(async (name) => readEntries(await fetch(name)));
  }

  /** Fetch parts of the index before they are asked for. */
  async preload(mostBytes: number): Promise<void> {
    if (this.#chunks.reduce((sum, [, , bytes]) => sum + bytes, 0) > mostBytes) return;
    await Promise.all(this.#chunks.map(([, name]) => this.#entries.get(name)));
  }

  /** Where a word stands in any of its forms; with `isOpen`, whatever it is the beginning of as well. */
  async find(word: string, isOpen: boolean): Promise<Locations> {
    const sought = endings(fold(word)).map((ending) => ({ ending, form: queryForm(ending) }));
    const entries = await this.near(word);
    const isFound = ({ key, form }: Entry) =>
      sought.some(
        ({ ending, form: wanted }) =>
          form === wanted ||
          (isOpen && (key.startsWith(ending) || (key.length > 3 && ending.startsWith(key)))) ||
          // Pagefind’s stemmer cuts some words less than ours: its stem lies between ours and the word.
          (key.length > 2 && key.startsWith(wanted) && ending.replace(/y$/, 'i').startsWith(key)),
      );
    return locate(entries.filter(isFound));
  }

  /** The words that may be forms of this one, or slips of the finger for it: those that begin alike. */
  async near(word: string): Promise<Entry[]> {
    const folded = fold(word);
    const head = folded.slice(0, Math.max(shortestHead, folded.length - longestEnding));
    const stem = queryForm(word);
    const [first = head] = [stem, head].sort();
    const from = this.#chunks.findIndex(([to]) => to >= first);
    const behind = this.#chunks.findIndex(([to]) => to > `${head}\uffff`);
    const names = this.#chunks.slice(from < 0 ? -1 : from, behind < 0 ? undefined : behind + 1).map(([, name]) => name);
    return (await Promise.all(names.map((name) => this.#entries.get(name)))).flat();
  }
}

/** A part of the index is `[[[word, pages, [[variant with accents, pages], …]], …]]`. */
function readEntries(chunk: Item): Entry[] {
  const [words] = chunk as [[word: string, pages: Item[], variants: Item[]][]];
  return words.map(([word, pages, variants]) => ({ key: fold(word), form: indexForm(word), pages, variants }));
}

/** Where any of the words stand. */
export function locate(entries: Entry[]): Locations {
  const locations: Locations = new Map();
  for (const { pages, variants } of entries) {
    addPages(locations, pages);
    for (const [, variantPages] of variants as [string, Item[]][]) addPages(locations, variantPages);
  }
  return locations;
}

/** Pages are `[[page, [location, …], …], …]`, page and location each counted from the one before it. */
function addPages(locations: Locations, pages: Item[]): void {
  let number = 0;
  for (const [step, steps] of pages as [number, number[]][]) {
    number += step;
    const here = locations.get(number) ?? new Set();
    let location = 0;
    // A negative number is a weight; after it, locations are counted from 0 again.
    for (const next of steps) {
      location = next < 0 ? 0 : location + next;
      if (next >= 0) here.add(location);
    }
    // A word that stands in a page’s data only, such as its title, has no location.
    if (here.size > 0) locations.set(number, here);
  }
}
