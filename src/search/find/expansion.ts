import type { Term } from '../query/term.ts';
import { printedWords } from '../text/tokens.ts';
import type { Hit, HitKind } from './hits.ts';
import type { ReadPage, Result } from './match-places.ts';

/** What a term matches besides the words that were typed. */
export interface Expansion {
  term: Term;
  /** Some page has the term as it was typed. */
  isTyped: boolean;
  /** It has hits, and all of them are synonyms. */
  isSynonymOnly: boolean;
  /** Words that the results have instead of the typed ones, the commonest first. */
  alternatives: Record<'synonym' | 'spelling' | 'form', string[]>;
}

/**
 * For each term, what it matches besides the words that were typed.
 * @param read all pages that were read
 * @param results the results that are shown
 */
export const findExpansions = (terms: Term[], read: ReadPage[], results: Result[]): Expansion[] =>
  terms.map((term, at) => {
    const kinds = new Set(
      read.flatMap(({ places }) => places.flatMap(({ hits }) => hits[at] ?? [])).map(({ kind }) => kind),
    );
    const isTyped = (['same', 'part', 'beginning'] as const).some((kind) => kinds.has(kind));
    const alternatives = results.flatMap(({ page, termHits }) =>
      term.isExcluded
        ? []
        : alternativeHits(termHits[at] ?? [], isTyped).map((hit) => ({ ...hit, text: printedWords(page.words, hit) })),
    );
    const list = (kind: HitKind) => countAlike(alternatives.filter((hit) => hit.kind === kind).map(({ text }) => text));
    return {
      term,
      isTyped,
      isSynonymOnly: kinds.size === 1 && kinds.has('synonym'),
      alternatives: { synonym: list('synonym'), spelling: list('spelling'), form: list('form') },
    };
  });

/** The hits of a place that has no typed one. Another form counts only if no page has the typed form. */
const alternativeHits = (hits: Hit[], isTyped: boolean): Hit[] =>
  hits.every(({ kind }) => kind === 'synonym' || kind === 'spelling' || (kind === 'form' && !isTyped)) ? hits : [];

/** Words without regard to capitals, each once, the commonest first. */
function countAlike(texts: string[]): string[] {
  const alike = Map.groupBy(texts, (text) => text.toLowerCase());
  return [...alike.values()].sort((a, b) => b.length - a.length).flatMap(([text]) => text ?? []);
}

/** The words that a place has instead of the typed ones, one for each term. */
export const findAlternatives = ({ page, termHits }: Result, expansions: Expansion[]): string[] => [
  ...new Set(
    termHits.flatMap((hits, at) => {
      const expansion = expansions[at];
      if (!expansion || expansion.term.isExcluded) return [];
      const [first] = alternativeHits(hits, expansion.isTyped);
      return first ? [printedWords(page.words, first)] : [];
    }),
  ),
];
