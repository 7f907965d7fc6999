import { fold } from '../../text/fold.ts';
import type { Locations } from '../pagefind/format.ts';
import { isSpelling, queryForm } from '../pagefind/stem.ts';
import { readPages } from '../pagefind/start-file.ts';
import type { WordIndex } from '../pagefind/word-index.ts';
import type { Term, Variant } from '../query/term.ts';
import type { PageText } from '../text/page-text.ts';
import type { Token } from '../text/tokens.ts';
import type { WordRange } from '../text/word-range.ts';

/**
 * How the words of a hit are related to the typed ones: the same, another spelling (defense), another form (allies), part
 * of a compound (sea-ice), a word that begins with them, or a synonym.
 */
export type HitKind = 'same' | 'spelling' | 'form' | 'part' | 'beginning' | 'synonym';

/** Words of a page that match a term. */
export interface Hit extends WordRange {
  kind: HitKind;
}

/** The pages on which a term may have hits, as far as the index knows. */
export interface Candidates {
  term: Term;
  pages: Set<number>;
  /** Where the index has a single word; a name or a phrase is looked for in the text of the pages. */
  locations?: Locations;
}

/** Find the pages that have every word of a term or, if it is a name, one of its synonyms. */
export async function findCandidates(term: Term, index: WordIndex): Promise<Candidates> {
  if (term.pages) return { term, pages: readPages(term.pages) };
  const words = term.variants[0]?.words ?? [];
  const [word] = words;
  if (words.length === 1 && word !== undefined && !term.isExact) {
    const locations = await index.find(word, term.isOpen);
    return { term, pages: new Set(locations.keys()), locations };
  }
  return { term, pages: await index.findPagesWithAll(words, term.isOpen) };
}

/** The hits of a term on a page, in the order of the page. */
export function findHits({ term, locations, pages }: Candidates, number: number, page: PageText): Hit[] {
  if (!pages.has(number)) return [];
  const hits = locations
    ? findWords(page, term, locations.get(number) ?? new Set())
    : term.variants.flatMap((variant, rank) =>
        findRuns(page.tokens, variant, term).map((hit): Hit => ({ ...hit, kind: rank === 0 ? hit.kind : 'synonym' })),
      );
  return dropCovered(hits.sort((a, b) => a.start - b.start || b.end - a.end));
}

/** Hits of one word in any of its forms. */
function findWords(page: PageText, term: Term, locations: Set<number>): Hit[] {
  return [...locations].flatMap((start) => {
    const kind = compare(page.words[start] ?? '', term);
    return kind ? [{ start, end: start + 1, kind }] : [];
  });
}

/** The index returns more than matches: a word of the page that isn’t related to the term is no hit. */
function compare(printed: string, { variants, isOpen, isPrefix }: Term): HitKind | undefined {
  const word = variants[0]?.words[0] ?? '';
  const folded = fold(printed.replace(/[’']s\b/, ''));
  if (folded === word || fold(printed) === word) return 'same';
  const parts = printed.split(/[^\p{L}\p{N}]+/u).map(fold);
  const isBegun = [folded, ...parts].some((part) => part.startsWith(word));
  if (isPrefix) return isBegun ? 'beginning' : undefined;
  if (queryForm(folded) === queryForm(word)) return isSpelling(folded, word) ? 'spelling' : 'form';
  if (parts.some((part) => part === word || queryForm(part) === queryForm(word))) return 'part';
  // A complete number is not the beginning of another, nor 1990 of 1990s.
  if (isBegun) return isOpen || !/\d$/.test(word) ? 'beginning' : undefined;
  if (isSpelling(folded, word)) return 'spelling';
  return isOpen ? undefined : 'form';
}

/**
 * Find the words of a variant side by side. Hyphens and spaces make no difference: `co-operation` matches cooperation. The
 * last word of a name matches in any form.
 */
export function findRuns(
  tokens: Token[],
  { words, isCapital }: Variant,
  { isExact, isOpen }: Pick<Term, 'isExact' | 'isOpen'>,
): Hit[] {
  const joined = words.join('');
  const last = words.at(-1) ?? '';
  const isForm = (token: Token): boolean => !isExact && !isCapital && queryForm(token.word) === queryForm(last);
  return tokens.flatMap((token, at) => {
    let rest = joined;
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

/** A hit inside a longer one, such as China in the People’s Republic of China, is dropped. */
function dropCovered(hits: Hit[]): Hit[] {
  let behind = 0;
  return hits.filter(({ end }) => {
    const isNew = end > behind;
    behind = Math.max(behind, end);
    return isNew;
  });
}
