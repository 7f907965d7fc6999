import { choosable, kindChoices, narrow, type Filters, type Narrowed } from '../query/narrow.ts';
import type { Field, FieldValue } from '../query/parse-query.ts';
import type { Request } from '../query/request.ts';
import type { PageText } from '../text/page-text.ts';
import type { Result } from './judge.ts';
import type { Answer, Searcher } from './searcher.ts';

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
export interface Reply extends Omit<Answer, 'results'> {
  groups: Group[];
  /** Places that hold what was asked by another name only; a page may stand in both lists. */
  widened: Group[];
  /** Fields such as `author:nobody` whose value occurs nowhere. */
  unknown: string[];
  /** The groups answer `corrected`: what was typed has no answer. */
  isCorrected: boolean;
  /** Left out where they can’t be known without reading more pages than one answer needs. */
  counts?: Counts;
}

/**
 * Answer a reader’s request; where only a slip of the finger can be found, what was probably meant is answered.
 * @param most pages that are read for it
 */
export async function ask(searcher: Searcher, request: Request, most: number): Promise<Reply> {
  const reply = await answer(searcher, request, most);
  const { corrected } = reply;
  const isFound = [...reply.groups, ...reply.widened].some(({ full }) => full.length > 0);
  if (!corrected || isFound || /["“”„«»]/.test(request.query)) return reply;
  const meant = await answer(searcher, { ...request, query: corrected }, most);
  return meant.groups.length + meant.widened.length > 0 ? { ...meant, corrected, isCorrected: true } : reply;
}

async function answer(searcher: Searcher, request: Request, most: number): Promise<Reply> {
  const { filters } = searcher.start;
  const isExact = request.exact !== '';
  const all = await searcher.find(request.query, { most, isExact });
  const chosen = choosable.map((name): FieldValue => [name, request[name]]).filter(([, value]) => value);
  // What is chosen stands in for what was typed of the same field.
  const fields = [...all.query.fields.filter(([name]) => !chosen.some(([other]) => other === name)), ...chosen];
  const isListing = all.query.terms.length === 0;
  const isTopic = fields.some(([name]) => name === 'topic');
  const overview: FieldValue[] = isListing && fields.length > 0 ? [['in', isTopic ? 'text' : 'points']] : [];
  const left = narrow(fields.some(([name]) => name === 'in') ? fields : [...fields, ...overview], filters);
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

const isLeft = ({ number, place }: Result, { kinds, pages, topics }: Narrowed): boolean =>
  (pages?.has(number) ?? true) &&
  (kinds?.has(place.kind) ?? true) &&
  (!topics || place.topics.some((topic) => topics.has(topic)));

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
    : field === 'topic'
      ? place.topics
      : (page.filters[field] ?? []);

/** Part results by page: those with what was typed before those with another name for it. */
function createGroups(results: Result[], request: Request): Pick<Reply, 'groups' | 'widened'> {
  const isOther = ({ isFull, isWidened }: Result) => isFull && isWidened;
  const typed = new Set(results.filter(({ isFull, isWidened }) => isFull && !isWidened).map(({ page }) => page));
  const others = new Set(results.filter(isOther).map(({ page }) => page));
  // Places with some of the words stand once, with the others of their page.
  const isFirst = (result: Result) => !isOther(result) && (typed.has(result.page) || !others.has(result.page));
  const isSecond = (result: Result) => isOther(result) || (!result.isFull && !isFirst(result));
  return {
    groups: sortGroups(groupByPage(results.filter(isFirst), request), request),
    widened: sortGroups(groupByPage(results.filter(isSecond), request), request),
  };
}

function groupByPage(results: Result[], { sort }: Request): Group[] {
  const pages = [...new Set(results.map(({ page }) => page))];
  const inOrder = (list: Result[]) => (sort === 'order' ? list.toSorted((a, b) => a.place.from - b.place.from) : list);
  return pages.map((page) => {
    const here = results.filter((result) => result.page === page);
    return {
      page,
      full: inOrder(here.filter(({ isFull }) => isFull)),
      partial: inOrder(here.filter(({ isFull }) => !isFull)),
    };
  });
}

function sortGroups(groups: Group[], { sort }: Request): Group[] {
  // What is no article comes last.
  if (sort === 'date') return groups.sort((a, b) => b.page.order - a.page.order);
  if (sort === 'order') return groups.sort((a, b) => (a.page.order || Infinity) - (b.page.order || Infinity));
  // Results come the best first, so pages do as well; a page with all the words comes before one with some.
  return groups.sort((a, b) => Number(b.full.length > 0) - Number(a.full.length > 0));
}
