import type { Term } from '../query/term.ts';
import { printedWords } from '../text/printed-words.ts';
import type { Hit, HitKind } from './hits.ts';
import type { ReadPage, Result } from './match-places.ts';

const kinds = ['name', 'spelling', 'form'] as const;

/** What was found of a term in the stead of what was typed. */
export interface Expansion {
  term: Term;
  /** It stands somewhere as it was typed. */
  isTyped: boolean;
  /** It stands somewhere, but by its other names only. */
  isSynonymOnly: boolean;
  /** What the results hold instead: other names, other spellings, other forms; each the commonest first. */
  others: Record<(typeof kinds)[number], string[]>;
}

/**
 * For each term, what the search was widened to.
 * @param read all pages that were looked through
 * @param results what is shown
 */
export const findExpansions = (terms: Term[], read: ReadPage[], results: Result[]): Expansion[] =>
  terms.map((term, at) => {
    const all = new Set(
      read.flatMap(({ found }) => found.flatMap(({ hits }) => hits[at] ?? [])).map(({ kind }) => kind),
    );
    const isTyped = (['same', 'part', 'beginning'] as const).some((kind) => all.has(kind));
    const instead = results.flatMap(({ page, found }) =>
      term.isExcluded
        ? []
        : hitsOfOtherForms(found[at] ?? [], isTyped).map((hit) => ({ ...hit, text: printedWords(page.words, hit) })),
    );
    const list = (kind: HitKind) => countAlike(instead.filter((hit) => hit.kind === kind).map(({ text }) => text));
    return {
      term,
      isTyped,
      isSynonymOnly: all.size === 1 && all.has('name'),
      others: { name: list('name'), spelling: list('spelling'), form: list('form') },
    };
  });

/** Hits of a place in which the term doesn’t stand as typed. Another form counts only where the typed one stands nowhere. */
const hitsOfOtherForms = (hits: Hit[], isTyped: boolean): Hit[] =>
  hits.every(({ kind }) => kind === 'name' || kind === 'spelling' || (kind === 'form' && !isTyped)) ? hits : [];

/** Words without regard to capitals, each once, the commonest first. */
function countAlike(texts: string[]): string[] {
  const alike = Map.groupBy(texts, (text) => text.toLowerCase());
  return [...alike.values()].sort((a, b) => b.length - a.length).flatMap(([text]) => text ?? []);
}

/** The words that a place holds in the stead of those that were typed. */
export const findAlternatives = ({ page, found }: Result, expansions: Expansion[]): string[] => [
  ...new Set(
    found.flatMap((hits, at) =>
      expansions[at] && !expansions[at].term.isExcluded
        ? hitsOfOtherForms(hits, expansions[at].isTyped)
            .slice(0, 1)
            .map((hit) => printedWords(page.words, hit))
        : [],
    ),
  ),
];
