import type { Request } from '../query/request.ts';
import type { PageText } from '../text/page-text.ts';
import type { Result } from './match-places.ts';

/** What was found on one page, in the order that was asked for. */
export interface Group {
  page: PageText;
  /** Places with all the words. */
  full: Result[];
  /** Places with some of them. */
  partial: Result[];
}

/** What was found, page by page. */
export interface Groups {
  groups: Group[];
  /** Places that hold what was asked by another name only; a page may stand in both lists. */
  widened: Group[];
}

/** Part results by page: those with what was typed before those with another name for it. */
export function createGroups(results: Result[], request: Request): Groups {
  const isOther = ({ isFull, isSynonymOnly }: Result) => isFull && isSynonymOnly;
  const typed = new Set(
    results.filter(({ isFull, isSynonymOnly }) => isFull && !isSynonymOnly).map(({ page }) => page),
  );
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
