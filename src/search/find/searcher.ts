import { FetchCache } from '../pagefind/fetch-cache.ts';
import { fetchedFiles, fetchStart, type IndexFiles } from '../pagefind/files.ts';
import type { StartFile } from '../pagefind/start-file.ts';
import { WordIndex } from '../pagefind/word-index.ts';
import { parseQuery } from '../query/parse-query.ts';
import type { Query } from '../query/query.ts';
import type { Term } from '../query/term.ts';
import { createPage } from '../text/page-text.ts';
import { choosePages } from './choose-pages.ts';
import { findCandidates, findHits, type Candidates } from './hits.ts';
import { matchPlaces, type ReadPage, type Result } from './match-places.ts';

/** What a query matches on the whole site, before filters. */
export interface SearchResults {
  query: Query;
  /** The best first. */
  results: Result[];
  /** Every page that was read. */
  read: ReadPage[];
  /** Every page of the site was read. */
  isWhole: boolean;
  /** Terms without a hit on the site. */
  absent: Term[];
  /** How many more places would match if nothing were excluded. */
  excluded: number;
  /** The query with its misspelt words corrected; absent if there is nothing to correct or no likely correction. */
  corrected?: string;
  /** Pages with hits that were not read, since there are too many. */
  unread: number;
}

/** How far a search goes. */
export interface Scope {
  /** Numbers of the pages to search; all by default. */
  pages?: Set<number>;
  /** Pages to read. If all are read, their texts decide which terms are absent, and not the index alone. */
  maxPages?: number;
  /** Take the words as they were typed, without synonyms, spellings and forms. */
  isExact?: boolean;
}

/** Pages that are read for one query by default; if no more than `fewPages` have hits, all of these are read. */
export const defaultPages = 5;
const fewPages = 12;

/** A word index of no more bytes is fetched as a whole when the search is opened. */
const smallIndex = 40_000;

/** The search of one site: a query goes in, matching places come out. It keeps all that it has fetched. */
export class Searcher {
  readonly start: StartFile;
  readonly #index: WordIndex;
  readonly #pages: FetchCache<number, ReturnType<typeof createPage>>;

  /** @param base path under which the site is published, with a slash at its end */
  constructor(start: StartFile, files: IndexFiles, base: string) {
    this.start = start;
    this.#index = new WordIndex(start, files.fetchChunk);
    this.#pages = new FetchCache(async (number) =>
      createPage(await files.fetchFragment(start.pages[number] ?? ''), base),
    );
    this.#index.preload(smallIndex).catch(() => undefined);
  }

  /** Fetch what the search of the site in the browser needs first. */
  static async open(bypassCache: boolean): Promise<Searcher> {
    return new Searcher(await fetchStart(bypassCache), fetchedFiles, import.meta.env.BASE_URL);
  }

  /** Find the places that match a query. */
  async find(typed: string, { pages, maxPages = defaultPages, isExact = false }: Scope = {}): Promise<SearchResults> {
    const query = parseQuery(typed, this.start, isExact);
    const total = this.start.pages.length;
    const candidates = await Promise.all(
      query.terms.map((term) => this.#findCandidates(term, total <= Math.max(fewPages, maxPages))),
    );
    const numbers = choosePages(candidates, total, pages);
    const count = Math.max(maxPages, numbers.length > fewPages ? 0 : fewPages);
    const read = await Promise.all(numbers.slice(0, count).map((number) => this.#read(number, candidates)));
    const absent = query.terms.filter(
      ({ isExcluded }, at) => !isExcluded && !read.some(({ places }) => places.some(({ hits }) => hits[at]?.length)),
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

  /** The index splits words in another way. On a small site every page is read for a term that it may not know. */
  async #findCandidates(term: Term, isSmall: boolean): Promise<Candidates> {
    const candidates = await findCandidates(term, this.#index);
    const isKnown = (term.pages || candidates.locations) && candidates.pages.size > 0;
    return isKnown || !isSmall ? candidates : { term, pages: new Set(this.start.pages.keys()) };
  }

  /** Read a page and find the hits in each of its places. */
  async #read(number: number, candidates: Candidates[]): Promise<ReadPage> {
    const page = await this.#pages.get(number);
    const hits = candidates.map((candidate) => findHits(candidate, number, page));
    const places = page.places.map((place) => ({
      place,
      hits: hits.map((list) => list.filter(({ start }) => start >= place.from && start < place.to)),
    }));
    return { number, page, places };
  }

  async #correct(typed: string, terms: Term[], absent: Term[]): Promise<string | undefined> {
    const { correct } = await import('./correct.ts');
    return correct(typed, terms, absent, { index: this.#index, loadPage: (number) => this.#pages.get(number) });
  }
}
