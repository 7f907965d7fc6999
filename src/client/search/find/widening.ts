import type { Term } from '../query/term.ts';
import { written } from '../text/written.ts';
import type { HitKind } from './hits.ts';
import type { ReadPage, Result } from './judge.ts';

/** What was found of a term beside what was typed. */
export interface Widening {
  term: Term;
  /** It stands somewhere as it was typed. */
  isTyped: boolean;
  /** Other names, other spellings, and other forms where the typed one stands nowhere: each the commonest first. */
  others: Record<'name' | 'spelling' | 'form', string[]>;
}

/** For each term, what the search was widened to and found. */
export const findWidenings = (terms: Term[], read: ReadPage[]): Widening[] =>
  terms.map((term, at) => {
    const counts = new Map<HitKind, Map<string, number>>();
    for (const { page, found } of term.isExcluded ? [] : read) {
      for (const hit of found.flatMap(({ hits }) => hits[at] ?? [])) {
        const ofKind = counts.get(hit.kind) ?? new Map<string, number>();
        const words = written(page.words, hit);
        counts.set(hit.kind, ofKind.set(words, (ofKind.get(words) ?? 0) + 1));
      }
    }
    const list = (kind: HitKind): string[] => {
      const ofKind = counts.get(kind) ?? new Map<string, number>();
      const sorted = [...ofKind.keys()].sort((a, b) => (ofKind.get(b) ?? 0) - (ofKind.get(a) ?? 0));
      return [...new Map(sorted.toReversed().map((words) => [words.toLowerCase(), words])).values()].toReversed();
    };
    const isTyped = ['same', 'part', 'beginning'].some((kind) => counts.has(kind as HitKind));
    // That allies is found with ally goes without saying where ally is found.
    return {
      term,
      isTyped,
      others: { name: list('name'), spelling: list('spelling'), form: isTyped ? [] : list('form') },
    };
  });

/** The words that a place holds in the stead of those that were typed. */
export function findHeldInstead({ page, found }: Result, widenings: Widening[]): string[] {
  const held = found.flatMap((hits, at) => {
    const isInstead = ({ kind }: { kind: HitKind }) =>
      kind in (widenings[at]?.others ?? {}) && (kind !== 'form' || !widenings[at]?.isTyped);
    return hits.length > 0 && hits.every(isInstead) ? written(page.words, hits[0] ?? { start: 0, end: 0 }) : [];
  });
  return [...new Set(held)];
}
