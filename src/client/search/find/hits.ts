import { fold, queryForm } from '../index/stem.ts';
import type { Locations, WordIndex } from '../index/word-index.ts';
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

/** What the index knows of a term: the pages on which it may stand. */
export interface Candidates {
  term: Term;
  ways: { way: Way; locations: Locations }[];
  pages: Set<number>;
}

const nearnesses = { same: 1, form: 0.9, name: 0.7, part: 0.6, beginning: 0.5 };

/** Ask the index for a term: for all of its ways, and pages that have every word of one. */
export async function findCandidates(term: Term, index: WordIndex): Promise<Candidates> {
  const ways = await Promise.all(
    term.ways.map(async (way) => {
      const found = await Promise.all(
        way.words.map((word, at) => index.find(word, term.isOpen && at === way.words.length - 1)),
      );
      const [first = new Map() as Locations, ...others] = found;
      return { way, locations: new Map([...first].filter(([page]) => others.every((other) => other.has(page)))) };
    }),
  );
  return { term, ways, pages: new Set(ways.flatMap(({ locations }) => [...locations.keys()])) };
}

/** Where a term stands on a page, in the order of the page. */
export function findHits({ term, ways }: Candidates, number: number, page: PageText): Hit[] {
  const hits = ways.flatMap(({ way, locations }, rank) => {
    const here = locations.get(number);
    if (!here) return [];
    const found =
      term.isExact || way.words.length > 1 || way.isCapital
        ? findRuns(page.tokens, way, term)
        : findWords(page, way.words[0] ?? '', here);
    return rank === 0 ? found : found.map((hit) => ({ ...hit, nearness: hit.nearness * nearnesses.name }));
  });
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
function findRuns(tokens: Token[], { words, isCapital }: Way, { isExact, isOpen }: Term): Hit[] {
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
