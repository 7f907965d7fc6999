import { el } from '../../element.ts';
import type { SearchResponse } from '../../../search/find/search.ts';
import type { Group } from '../../../search/find/groups.ts';
import type { Result } from '../../../search/find/match-places.ts';
import { findExpansions, type Expansion } from '../../../search/find/expansion.ts';
import { requestSearch, type Request } from '../../../search/query/request.ts';
import { createLine } from './result-line.ts';

/** What a reader may do about an answer. */
export interface Actions {
  /** Ask something else instead. */
  ask(changes: Partial<Request>): void;
  /** Read more pages, or all. */
  readMore(isAll?: boolean): void;
}

/** Places that a page shows before the reader asks for all. */
const firstPlaces = 5;

/** Show what was found and return it in words, for the count. */
export async function showResponse(
  container: HTMLElement,
  request: Request,
  response: SearchResponse,
  actions: Actions,
): Promise<string> {
  const { groups, widened } = response;
  const all = [...groups, ...widened].flatMap(({ full, partial }) => (full.length > 0 ? full : partial));
  const expansions = request.exact ? [] : findExpansions(response.query.terms, response.read, all);
  const hasFull = [...groups, ...widened].some(({ full }) => full.length > 0);
  const first = groups.filter(({ full }) => !hasFull || full.length > 0);
  const remarks =
    hasFull && isPlain(request, response, expansions)
      ? undefined
      : await (await import('./messages.ts')).createMessages(request, response, expansions, actions);
  const show = (group: Group) => createGroup(group, request, response, expansions);
  replaceResults(container, [
    ...(remarks?.above ?? []),
    ...first.map(show),
    ...(widened.length > 0
      ? [el('div', { className: 'widened' }, [...(remarks?.between ?? []), ...widened.map(show)])]
      : []),
    ...(remarks?.below ?? []),
  ]);
  const shown = [...first, ...widened];
  const places = shown.reduce((sum, { full, partial }) => sum + (hasFull ? full : partial).length, 0);
  if (places === 0) return 'Nothing found';
  return `${count(places, 'place')} in ${nameGroups(shown)}${hasFull ? '' : ' with some of the words'}`;
}

/** Nothing has to be said about an answer beside its results. */
const isPlain = ({ exact }: Request, response: SearchResponse, expansions: Expansion[]): boolean =>
  !exact &&
  !response.corrected &&
  !response.query.isMixed &&
  response.unread + response.unknown.length + response.absent.length + response.query.notices.length === 0 &&
  response.query.terms.every(({ isExcluded }) => !isExcluded) &&
  expansions.every(({ others }) => Object.values(others).every((words) => words.length === 0));

/** Say that the search could not be loaded, with a way to try again; returns it in words. */
export function showFailure(container: HTMLElement, retry: () => void): string {
  const again = el('button', { type: 'button', onclick: retry }, ['Try again']);
  container.replaceChildren(
    el('p', { className: 'failure' }, ['The search could not be loaded. Is the connection there? ', again]),
  );
  return 'The search could not be loaded.';
}

/** Put new results in the place of the old ones; a reader who was among them stays there, at the same one if it is left. */
function replaceResults(container: HTMLElement, results: HTMLElement[]): void {
  const { activeElement } = document;
  const wasInside = container.contains(activeElement);
  const address = activeElement instanceof HTMLAnchorElement ? activeElement.href : '';
  container.replaceChildren(...results);
  if (!wasInside) return;
  const links = [...container.querySelectorAll<HTMLAnchorElement>('li a')];
  const next = links.find(({ href }) => href === address) ?? links[0];
  if (next) next.focus();
  else container.closest('form')?.querySelector('input')?.focus();
}

/** Such as `4 articles and the works cited`. */
function nameGroups(groups: Group[]): string {
  const pages = [...new Set(groups.map(({ page }) => page))];
  const articles = pages.filter(({ order }) => order).length;
  const others = pages.filter(({ order }) => !order).map(({ title }) => title.toLowerCase());
  const names = [...(articles > 0 ? [count(articles, 'article')] : []), ...others.map((name) => `the ${name}`)];
  return new Intl.ListFormat('en-GB').format(names);
}

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;

function createGroup(group: Group, request: Request, response: SearchResponse, expansions: Expansion[]): HTMLElement {
  const { page, full, partial } = group;
  const createItem = (result: Result) => createLine(result, expansions);
  const list = el('ol', {}, (full.length > 0 ? full : partial).slice(0, firstPlaces).map(createItem));
  const steps = [
    { rest: full.slice(firstPlaces), name: 'more place' },
    { rest: full.length > 0 ? partial : partial.slice(firstPlaces), name: 'place', remark: ' with some of the words' },
  ];
  return el('section', {}, [
    el('h3', {}, [el('a', { href: page.url }, [page.title])]),
    el('p', { className: 'by' }, [page.by, ...createStepLink(group, request, response)]),
    list,
    ...steps
      .filter(({ rest }) => rest.length > 0)
      .map(({ rest, name, remark = '' }) =>
        createMore(list, () => rest.map(createItem), count(rest.length, name) + remark),
      ),
  ]);
}

function createMore(list: HTMLElement, createRest: () => HTMLElement[], label: string): HTMLElement {
  const more = el('button', { type: 'button', className: 'more' }, [label]);
  more.addEventListener('click', () => {
    const items = createRest();
    list.append(...items);
    more.remove();
    items[0]?.querySelector('a')?.focus();
  });
  return more;
}

/** A link to all the places of an article, one after the other, in the article; it stands where the article is first. */
function createStepLink(
  group: Group,
  request: Request,
  { corrected, groups, isCorrected, widened }: SearchResponse,
): Node[] {
  const here = [...groups, ...widened].filter(({ page, full }) => page === group.page && full.length > 0);
  const full = here.flatMap((other) => other.full);
  const first = full.toSorted((a, b) => a.place.from - b.place.from)[0];
  if (!first || full.length < 2 || here[0] !== group) return [];
  const asked = requestSearch({ ...request, query: (isCorrected && corrected) || request.query, sort: '' });
  const href = `${group.page.url}${asked.replace('?q=', '?find=')}#${first.place.id}`;
  return [new Text(' '), el('a', { className: 'step', href }, [`Step through all ${full.length}`])];
}
