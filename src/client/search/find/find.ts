import { fetchChunk, fetchStart } from '../index/files.ts';
import type { StartFile } from '../index/start-file.ts';
import { fold, queryForm } from '../index/stem.ts';
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
  score: number;
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

interface ReadPage {
  number: number;
  page: PageText;
  found: FoundPlace[];
}

/** Pages whose text is fetched for one answer. */
const mostPages = 12;

/** Parts of the word index that are fetched at once, in bytes, when search is opened. */
const smallIndex = 40_000;

/** All that a search knows of the site; what it has fetched, it keeps. */
export class Searcher {
  readonly start: StartFile;
  readonly #index: WordIndex;
  readonly #pages = new Map<number, Promise<PageText>>();

  private constructor(start: StartFile) {
    this.start = start;
    this.#index = new WordIndex(start, fetchChunk);
    this.#index.warm(smallIndex).catch(() => undefined);
  }

  /** Fetch what a search needs first. */
  static async open(isAfresh: boolean): Promise<Searcher> {
    return new Searcher(await fetchStart(isAfresh));
  }

  /** Answer a query, with the pages to which it is confined (all, if none are given). */
  async find(typed: string, confined?: Set<number>): Promise<Answer> {
    const query = parseQuery(typed, this.start);
    const candidates = await Promise.all(query.terms.map((term) => findCandidates(term, this.#index)));
    const numbers = this.#choosePages(candidates, confined);
    const read = await Promise.all(numbers.slice(0, mostPages).map((number) => this.#search(number, candidates)));
    const results = rateAll(read);
    const absent = query.terms.filter(({ isExact }, at) =>
      isExact
        ? !read.some(({ found }) => found.some(({ hits }) => hits[at]?.length))
        : candidates[at]?.pages.size === 0,
    );
    const corrected = await this.#correct(
      typed,
      query.terms.filter((_, at) => candidates[at]?.pages.size === 0),
    );
    return {
      query,
      results,
      absent: absent.map(({ typed }) => typed),
      unread: Math.max(0, numbers.length - mostPages),
      ...(corrected ? { corrected } : {}),
    };
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
    const page = await this.#load(number);
    const hits = candidates.map((candidate) => findHits(candidate, number, page));
    const found = page.places.map((place) => ({
      place,
      hits: hits.map((list) => list.filter(({ start }) => start >= place.from && start < place.to)),
    }));
    return { number, page, found };
  }

  #load(number: number): Promise<PageText> {
    let page = this.#pages.get(number);
    if (!page) {
      page = loadPage(this.start.pages[number]?.[0] ?? '');
      this.#pages.set(number, page);
      page.catch(() => this.#pages.delete(number));
    }
    return page;
  }

  /** The query with the words that stand nowhere put right; nothing if one of them resembles no other. */
  async #correct(typed: string, absent: Term[]): Promise<string | undefined> {
    if (absent.length === 0) return undefined;
    let corrected = typed;
    for (const { ways } of absent) {
      for (const word of ways[0]?.words ?? []) {
        if ((await this.#index.find(word, false)).size > 0) continue;
        const { suggestWord } = await import('./suggest.ts');
        const [page, locations] =
          locate(suggestWord(word, queryForm(word), await this.#index.near(word)))
            .entries()
            .next().value ?? [];
        if (page === undefined || !locations) return undefined;
        const { words } = await this.#load(page);
        corrected = replaceWord(corrected, word, trim(words[Math.min(...locations)] ?? ''));
      }
    }
    return corrected === typed ? undefined : corrected;
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

const trim = (written: string): string => written.replace(/^[^\p{L}\p{N}]+|[’']s\b|[^\p{L}\p{N}]+$/gu, '');

/** Replace a word however it is written in the query. */
const replaceWord = (query: string, folded: string, replacement: string): string =>
  query.replace(/[\p{L}\p{M}\p{N}’']+/gu, (written) => (fold(written) === folded ? replacement : written));
