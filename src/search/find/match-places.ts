import { conjunctsOf, isTrue } from '../query/expression.ts';
import type { Query } from '../query/query.ts';
import type { PageText } from '../text/page-text.ts';
import type { Place } from '../text/places.ts';
import type { Hit } from './hits.ts';
import { createScorer, type MatchedPlace } from './rank.ts';

/** A page that was read, with the hits in each of its places, one list for each term of the query. */
export interface ReadPage {
  /** Its number in the index. */
  number: number;
  page: PageText;
  places: MatchedPlace[];
}

/** A place that matches a query, on its page. */
export interface Result {
  /** Number of the page in the index. */
  number: number;
  page: PageText;
  place: Place;
  /** For each term of the query its hits, in the order of the page. */
  termHits: Hit[][];
  /** The hits that are shown and marked: without synonyms of a term that is here as it was typed. */
  hits: MarkedHit[];
  /** All of the query is here, as typed or by synonyms. */
  isFull: boolean;
  /** Some of it is here by a synonym only. */
  isSynonymOnly: boolean;
}

/** A hit with the number of its term. */
interface MarkedHit extends Hit {
  term: number;
}

/**
 * Find the places that match a query, the best first, and count those that only an excluded term leaves out. A place with
 * some of the terms matches in part.
 */
export function matchPlaces(
  read: ReadPage[],
  { terms, expression = { op: 'all', of: [] } }: Query,
): { results: Result[]; excluded: number } {
  const isExcluded = (term: number): boolean => terms[term]?.isExcluded ?? false;
  const conjuncts = conjunctsOf(expression)
    .map((alternatives) => alternatives.filter((term) => !isExcluded(term)))
    .filter((alternatives) => alternatives.length > 0);
  /** Whether the expression is true, if `holds` decides for each term, given whether the place has hits of it. */
  const matches = (hits: Hit[][], holds: (term: number, hasHits: boolean) => boolean): boolean =>
    isTrue(expression, (term) => holds(term, Boolean(hits[term]?.length)) !== isExcluded(term));

  const all = read.flatMap(({ number, page, places }) => places.map((place) => ({ number, page, ...place })));
  const withHits = all.filter(
    ({ hits }) => terms.length === 0 || hits.some((list, term) => list.length > 0 && !isExcluded(term)),
  );
  // An included term may be missing from a partial match; an excluded one may not be there.
  const matching = withHits.filter(({ hits }) => matches(hits, (term, hasHits) => hasHits || !isExcluded(term)));
  const isFull = ({ hits }: MatchedPlace): boolean => matches(hits, (_, hasHits) => hasHits);
  const isFullButExcluded = (place: MatchedPlace): boolean =>
    !isFull(place) && matches(place.hits, (term, hasHits) => hasHits && !isExcluded(term));
  const joinAlternatives = ({ place, hits }: MatchedPlace): MatchedPlace => ({
    place,
    hits: conjuncts.map((terms) => terms.flatMap((term) => hits[term] ?? []).sort((a, b) => a.start - b.start)),
  });
  const scoreOf = createScorer(matching.map(joinAlternatives), all.length);
  const results = matching
    .map(({ number, page, place, hits }) => ({
      number,
      page,
      place,
      termHits: hits,
      hits: hits
        .flatMap((list, term) => (isExcluded(term) ? [] : preferTyped(list).map((hit) => ({ ...hit, term }))))
        .sort((a, b) => a.start - b.start),
      score: terms.length > 0 ? scoreOf(joinAlternatives({ place, hits })) : 0,
      isFull: isFull({ place, hits }),
      isSynonymOnly: !matches(hits, (term, hasHits) => hasHits && (isExcluded(term) || isTyped(hits[term] ?? []))),
    }))
    .sort((a, b) => Number(a.isSynonymOnly) - Number(b.isSynonymOnly) || b.score - a.score);
  return { results, excluded: withHits.filter(isFullButExcluded).length };
}

const isTyped = (hits: Hit[]): boolean => hits.some(({ kind }) => kind !== 'synonym');

const preferTyped = (hits: Hit[]): Hit[] => (isTyped(hits) ? hits.filter(({ kind }) => kind !== 'synonym') : hits);
