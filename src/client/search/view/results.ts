import { el } from '../../element.ts';
import { findExpansions, type Expansion } from '../../../search/find/expansion.ts';
import type { Group } from '../../../search/find/groups.ts';
import type { SearchResponse } from '../../../search/find/search.ts';
import type { SearchRequest } from '../../../search/query/request.ts';
import { countOf } from '../../../text/count-of.ts';
import type { Actions } from './actions.ts';
import { createGroup } from './result-group.ts';

/** Show the results of a response, with its messages; returns their count in words. */
export async function showResponse(
  container: HTMLElement,
  request: SearchRequest,
  response: SearchResponse,
  actions: Actions,
): Promise<string> {
  const { groups, synonymGroups } = response;
  const all = [...groups, ...synonymGroups].flatMap(({ full, partial }) => (full.length > 0 ? full : partial));
  const expansions = request.exact ? [] : findExpansions(response.query.terms, response.read, all);
  const hasFull = [...groups, ...synonymGroups].some(({ full }) => full.length > 0);
  const first = groups.filter(({ full }) => !hasFull || full.length > 0);
  const messages =
    hasFull && !needsMessage(request, response, expansions)
      ? undefined
      : await (await import('./messages.ts')).createMessages(request, response, expansions, actions);
  const show = (group: Group) => createGroup(group, request, response, expansions);
  replaceResults(container, [
    ...(messages?.above ?? []),
    ...first.map(show),
    ...(synonymGroups.length > 0
      ? [el('div', { className: 'widened' }, [...(messages?.between ?? []), ...synonymGroups.map(show)])]
      : []),
    ...(messages?.below ?? []),
  ]);
  return describeCount([...first, ...synonymGroups], hasFull);
}

function needsMessage({ exact }: SearchRequest, response: SearchResponse, expansions: Expansion[]): boolean {
  const { absent, corrected, query, unknown, unread } = response;
  return (
    exact !== '' ||
    corrected !== undefined ||
    query.isMixed ||
    unread + unknown.length + absent.length + query.notices.length > 0 ||
    query.terms.some(({ isExcluded }) => isExcluded) ||
    expansions.some(({ alternatives }) => Object.values(alternatives).some((words) => words.length > 0))
  );
}

/** Such as `12 places in 4 articles and the works cited`. */
function describeCount(groups: Group[], hasFull: boolean): string {
  const places = groups.reduce((sum, { full, partial }) => sum + (hasFull ? full : partial).length, 0);
  if (places === 0) return 'Nothing found';
  const pages = [...new Set(groups.map(({ page }) => page))];
  const articles = pages.filter(({ order }) => order).length;
  const others = pages.filter(({ order }) => !order).map(({ title }) => `the ${title.toLowerCase()}`);
  const names = new Intl.ListFormat('en-GB').format([
    ...(articles > 0 ? [countOf(articles, 'article')] : []),
    ...others,
  ]);
  return `${countOf(places, 'place')} in ${names}${hasFull ? '' : ' with some of the words'}`;
}

/** Show that the search could not be loaded, with a button to try again; returns the message. */
export function showFailure(container: HTMLElement, retry: () => void): string {
  const again = el('button', { type: 'button', onclick: retry }, ['Try again']);
  container.replaceChildren(
    el('p', { className: 'failure' }, ['The search could not be loaded. Is the connection there? ', again]),
  );
  return 'The search could not be loaded.';
}

/** Replace the results. Keyboard focus stays on the same result, if it is still there, and else goes to the first. */
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
