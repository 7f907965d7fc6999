import { fold } from '../../text/fold.ts';
import type { Item } from './decode.ts';
import { indexForm } from './stem.ts';

// The format of Pagefind’s index. It is not documented; these types come from its source
// (https://github.com/Pagefind/pagefind, pagefind/src/output and pagefind_web/src) and from the files themselves.
// Every file is gzip, then the signature, then CBOR, or JSON in a fragment (see decode.ts).

/** The version of Pagefind whose index this folder reads. */
export const knownVersion = '1.6.0';

/** `*.pf_meta`: the list of pages, of the parts of the word index and of the filters. */
export interface Meta {
  version: string;
  /** Names of the fragments; a page’s number is its place in this list. */
  fragments: string[];
  /** Parts of the word index in alphabetical order, each with its last word and its name. */
  chunks: { to: string; name: string }[];
  /** Filters, each with the name of its file. */
  filters: { name: string; file: string }[];
}

/** `[version, [[fragment, words, …], …], [[from, to, name], …], [[filter, file], …], …]` */
export function readMeta(item: Item): Meta {
  const [version, pages, chunks, filters] = item as [string, string[][], string[][], string[][]];
  return {
    version,
    fragments: pages.map(([name = '']) => name),
    chunks: chunks.map(([, to = '', name = '']) => ({ to, name })),
    filters: filters.map(([name = '', file = '']) => ({ name, file })),
  };
}

/** `filter/*.pf_filter`, for each value its pages: `[filter, [[value, [page, …]], …]]` */
export function readFilter(item: Item): Record<string, number[]> {
  const [, values] = item as [string, [value: string, pages: number[]][]];
  return Object.fromEntries(values);
}

/** `fragment/*.pf_fragment`, in JSON: the text of a page. */
export interface Fragment {
  /** From the root of the site. */
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  /** Elements with an id, each with the number of its first word in `content`. */
  anchors: { element: string; id: string; title?: string; location: number }[];
}

/** The words of a page as Pagefind numbers them: a location is a place in this list. */
export const splitWords = (content: string): string[] => content.split(/\s+/);

/** Where words are: per page, the numbers of the words. */
export type Locations = Map<number, Set<number>>;

/** A word of the index. */
export interface Entry {
  /** The word as the index has it, folded: a stem. */
  key: string;
  /** The key in the spelling that stands for British and American. */
  form: string;
  pages: Item[];
  variants: Item[];
}

/**
 * `index/*.pf_index`: `[[[stem, pages, variants], …]]`, in alphabetical order. Variants are the same stem with diacritics,
 * each with its pages: `[[word, pages], …]`.
 */
export function readChunk(item: Item): Entry[] {
  const [words] = item as [[stem: string, pages: Item[], variants: Item[]][]];
  return words.map(([stem, pages, variants]) => ({ key: fold(stem), form: indexForm(stem), pages, variants }));
}

/** Where any of the entries are. */
export function locate(entries: Entry[]): Locations {
  const locations: Locations = new Map();
  for (const { pages, variants } of entries) {
    addPages(locations, pages);
    for (const [, variantPages] of variants as [string, Item[]][]) addPages(locations, variantPages);
  }
  return locations;
}

/**
 * `[[page, [location, …], metaLocations], …]`. A page’s number is counted from the page before it, a location from the
 * location before it. A negative number among the locations is the weight of those behind it, and the next location is
 * counted from 0. A word that only a page’s metadata has, such as its title, has no location.
 */
function addPages(locations: Locations, pages: Item[]): void {
  let number = 0;
  for (const [pageStep, steps] of pages as [number, number[]][]) {
    number += pageStep;
    const here = locations.get(number) ?? new Set();
    let location = 0;
    for (const step of steps) {
      location = step < 0 ? 0 : location + step;
      if (step >= 0) here.add(location);
    }
    if (here.size > 0) locations.set(number, here);
  }
}
