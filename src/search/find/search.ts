import { applyFilters, filterFields, kindChoices, type FilterResult, type Filters } from '../query/filter.ts';
import type { Field, FieldValue } from '../query/query.ts';
import type { SearchRequest } from '../query/request.ts';
import { createGroups, type Groups } from './groups.ts';
import type { Result } from './match-places.ts';
import type { Searcher, SearchResults } from './searcher.ts';

/** How many places each value of a filter would leave, such as `{ author: { 'Ann Reed': 3 } }`. */
export type Counts = Record<Field, Map<string, number>>;

/** What a reader is shown. */
export interface SearchResponse extends Omit<SearchResults, 'results'>, Groups {
  /** Filters such as `author:nobody` whose value occurs nowhere. */
  unknown: string[];
  /** The results are those of `corrected`, since the query as typed has none. */
  isCorrected: boolean;
  /** Absent where more pages have hits than were read. */
  counts?: Counts;
}

/**
 * Search for what a reader requests. If nothing matches but a corrected query does, the response is that of the corrected
 * query, except for a query in quotation marks.
 * @param maxPages pages to read
 */
export async function search(searcher: Searcher, request: SearchRequest, maxPages: number): Promise<SearchResponse> {
  const response = await searchAsTyped(searcher, request, maxPages);
  const { corrected } = response;
  const hasFull = [...response.groups, ...response.synonymGroups].some(({ full }) => full.length > 0);
  if (!corrected || hasFull || /["“”„«»]/.test(request.query)) return response;
  const other = await searchAsTyped(searcher, { ...request, query: corrected }, maxPages);
  const isFound = other.groups.length + other.synonymGroups.length > 0;
  return isFound ? { ...other, corrected, isCorrected: true } : response;
}

async function searchAsTyped(searcher: Searcher, request: SearchRequest, maxPages: number): Promise<SearchResponse> {
  const { filters } = searcher.start;
  const isExact = request.exact !== '';
  const all = await searcher.find(request.query, { maxPages, isExact });
  const isListing = all.query.terms.length === 0;
  const fields = mergeFields(all.query.fields, request);
  const filtered = applyFilters(isListing ? addDefaultKind(fields) : fields, filters);
  // Other pages than those that were read may hold what the filters leave.
  const isReadAgain = all.unread > 0 && filtered.pages;
  const { results, ...rest } = isReadAgain
    ? await searcher.find(request.query, { pages: filtered.pages ?? new Set(), maxPages, isExact })
    : all;
  const shown = isListing && !filtered.kinds ? [] : results.filter((result) => isAllowed(result, filtered));
  return {
    ...rest,
    // Absent means absent from the whole site, whatever the filters.
    absent: all.absent,
    unknown: filtered.unknown,
    isCorrected: false,
    ...createGroups(shown, request),
    ...(all.unread === 0 && !isListing ? { counts: countValues(all, fields, filters) } : {}),
  };
}

/** Filters from the query and from the controls; a value that is chosen replaces what was typed for the same field. */
function mergeFields(typed: FieldValue[], request: SearchRequest): FieldValue[] {
  const chosen = filterFields.map((name): FieldValue => [name, request[name]]).filter(([, value]) => value);
  return [...typed.filter(([name]) => !chosen.some(([other]) => other === name)), ...chosen];
}

/** Filters without words list places: the paragraphs of a topic, and else the key points. */
function addDefaultKind(fields: FieldValue[]): FieldValue[] {
  if (fields.length === 0 || fields.some(([name]) => name === 'in')) return fields;
  return [...fields, ['in', fields.some(([name]) => name === 'topic') ? 'text' : 'points']];
}

const isAllowed = ({ number, place }: Result, { kinds, pages, topics }: FilterResult): boolean =>
  (pages?.has(number) ?? true) &&
  (kinds?.has(place.kind) ?? true) &&
  (!topics || place.topics.some((topic) => topics.has(topic)));

/** For each value of a field, the places that it would leave beside the values of the other fields. */
function countValues({ results }: SearchResults, fields: FieldValue[], filters: Filters): Counts {
  const hasFull = results.some(({ isFull }) => isFull);
  const countField = (field: Field): [Field, Map<string, number>] => {
    const others = applyFilters(
      fields.filter(([name]) => name !== field),
      filters,
    );
    const counts = new Map<string, number>();
    for (const result of results) {
      if (hasFull && !result.isFull) continue;
      if (!isAllowed(result, others)) continue;
      for (const value of valuesOf(result, field)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return [field, counts];
  };
  return Object.fromEntries(filterFields.map(countField)) as Counts;
}

const valuesOf = ({ page, place }: Result, field: Field): string[] =>
  field === 'in'
    ? kindChoices.filter(({ kind }) => kind === place.kind).map(({ value }) => value)
    : field === 'topic'
      ? place.topics
      : (page.filters[field] ?? []);
