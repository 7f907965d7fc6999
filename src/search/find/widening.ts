import type { Term } from '../query/term.ts';
import { written } from '../text/written.ts';
import type { Hit, HitKind } from './hits.ts';
import type { ReadPage, Result } from './judge.ts';

const kinds = ['name', 'spelling', 'form'] as const;

/** What was found of a term in the stead of what was typed. */
export interface Widening {
  term: Term;
  /** It stands somewhere as it was typed. */
  isTyped: boolean;
  /** It stands somewhere, but by its other names only. */
  isOtherwise: boolean;
  /** What the results hold instead: other names, other spellings, other forms; each the commonest first. */
  others: Record<(typeof kinds)[number], string[]>;
}

/**
 * For each term, what the search was widened to.
 * @param read all pages that were looked through
 * @param results what is shown
 */
export const findWidenings = (terms: Term[], read: ReadPage[], results: Result[]): Widening[] =>
  terms.map((term, at) => {
    const all = new Set(
      read.flatMap(({ found }) => found.flatMap(({ hits }) => hits[at] ?? [])).map(({ kind }) => kind),
    );
    const isTyped = (['same', 'part', 'beginning'] as const).some((kind) => all.has(kind));
    const instead = results.flatMap(({ page, found }) =>
      term.isExcluded
        ? []
        : hitsInstead(found[at] ?? [], isTyped).map((hit) => ({ ...hit, text: written(page.words, hit) })),
    );
    const list = (kind: HitKind) => countAlike(instead.filter((hit) => hit.kind === kind).map(({ text }) => text));
    return {
      term,
      isTyped,
      isOtherwise: all.size === 1 && all.has('name'),
      others: { name: list('name'), spelling: list('spelling'), form: list('form') },
    };
  });

/** Hits of a place in which the term doesn’t stand as typed. Another form counts only where the typed one stands nowhere. */
const hitsInstead = (hits: Hit[], isTyped: boolean): Hit[] =>
  hits.every(({ kind }) => kind === 'name' || kind === 'spelling' || (kind === 'form' && !isTyped)) ? hits : [];

/** Words without regard to capitals, each once, the commonest first. */
function countAlike(texts: string[]): string[] {
  const alike = Map.groupBy(texts, (text) => text.toLowerCase());
  return [...alike.values()].sort((a, b) => b.length - a.length).flatMap(([text]) => text ?? []);
}

/** The words that a place holds in the stead of those that were typed. */
export const findHeldInstead = ({ page, found }: Result, widenings: Widening[]): string[] => [
  ...new Set(
    found.flatMap((hits, at) =>
      widenings[at] && !widenings[at].term.isExcluded
        ? hitsInstead(hits, widenings[at].isTyped)
            .slice(0, 1)
            .map((hit) => written(page.words, hit))
        : [],
    ),
  ),
];
