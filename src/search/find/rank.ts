import type { Kind } from '../text/kinds.ts';
import type { Place } from '../text/places.ts';
import type { Hit, HitKind } from './hits.ts';

/** A place with what was found in it, one list of hits for each part of the query. */
export interface MatchedPlace {
  place: Place;
  hits: Hit[][];
}

/** How near a hit is to what was typed. */
const matchWeights: Record<HitKind, number> = {
  same: 1,
  form: 0.9,
  spelling: 0.9,
  synonym: 0.7,
  part: 0.6,
  beginning: 0.5,
};

/** What the same words are worth in different places: the text comes before its furniture. */
const placeBoosts: Record<Kind, number> = {
  text: 1,
  note: 0.9,
  person: 1.05,
  work: 0.8,
  entry: 0.8,
  heading: 0.6,
  summary: 0.45,
  'editors-note': 0.4,
};

/** How soon further hits of one term count for less (k1 of BM25), and how much a long place is marked down (b). */
const saturation = 0.9;
const lengthShare = 0.35;

/** What nearness of all words to each other may add, and their standing side by side as typed, of the sum. */
const windowShare = 0.6;
const rowShare = 1.2;

/** How much a place with only some of the words is marked down. */
const coveragePower = 1.5;

/**
 * A function that rates places, the better the higher.
 * @param places all places with a hit, among which a term is common or rare
 * @param total number of places that were looked through
 */
export function createScorer(places: MatchedPlace[], total: number): (found: MatchedPlace) => number {
  const lengths = places.map(({ place }) => place.to - place.from);
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const count = places[0]?.hits.length ?? 0;
  const rarity = Array.from({ length: count }, (_, term) => {
    const holding = places.filter(({ hits }) => (hits[term]?.length ?? 0) > 0).length;
    return Math.log(1 + (total - holding + 0.5) / (holding + 0.5));
  });
  const sum = rarity.reduce((a, b) => a + b, 0);

  return ({ place, hits }) => {
    const length = 1 - lengthShare + (lengthShare * (place.to - place.from)) / mean;
    const held = rarity.map((rare, term) => (hits[term]?.length ? rare : 0)).reduce((a, b) => a + b, 0);
    const words = rarity
      .map((rare, term) => {
        const near = (hits[term] ?? []).map(({ kind }) => matchWeights[kind]);
        const weight = near.reduce((total, one) => total + one, 0);
        const best = Math.max(0, ...near);
        return (rare * best * weight * (1 + saturation)) / (weight + saturation * length);
      })
      .reduce((a, b) => a + b, 0);
    const score = words + held * (windowShare * rateWindow(hits) + rowShare * rateRow(hits));
    return score * (held / sum) ** coveragePower * placeBoosts[place.kind];
  };
}

/** 1 where one hit of each term stand side by side, less the further apart, 0 for a single term. */
function rateWindow(hits: Hit[][]): number {
  const present = hits.filter((list) => list.length > 0);
  if (present.length < 2) return 0;
  const all = present.flatMap((list, term) => list.map((hit) => ({ ...hit, term }))).sort((a, b) => a.start - b.start);
  const last = new Map<number, number>();
  let narrowest = Number.POSITIVE_INFINITY;
  for (const { start, end, term } of all) {
    last.set(term, start);
    if (last.size === present.length) narrowest = Math.min(narrowest, end - Math.min(...last.values()));
  }
  return present.length / Math.max(narrowest, present.length);
}

/** The share of neighbouring terms that stand next to each other in the order in which they were typed. */
function rateRow(hits: Hit[][]): number {
  if (hits.length < 2) return 0;
  const pairs = hits.slice(1).filter((list, at) => {
    const ends = (hits[at] ?? []).map(({ end }) => end);
    return list.some(({ start }) => ends.some((end) => start >= end && start - end <= 1));
  });
  return pairs.length / (hits.length - 1);
}
