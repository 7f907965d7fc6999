import { choosable, kindChoices, narrow, type Filters, type Narrowed } from '../query/narrow.ts';
import type { Field, FieldValue } from '../query/parse-query.ts';
import type { Request } from '../query/request.ts';
import type { PageText } from '../text/page-text.ts';
import type { Answer, Result, Searcher } from './searcher.ts';

/** What was found on one page, in the order that was asked for. */
export interface Group {
  page: PageText;
  /** Places with all the words. */
  full: Result[];
  /** Places with some of them. */
  partial: Result[];
}

/** How many places each choice would leave, such as `{ author: { 'Cenk Tamer': 3 } }`. */
export type Counts = Record<Field, Map<string, number>>;

/** What a reader is shown. */
export interface Reply {
  groups: Group[];
  /** Terms, quoted if they were, that stand nowhere on the site. */
  absent: string[];
  /** Fields such as `author:nobody` whose value occurs nowhere. */
  unknown: string[];
  /** A query that may have been meant. */
  corrected?: string;
  /** The groups answer `corrected`: what was typed has no answer. */
  isCorrected: boolean;
  /** Left out where they can’t be known without reading more pages than one answer needs. */
  counts?: Counts;
  /** Pages that hold words and that were not read. */
  unread: number;
}

/**
 * Answer a reader’s request; where only a slip of the finger can be found, what was probably meant is answered.
 * @param most pages that are read for it
 */
export async function ask(searcher: Searcher, request: Request, most: number): Promise<Reply> {
  const reply = await answer(searcher, request, most);
  const { corrected } = reply;
  const isFound = reply.groups.some(({ full }) => full.length > 0);
  if (!corrected || isFound || /["“”„«»]/.test(request.query)) return reply;
  const meant = await answer(searcher, { ...request, query: corrected }, most);
  return meant.groups.length > 0 ? { ...meant, corrected, isCorrected: true } : reply;
}

async function answer(searcher: Searcher, request: Request, most: number): Promise<Reply> {
  const { filters } = searcher.start;
  const all = await searcher.find(request.query, { most });
  const chosen = choosable.map((name): FieldValue => [name, request[name]]).filter(([, value]) => value);
  // What is chosen stands in for what was typed of the same field.
  const fields = [...all.query.fields.filter(([name]) => !chosen.some(([other]) => other === name)), ...chosen];
  const isListing = all.query.terms.length === 0;
  const overview: FieldValue[] = isListing && fields.length > 0 ? [['in', 'points']] : [];
  const left = narrow(fields.some(([name]) => name === 'in') ? fields : [...fields, ...overview], filters);
  const found = all.unread > 0 && left.pages ? await searcher.find(request.query, { confined: left.pages, most }) : all;
  return {
    ...found,
    unknown: left.unknown,
    isCorrected: false,
    groups:
      !isListing || left.kinds
        ? createGroups(
            found.results.filter((result) => isLeft(result, left)),
            request,
          )
        : [],
    ...(all.unread === 0 && !isListing ? { counts: countChoices(all, fields, filters) } : {}),
  };
}

const isLeft = ({ number, place }: Result, { kinds, pages }: Narrowed): boolean =>
  (pages?.has(number) ?? true) && (kinds?.has(place.kind) ?? true);

/** For each choice, the places that it would leave beside the choices of the other fields. */
function countChoices({ results }: Answer, fields: FieldValue[], filters: Filters): Counts {
  const hasFull = results.some(({ isFull }) => isFull);
  const count = (field: Field): [Field, Map<string, number>] => {
    const others = narrow(
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
    : (page.filters[field] ?? []);

function createGroups(results: Result[], { sort }: Request): Group[] {
  const pages = [...new Set(results.map(({ page }) => page))];
  const inOrder = (list: Result[]) => (sort === 'order' ? list.toSorted((a, b) => a.place.from - b.place.from) : list);
  const groups = pages.map((page) => {
    const here = results.filter((result) => result.page === page);
    return {
      page,
      full: inOrder(here.filter(({ isFull }) => isFull)),
      partial: inOrder(here.filter(({ isFull }) => !isFull)),
    };
  });
  // What is no article comes last.
  if (sort === 'date') return groups.sort((a, b) => b.page.order - a.page.order);
  if (sort === 'order') return groups.sort((a, b) => (a.page.order || Infinity) - (b.page.order || Infinity));
  // Results come the best first, so pages do as well; a page with all the words comes before one with some.
  return groups.sort((a, b) => Number(b.full.length > 0) - Number(a.full.length > 0));
}
