import type { Kind } from '../text/kinds.ts';
import type { Place } from '../text/places.ts';
import type { Hit } from './hits.ts';

/** A place with its hits, one list for each term or group of alternative terms. */
export interface MatchedPlace {
  place: Place;
  hits: Hit[][];
}

/** The field boost: what a place of each kind counts for beside the same words in the text. */
const boosts: Record<Kind, number> = {
  text: 1,
  person: 1,
  entry: 1,
  note: 0.9,
  work: 0.9,
  heading: 0.5,
  summary: 0.5,
  'editors-note': 0.5,
};

/** How soon further hits of one term count for less: k1 of BM25, with the value that is usual. */
const k1 = 1.2;

/**
 * Create a function that scores places. A term counts by its rarity and its hits (BM25 without the length of the place);
 * terms near each other add as much again. A place without some terms loses their share, and its kind has a boost. The
 * judged queries need each of these rules (see `docs/search.md`).
 * @param places all places with a hit, among which a term is common or rare
 * @param total number of places that were read
 */
export function createScorer(places: MatchedPlace[], total: number): (place: MatchedPlace) => number {
  const rarities = countHolding(places).map((holding) => Math.log(1 + (total - holding + 0.5) / (holding + 0.5)));
  const sum = rarities.reduce((a, b) => a + b, 0);

  return ({ place, hits }) => {
    const held = rarities.reduce((total, rarity, term) => total + (hits[term]?.length ? rarity : 0), 0);
    const words = rarities.reduce((total, rarity, term) => {
      const count = hits[term]?.length ?? 0;
      return total + (rarity * count * (k1 + 1)) / (count + k1);
    }, 0);
    return (words + held * scoreProximity(hits)) * (held / sum) * boosts[place.kind];
  };
}

/** For each term, the number of places that hold it. */
function countHolding(places: MatchedPlace[]): number[] {
  const terms = places[0]?.hits.length ?? 0;
  return Array.from({ length: terms }, (_, term) => places.filter(({ hits }) => hits[term]?.length).length);
}

/** 1 where the terms are side by side, less the more words are between them, 0 for a single term. */
function scoreProximity(hits: Hit[][]): number {
  const present = hits.filter((list) => list.length > 0);
  if (present.length < 2) return 0;
  const all = present.flatMap((list, term) => list.map((hit) => ({ ...hit, term }))).sort((a, b) => a.start - b.start);
  const last = new Map<number, number>();
  let shortest = Number.POSITIVE_INFINITY;
  for (const { start, end, term } of all) {
    last.set(term, start);
    if (last.size === present.length) shortest = Math.min(shortest, end - Math.min(...last.values()));
  }
  return present.length / Math.max(shortest, present.length);
}
