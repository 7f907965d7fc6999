import { choosable, kindChoices, applyFilters, type Filters, type FilterResult } from '../query/filter.ts';
import type { Field, FieldValue } from '../query/parse-query.ts';
import type { Request } from '../query/request.ts';
import { createGroups, type Groups } from './groups.ts';
import type { Result } from './match-places.ts';
import type { SearchResults, Searcher } from './searcher.ts';

/** How many places each choice would leave, such as `{ author: { 'Cenk Tamer': 3 } }`. */
export type Counts = Record<Field, Map<string, number>>;

/** What a reader is shown. */
export interface SearchResponse extends Omit<SearchResults, 'results'>, Groups {
  /** Fields such as `author:nobody` whose value occurs nowhere. */
  unknown: string[];
  /** The groups answer `corrected`: what was typed has no answer. */
  isCorrected: boolean;
  /** Left out where they can’t be known without reading more pages than one answer needs. */
  counts?: Counts;
}

/**
 * SearchResults a reader’s request; where only a slip of the finger can be found, what was probably meant is answered.
 * @param most pages that are read for it
 */
export async function ask(searcher: Searcher, request: Request, most: number): Promise<SearchResponse> {
  const response = await answer(searcher, request, most);
  const { corrected } = response;
  const isFound = [...response.groups, ...response.widened].some(({ full }) => full.length > 0);
  if (!corrected || isFound || /["“”„«»]/.test(request.query)) return response;
  const meant = await answer(searcher, { ...request, query: corrected }, most);
  return meant.groups.length + meant.widened.length > 0 ? { ...meant, corrected, isCorrected: true } : response;
}

async function answer(searcher: Searcher, request: Request, most: number): Promise<SearchResponse> {
  const { filters } = searcher.start;
  const isExact = request.exact !== '';
  const all = await searcher.find(request.query, { most, isExact });
  const chosen = choosable.map((name): FieldValue => [name, request[name]]).filter(([, value]) => value);
  // What is chosen stands in for what was typed of the same field.
  const fields = [...all.query.fields.filter(([name]) => !chosen.some(([other]) => other === name)), ...chosen];
  const isListing = all.query.terms.length === 0;
  const isTopic = fields.some(([name]) => name === 'topic');
  const overview: FieldValue[] = isListing && fields.length > 0 ? [['in', isTopic ? 'text' : 'points']] : [];
  const left = applyFilters(fields.some(([name]) => name === 'in') ? fields : [...fields, ...overview], filters);
  const isConfined = all.unread > 0 && left.pages;
  const { results, ...found } = isConfined
    ? await searcher.find(request.query, { confined: left.pages ?? new Set(), most, isExact })
    : all;
  const shown = !isListing || left.kinds ? results.filter((result) => isLeft(result, left)) : [];
  return {
    ...found,
    // What stands nowhere is said of the whole site.
    absent: all.absent,
    unknown: left.unknown,
    isCorrected: false,
    ...createGroups(shown, request),
    ...(all.unread === 0 && !isListing ? { counts: countChoices(all, fields, filters) } : {}),
  };
}

const isLeft = ({ number, place }: Result, { kinds, pages, topics }: FilterResult): boolean =>
  (pages?.has(number) ?? true) &&
  (kinds?.has(place.kind) ?? true) &&
  (!topics || place.topics.some((topic) => topics.has(topic)));

/** For each choice, the places that it would leave beside the choices of the other fields. */
function countChoices({ results }: SearchResults, fields: FieldValue[], filters: Filters): Counts {
  const hasFull = results.some(({ isFull }) => isFull);
  const count = (field: Field): [Field, Map<string, number>] => {
    const others = applyFilters(
      fields.filter(([name]) => name !== field),
      filters,
    );
    const counts = new Map<string, number>();
    for (const result of results) {
      if (hasFull && !result.isFull) continue;
      if (!isLeft(result, others)) continue;
      for (const value of valuesOf(result, field)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return [field, counts];
  };
  return Object.fromEntries(choosable.map(count)) as Counts;
}

const valuesOf = ({ page, place }: Result, field: Field): string[] =>
  field === 'in'
    ? kindChoices.filter(({ kind }) => kind === place.kind).map(({ value }) => value)
    : field === 'topic'
      ? place.topics
      : (page.filters[field] ?? []);
