import { fetchStart } from '../pagefind/files.ts';
import type { StartFile } from '../pagefind/start-file.ts';
import { FetchCache } from '../pagefind/fetch-cache.ts';
import { fold } from '../../text/fold.ts';
import { queryForm } from '../pagefind/stem.ts';
import { locate, WordIndex } from '../pagefind/word-index.ts';
import { parseQuery, type Query } from '../query/parse-query.ts';
import type { Term } from '../query/term.ts';
import { loadPage } from '../text/page-text.ts';
import { printedWords } from '../text/printed-words.ts';
import { findCandidates, findHits, type Candidates } from './hits.ts';
import { matchPlaces, type ReadPage, type Result } from './match-places.ts';

/** What was found. */
export interface SearchResults {
  query: Query;
  /** The best first. */
  results: Result[];
  /** Every page that was looked through. */
  read: ReadPage[];
  /** Every page of the site was looked through. */
  isWhole: boolean;
  /** Terms that stand nowhere on the site. */
  absent: Term[];
  /** How many places would have been found, had nothing been excluded. */
  excluded: number;
  /** The query with words that stand nowhere put right, if that is possible. */
  corrected?: string;
  /** Pages that hold words and that were not looked through, there being too many. */
  unread: number;
}

/** How far a search goes. */
export interface Scope {
  /** Numbers of the pages to which it is confined; all, if none are given. */
  confined?: Set<number>;
  /** How many pages are read; if all are, the texts decide on what stands nowhere, and not the index alone. */
  most?: number;
  /** Words are taken as they were typed, without other names, spellings and forms. */
  isExact?: boolean;
}

/** Pages whose text is fetched for one answer, unless more are asked for; up to `manyPages` are simply all fetched. */
export const fewPages = 5;
const manyPages = 12;

/** Parts of the word index that are fetched at once, in bytes, when search is opened. */
const smallIndex = 40_000;

/** All that a search knows of the site; what it has fetched, it keeps. */
export class Searcher {
  readonly start: StartFile;
  readonly #index: WordIndex;
  readonly #pages = new FetchCache((number: number) => loadPage(this.start.pages[number] ?? ''));

  private constructor(start: StartFile) {
    this.start = start;
    this.#index = new WordIndex(start);
    this.#index.preload(smallIndex).catch(() => undefined);
  }

  /** Fetch what a search needs first. */
  static async open(bypassCache: boolean): Promise<Searcher> {
    return new Searcher(await fetchStart(bypassCache));
  }

  /** SearchResults a query. */
  async find(typed: string, { confined, most = fewPages, isExact = false }: Scope = {}): Promise<SearchResults> {
    const query = parseQuery(typed, this.start, isExact);
    const known = await Promise.all(query.terms.map((term) => findCandidates(term, this.#index)));
    const total = this.start.pages.length;
    const candidates = known.map((candidate) => this.#widen(candidate, total <= Math.max(manyPages, most)));
    const numbers = this.#choosePages(candidates, confined);
    const count = Math.max(most, numbers.length > manyPages ? 0 : manyPages);
    const read = await Promise.all(numbers.slice(0, count).map((number) => this.#search(number, candidates)));
    const absent = query.terms.filter(
      ({ isExcluded }, at) => !isExcluded && !read.some(({ found }) => found.some(({ hits }) => hits[at]?.length)),
    );
    const corrected = absent.length > 0 && !isExact && (await this.#correct(typed, query.terms, absent));
    return {
      query,
      read,
      isWhole: read.length === total,
      absent,
      ...matchPlaces(read, query),
      unread: Math.max(0, numbers.length - count),
      ...(corrected ? { corrected } : {}),
    };
  }

  /**
   * The index parts words in its own way. Where it may not know a term, the texts of a small site are read instead, so
   * that nothing is said to stand nowhere that stands somewhere.
   */
  #widen(candidate: Candidates, isSmall: boolean): Candidates {
    const { locations, pages, term } = candidate;
    const isSure = (term.pages || locations) && pages.size > 0;
    if (isSure || !isSmall) return candidate;
    return { term, pages: new Set(this.start.pages.keys()) };
  }

  /** Pages that hold something, those that hold most first. */
  #choosePages(candidates: Candidates[], confined: Set<number> | undefined): number[] {
    const pages = this.start.pages.map((_, number) => number).filter((number) => confined?.has(number) ?? true);
    const sought = candidates.filter(({ term }) => !term.isExcluded);
    if (sought.length === 0) return pages;
    const rarity = sought.map(({ pages: { size } }) => Math.log(1 + this.start.pages.length / (size + 0.5)));
    const rate = (number: number) =>
      sought.reduce((sum, { pages: holding }, at) => sum + (holding.has(number) ? (rarity[at] ?? 0) : 0), 0);
    return pages
      .map((number) => ({ number, rating: rate(number) }))
      .filter(({ rating }) => rating > 0)
      .sort((a, b) => b.rating - a.rating)
      .map(({ number }) => number);
  }

  async #search(number: number, candidates: Candidates[]): Promise<ReadPage> {
    const page = await this.#pages.get(number);
    const hits = candidates.map((candidate) => findHits(candidate, number, page));
    const found = page.places.map((place) => ({
      place,
      hits: hits.map((list) => list.filter(({ start }) => start >= place.from && start < place.to)),
    }));
    return { number, page, found };
  }

  /** The query with the words that stand nowhere put right, if each of them resembles another. */
  async #correct(typed: string, terms: Term[], absent: Term[]): Promise<string | undefined> {
    const { correct } = await import('./correct.ts');
    return correct(typed, terms, absent, {
      fold,
      queryForm,
      locate,
      printedWords,
      index: this.#index,
      load: (number) => this.#pages.get(number),
    });
  }
}
