import { isTrue, conjunctsOf } from '../query/expression.ts';
import type { Query } from '../query/parse-query.ts';
import type { PageText } from '../text/page-text.ts';
import type { Place } from '../text/places.ts';
import type { Hit } from './hits.ts';
import { createRating, type MatchedPlace } from './rank.ts';

/** A page that was looked through. */
export interface ReadPage {
  number: number;
  page: PageText;
  found: MatchedPlace[];
}

/** A place that was found, on its page. */
export interface Result {
  /** Number of the page in the index. */
  number: number;
  page: PageText;
  place: Place;
  /** For each term of the query, what was found of it, in the order of the page. */
  found: Hit[][];
  /** What is shown and marked: of a term that stands here as it was typed, its other names aren’t. */
  hits: MarkedHit[];
  /** What was asked is here, in other names perhaps. */
  isFull: boolean;
  /** It is here only by another name than the one typed. */
  isSynonymOnly: boolean;
}

/** A hit with the number of its term. */
interface MarkedHit extends Hit {
  term: number;
}

/** Judge every place: whether it holds what was asked, and how well. */
export function matchPlaces(
  read: ReadPage[],
  { terms, expression = { op: 'all', of: [] } }: Query,
): { results: Result[]; excluded: number } {
  const isExcluded = (term: number): boolean => terms[term]?.isExcluded ?? false;
  const parts = conjunctsOf(expression)
    .map((part) => part.filter((term) => !isExcluded(term)))
    .filter((part) => part.length > 0);
  const judge = (hits: Hit[][], holds: (term: number, held: boolean) => boolean): boolean =>
    isTrue(expression, (term) => holds(term, Boolean(hits[term]?.length)) !== isExcluded(term));

  const all = read.flatMap(({ number, page, found }) => found.map((place) => ({ number, page, ...place })));
  const holding = all.filter(
    ({ hits }) => terms.length === 0 || hits.some((list, term) => list.length > 0 && !isExcluded(term)),
  );
  // What is sought may be missing; what is excluded may not be there.
  const left = holding.filter(({ hits }) => judge(hits, (term, held) => held || !isExcluded(term)));
  const isFull = ({ hits }: MatchedPlace): boolean => judge(hits, (_, held) => held);
  const excluded = holding.filter(
    (place) => !isFull(place) && judge(place.hits, (term, held) => held && !isExcluded(term)),
  ).length;
  const merge = ({ place, hits }: MatchedPlace): MatchedPlace => ({
    place,
    hits: parts.map((part) => part.flatMap((term) => hits[term] ?? []).sort((a, b) => a.start - b.start)),
  });
  const rate = createRating(left.map(merge), all.length);
  const results = left
    .map(({ number, page, place, hits }) => ({
      number,
      page,
      place,
      found: hits,
      hits: hits
        .flatMap((list, term) => (isExcluded(term) ? [] : preferTyped(list).map((hit) => ({ ...hit, term }))))
        .sort((a, b) => a.start - b.start),
      score: terms.length > 0 ? rate(merge({ place, hits })) : 0,
      isFull: isFull({ place, hits }),
      isSynonymOnly: !judge(hits, (term, held) => held && (isExcluded(term) || isTyped(hits[term] ?? []))),
    }))
    .sort((a, b) => Number(a.isSynonymOnly) - Number(b.isSynonymOnly) || b.score - a.score);
  return { results, excluded };
}

const isTyped = (hits: Hit[]): boolean => hits.some(({ kind }) => kind !== 'name');

const preferTyped = (hits: Hit[]): Hit[] => (isTyped(hits) ? hits.filter(({ kind }) => kind !== 'name') : hits);
