import { fetchStart } from '../index/files.ts';
import type { StartFile } from '../index/start-file.ts';
import { Fetched } from '../index/fetched.ts';
import { fold } from '../../../text/fold.ts';
import { queryForm } from '../index/stem.ts';
import { locate, WordIndex } from '../index/word-index.ts';
import { parseQuery, type Query, type Term } from '../query/parse-query.ts';
import { loadPage, type PageText } from '../text/page-text.ts';
import type { Place } from '../text/places.ts';
import { findCandidates, findHits, type Candidates, type Hit } from './hits.ts';
import { createRating, type FoundPlace } from './rank.ts';

/** A place that was found, on its page. */
export interface Result {
  /** Number of the page in the index. */
  number: number;
  page: PageText;
  place: Place;
  /** In the order of the page. */
  hits: Hit[];
  /** Every term stands here. */
  isFull: boolean;
}

/** What was found. */
export interface Answer {
  query: Query;
  /** The best first. */
  results: Result[];
  /** Terms that stand nowhere on the site, by how they were typed. */
  absent: string[];
  /** The query with words that stand nowhere put right, if that is possible. */
  corrected?: string;
  /** Pages that hold words and that were not looked through, there being too many. */
  unread: number;
}

/** How far a search goes. */
export interface Scope {
  /** Numbers of the pages to which it is confined; all, if none are given. */
  confined?: Set<number>;
  /** How many pages are read. */
  most?: number;
}

interface ReadPage {
  number: number;
  page: PageText;
  found: FoundPlace[];
}

/** Pages whose text is fetched for one answer, unless more are asked for; up to `manyPages` are simply all fetched. */
export const fewPages = 6;
const manyPages = 12;

/** Parts of the word index that are fetched at once, in bytes, when search is opened. */
const smallIndex = 40_000;

/** All that a search knows of the site; what it has fetched, it keeps. */
export class Searcher {
  readonly start: StartFile;
  readonly #index: WordIndex;
  readonly #pages = new Fetched((number: number) => loadPage(this.start.pages[number] ?? ''));

  private constructor(start: StartFile) {
    this.start = start;
    this.#index = new WordIndex(start);
    this.#index.warm(smallIndex).catch(() => undefined);
  }

  /** Fetch what a search needs first. */
  static async open(isAfresh: boolean): Promise<Searcher> {
    return new Searcher(await fetchStart(isAfresh));
  }

  /** Answer a query. */
  async find(typed: string, { confined, most = fewPages }: Scope = {}): Promise<Answer> {
    const query = parseQuery(typed, this.start);
    const known = await Promise.all(query.terms.map((term) => findCandidates(term, this.#index)));
    const candidates = known.map((candidate) => this.#widen(candidate));
    const numbers = this.#choosePages(candidates, confined);
    const count = Math.max(most, numbers.length > manyPages ? 0 : manyPages);
    const read = await Promise.all(numbers.slice(0, count).map((number) => this.#search(number, candidates)));
    const results = rateAll(read);
    const unknown = query.terms.filter(
      (_, at) => !read.some(({ found }) => found.some(({ hits }) => hits[at]?.length)),
    );
    const corrected = unknown.length > 0 && (await this.#correct(typed, unknown));
    return {
      query,
      results,
      absent: unknown.map(({ typed }) => typed),
      unread: Math.max(0, numbers.length - count),
      ...(corrected ? { corrected } : {}),
    };
  }

  /**
   * The index parts words in its own way. Where it may not know a term, the texts of a small site are read instead, so
   * that nothing is said to stand nowhere that stands somewhere.
   */
  #widen(candidate: Candidates): Candidates {
    const { locations, pages, term } = candidate;
    const isSure = term.pages || (locations && pages.size > 0);
    if (isSure || this.start.pages.length > manyPages) return candidate;
    return { term, pages: new Set(this.start.pages.keys()) };
  }

  /** Pages that hold something, those that hold most first. */
  #choosePages(candidates: Candidates[], confined: Set<number> | undefined): number[] {
    const pages = this.start.pages.map((_, number) => number).filter((number) => confined?.has(number) ?? true);
    if (candidates.length === 0) return pages;
    const rarity = candidates.map(({ pages: { size } }) => Math.log(1 + this.start.pages.length / (size + 0.5)));
    const rate = (number: number) =>
      candidates.reduce((sum, { pages: holding }, at) => sum + (holding.has(number) ? (rarity[at] ?? 0) : 0), 0);
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
  async #correct(typed: string, unknown: Term[]): Promise<string | undefined> {
    const { correct } = await import('./correct.ts');
    const words = unknown.flatMap(({ ways }) => ways[0]?.words ?? []);
    return correct(typed, words, {
      fold,
      queryForm,
      locate,
      index: this.#index,
      load: (number) => this.#pages.get(number),
    });
  }
}

function rateAll(read: ReadPage[]): Result[] {
  const found = read.flatMap(({ number, page, found }) => found.map((place) => ({ number, page, ...place })));
  const holding = found.filter(({ hits }) => hits.length === 0 || hits.some((list) => list.length > 0));
  const rate = createRating(holding, found.length);
  return holding
    .map(({ number, page, place, hits }) => ({
      number,
      page,
      place,
      hits: hits.flat().sort((a, b) => a.start - b.start),
      score: hits.length > 0 ? rate({ place, hits }) : 0,
      isFull: hits.every((list) => list.length > 0),
    }))
    .sort((a, b) => b.score - a.score);
}
