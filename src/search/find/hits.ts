import { fold } from '../../text/fold.ts';
import { isSpelling, queryForm } from '../pagefind/stem.ts';
import type { Locations, WordIndex } from '../pagefind/word-index.ts';
import { readPages } from '../pagefind/start-file.ts';
import type { Term, Variant } from '../query/term.ts';
import type { PageText } from '../text/page-text.ts';
import type { WordRange } from '../text/word-range.ts';
import type { Token } from '../text/tokens.ts';

/**
 * How what was found is related to what was typed: the very words, another spelling of them (defense), another form
 * (allies), part of a compound (EU-NATO), the beginning of a word, or another name.
 */
export type HitKind = 'same' | 'spelling' | 'form' | 'part' | 'beginning' | 'name';

/** A run of words that was found. */
export interface Hit extends WordRange {
  kind: HitKind;
}

/** What is known of a term before any page is read: the pages on which it may stand. */
export interface Candidates {
  term: Term;
  pages: Set<number>;
  /** Of a single word: where the index has it. */
  locations?: Locations;
}

/** Ask for the pages on which a term may stand: those that have every word of it, or one of its names. */
export async function findCandidates(term: Term, index: WordIndex): Promise<Candidates> {
  if (term.pages) return { term, pages: readPages(term.pages) };
  const words = term.variants[0]?.words ?? [];
  const found = await Promise.all(words.map((word, at) => index.find(word, term.isOpen && at === words.length - 1)));
  const [first = new Map() as Locations, ...others] = found;
  if (words.length === 1 && !term.isExact) return { term, pages: new Set(first.keys()), locations: first };
  const together = [...first.keys()].filter((page) => others.every((other) => other.has(page)));
  // The index has 9/11 and 640–646 as one word.
  const joined = await index.find(words.join(''), false);
  return { term, pages: new Set([...together, ...joined.keys()]) };
}

/** Where a term stands on a page, in the order of the page. */
export function findHits({ term, locations, pages }: Candidates, number: number, page: PageText): Hit[] {
  if (!pages.has(number)) return [];
  const hits = locations
    ? findWords(page, term, locations.get(number) ?? new Set())
    : term.variants.flatMap((way, rank) =>
        findRuns(page.tokens, way, term).map((hit): Hit => ({ ...hit, kind: rank === 0 ? hit.kind : 'name' })),
      );
  return dropCovered(hits.sort((a, b) => a.start - b.start || b.end - a.end));
}

/** Places of one word in any of its forms. */
function findWords(page: PageText, term: Term, locations: Set<number>): Hit[] {
  return [...locations].flatMap((start) => {
    const kind = compare(page.words[start] ?? '', term);
    return kind ? [{ start, end: start + 1, kind }] : [];
  });
}

/** The index is asked generously for a word that may still be typed; what does not begin with it is no hit. */
function compare(written: string, { variants, isOpen, isPrefix }: Term): HitKind | undefined {
  const word = variants[0]?.words[0] ?? '';
  const folded = fold(written.replace(/[’']s\b/, ''));
  if (folded === word || fold(written) === word) return 'same';
  const parts = written.split(/[^\p{L}\p{N}]+/u).map(fold);
  const isBegun = [folded, ...parts].some((part) => part.startsWith(word));
  if (isPrefix) return isBegun ? 'beginning' : undefined;
  if (queryForm(folded) === queryForm(word)) return isSpelling(folded, word) ? 'spelling' : 'form';
  if (parts.some((part) => part === word || queryForm(part) === queryForm(word))) return 'part';
  if (isBegun) return 'beginning';
  if (isSpelling(folded, word)) return 'spelling';
  return isOpen ? undefined : 'form';
}

/**
 * Places where the words stand next to each other: the very words of a phrase, and those of a name in any form. Hyphens
 * and spaces make no difference: `co-operation` is cooperation.
 */
export function findRuns(
  tokens: Token[],
  { words, isCapital }: Variant,
  { isExact, isOpen }: Pick<Term, 'isExact' | 'isOpen'>,
): Hit[] {
  const sought = words.join('');
  const last = words.at(-1) ?? '';
  const isForm = (token: Token): boolean => !isExact && !isCapital && queryForm(token.word) === queryForm(last);
  return tokens.flatMap((token, at) => {
    let rest = sought;
    let kind: HitKind = 'same';
    for (let next = at; rest; next++) {
      const candidate = tokens[next];
      if (!candidate || (isCapital && !candidate.isCapital)) return [];
      const part = [candidate.word, candidate.bare].find((form) => form && rest.startsWith(form));
      if (part) rest = rest.slice(part.length);
      else if (rest !== last) return [];
      else if (isForm(candidate)) kind = 'form';
      else if (isOpen && candidate.word.startsWith(last)) kind = 'beginning';
      else return [];
      if (!part) rest = '';
      if (!rest) return [{ start: token.location, end: candidate.location + 1, kind }];
    }
    return [];
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
