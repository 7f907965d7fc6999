import type { SearchRequest } from '../query/request.ts';
import type { PageText } from '../text/page-text.ts';
import type { Result } from './match-places.ts';

/** The results on one page, in the order that was requested. */
export interface Group {
  page: PageText;
  /** Places with all the terms. */
  full: Result[];
  /** Places with some of them. */
  partial: Result[];
}

/** The results page by page. */
export interface Groups {
  groups: Group[];
  /** Places that match by a synonym only; a page may be in both lists. */
  synonymGroups: Group[];
}

/** Group results by page: those that match as typed, and those that match by a synonym only. */
export function createGroups(results: Result[], request: SearchRequest): Groups {
  const isBySynonym = ({ isFull, isSynonymOnly }: Result) => isFull && isSynonymOnly;
  const typed = new Set(
    results.filter(({ isFull, isSynonymOnly }) => isFull && !isSynonymOnly).map(({ page }) => page),
  );
  const others = new Set(results.filter(isBySynonym).map(({ page }) => page));
  // A partial match is listed once, with the full ones of its page.
  const isFirst = (result: Result) => !isBySynonym(result) && (typed.has(result.page) || !others.has(result.page));
  const isSecond = (result: Result) => isBySynonym(result) || (!result.isFull && !isFirst(result));
  return {
    groups: sortGroups(groupByPage(results.filter(isFirst), request), request),
    synonymGroups: sortGroups(groupByPage(results.filter(isSecond), request), request),
  };
}

function groupByPage(results: Result[], { sort }: SearchRequest): Group[] {
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

function sortGroups(groups: Group[], { sort }: SearchRequest): Group[] {
  // Pages that are no articles come last.
  if (sort === 'date') return groups.sort((a, b) => b.page.order - a.page.order);
  if (sort === 'order') return groups.sort((a, b) => (a.page.order || Infinity) - (b.page.order || Infinity));
  // The best result comes first, and so does its page; a page with a full match comes before one with partial ones.
  return groups.sort((a, b) => Number(b.full.length > 0) - Number(a.full.length > 0));
}
