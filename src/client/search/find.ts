import { createLines, type Line } from './lines.ts';
import { loadPagefind, type Pagefind, type PagefindPage } from './pagefind-api.ts';
import { findPhrase, splitWords } from './words.ts';

/** What a reader asks for. */
export interface Request {
  query: string;
  author: string;
  publisher: string;
  year: string;
  /** `text` or `note`; empty for everything. */
  kind: string;
}

/** The places that one article has, the best first. */
export interface Group {
  title: string;
  author: string;
  publisher: string;
  year: string;
  url: string;
  lines: Line[];
}

/** What a place with the exact phrase is worth more than one with its scattered words. */
const phraseLead = 1000;

/** Values by which results can be narrowed, such as `{ year: ['2023', '2025'] }`. */
export async function loadChoices(): Promise<Record<string, string[]>> {
  const filters = await (await loadPagefind()).filters();
  return Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, Object.keys(values).sort()]));
}

/** Find the places that hold the words, grouped by article; an exact phrase comes before its scattered words. */
export async function find(request: Request): Promise<Group[]> {
  const pagefind = await loadPagefind();
  const query = request.query.replace(/[“”„«»]/g, '"').trim();
  const phrase = query.replaceAll('"', ' ').trim();
  const isQuoted = query.startsWith('"');
  // Pagefind takes a dash between two words for the end of a phrase, so that it is asked for the words alone.
  const pages = await ask(pagefind, phrase, request);
  return pages
    .map((page) => createGroup(page, collectLines(page, phrase, isQuoted), request.kind))
    .filter((group) => group.lines.length > 0)
    .sort((a, b) => (b.lines[0]?.score ?? 0) - (a.lines[0]?.score ?? 0));
}

async function ask(pagefind: Pagefind, query: string, request: Request): Promise<PagefindPage[]> {
  const { author, publisher, year } = request;
  const wanted = Object.entries({ author, publisher, year }).filter(([, value]) => value);
  const { results } = await pagefind.search(query, { filters: Object.fromEntries(wanted) });
  return Promise.all(results.map((result) => result.data()));
}

/** Pagefind names only the first place of a phrase on a page, so that all of them are looked for here. */
function collectLines(page: PagefindPage, phrase: string, isQuoted: boolean): Line[] {
  const stretches = findPhrase(splitWords(page.raw_content ?? page.content), phrase);
  const exact = createLines(
    page,
    stretches.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, offset) => start + offset)),
  );
  const places = new Set(exact.map(({ place }) => place));
  const loose = isQuoted
    ? []
    : createLines(
        page,
        page.locations.toSorted((a, b) => a - b),
      );
  return [
    ...exact.map((line) => ({ ...line, score: line.score + phraseLead })),
    ...loose.filter(({ place }) => !places.has(place)),
  ];
}

function createGroup(page: PagefindPage, lines: Line[], kind: string): Group {
  const filter = (name: string) => page.filters[name]?.join(', ') ?? '';
  return {
    title: page.meta['title'] ?? page.url,
    author: filter('author'),
    publisher: filter('publisher'),
    year: filter('year'),
    url: page.url,
    lines: lines.filter((line) => !kind || line.kind === kind).sort((a, b) => b.score - a.score),
  };
}
