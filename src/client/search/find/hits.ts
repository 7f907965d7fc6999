import { fold, queryForm } from '../index/stem.ts';
import type { Locations, WordIndex } from '../index/word-index.ts';
import { readPages } from '../index/start-file.ts';
import type { Term, Way } from '../query/parse-query.ts';
import type { PageText } from '../text/page-text.ts';
import type { Token } from '../text/tokens.ts';

/** A run of words that was found. */
export interface Hit {
  /** Location of its first word. */
  start: number;
  /** Location behind its last word. */
  end: number;
  /** How near it is to what was typed: 1 for the very words, less for another form or name. */
  nearness: number;
}

/** What is known of a term before any page is read: the pages on which it may stand. */
export interface Candidates {
  term: Term;
  pages: Set<number>;
  /** Of a single word: where the index has it. */
  locations?: Locations;
}

const nearnesses = { same: 1, form: 0.9, name: 0.7, part: 0.6, beginning: 0.5 };

/** Ask for the pages on which a term may stand: those that have every word of it, or one of its names. */
export async function findCandidates(term: Term, index: WordIndex): Promise<Candidates> {
  if (term.pages) return { term, pages: readPages(term.pages) };
  const words = term.ways[0]?.words ?? [];
  const found = await Promise.all(words.map((word, at) => index.find(word, term.isOpen && at === words.length - 1)));
  const [first = new Map() as Locations, ...others] = found;
  const pages = new Set([...first.keys()].filter((page) => others.every((other) => other.has(page))));
  return { term, pages, ...(words.length === 1 && !term.isExact ? { locations: first } : {}) };
}

/** Where a term stands on a page, in the order of the page. */
export function findHits({ term, locations, pages }: Candidates, number: number, page: PageText): Hit[] {
  if (!pages.has(number)) return [];
  const hits = locations
    ? findWords(page, term.ways[0]?.words[0] ?? '', locations.get(number) ?? new Set())
    : term.ways.flatMap((way, rank) =>
        findRuns(page.tokens, way, term).map((hit) => ({ ...hit, nearness: rank === 0 ? 1 : nearnesses.name })),
      );
  return dropCovered(hits.sort((a, b) => a.start - b.start || b.end - a.end));
}

/** Places of one word in any of its forms. */
function findWords(page: PageText, word: string, locations: Set<number>): Hit[] {
  return [...locations].map((start) => {
    const written = page.words[start] ?? '';
    return { start, end: start + 1, nearness: compare(written, word) };
  });
}

function compare(written: string, word: string): number {
  const folded = fold(written);
  if (folded === word || fold(written.replace(/[’']s\b/, '')) === word) return nearnesses.same;
  if (queryForm(folded) === queryForm(word)) return nearnesses.form;
  return /\p{L}[-–/’]\p{L}/u.test(written) ? nearnesses.part : nearnesses.beginning;
}

/** Places where the words stand next to each other: the very words of a phrase, and those of a name in any form. */
export function findRuns(
  tokens: Token[],
  { words, isCapital }: Way,
  { isExact, isOpen }: Pick<Term, 'isExact' | 'isOpen'>,
): Hit[] {
  const [head] = words;
  const fits = (token: Token | undefined, word: string, isLast: boolean): boolean =>
    token !== undefined &&
    (token.word === word ||
      token.bare === word ||
      (isLast && isOpen && token.word.startsWith(word)) ||
      (!isExact && !isCapital && queryForm(token.word) === queryForm(word))) &&
    (!isCapital || token.isCapital);
  return tokens.flatMap((token, at) => {
    if (!head || !fits(token, head, words.length === 1)) return [];
    const isRun = words.every((word, step) => fits(tokens[at + step], word, step === words.length - 1));
    const last = tokens[at + words.length - 1];
    return isRun && last ? [{ start: token.location, end: last.location + 1, nearness: nearnesses.same }] : [];
  });
}

/** A hit inside a longer one, such as China in the People’s Republic of China, is no second one. */
function dropCovered(hits: Hit[]): Hit[] {
  let behind = 0;
  return hits.filter(({ end }) => {
    const isNew = end > behind;
    behind = Math.max(behind, end);
    return isNew;
  });
}
