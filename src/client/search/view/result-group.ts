import { el } from '../../element.ts';
import type { Expansion } from '../../../search/find/expansion.ts';
import type { Group } from '../../../search/find/groups.ts';
import type { Result } from '../../../search/find/match-places.ts';
import type { SearchResponse } from '../../../search/find/search.ts';
import { requestSearch, type SearchRequest } from '../../../search/query/request.ts';
import { countOf } from '../../../text/count-of.ts';
import { createLine } from './result-line.ts';

/** Places of one page that are shown before the reader asks for more. */
const firstPlaces = 5;

/** The results of one page: its title, its best places, and buttons that show the others. */
export function createGroup(
  group: Group,
  request: SearchRequest,
  response: SearchResponse,
  expansions: Expansion[],
): HTMLElement {
  const { page, full, partial } = group;
  const createItem = (result: Result) => createLine(result, expansions);
  const list = el('ol', {}, (full.length > 0 ? full : partial).slice(0, firstPlaces).map(createItem));
  const rests = [
    { rest: full.slice(firstPlaces), name: 'more place', suffix: '' },
    {
      rest: full.length > 0 ? partial : partial.slice(firstPlaces),
      name: 'place',
      suffix: ' with some of the words',
    },
  ];
  return el('section', {}, [
    el('h3', {}, [el('a', { href: page.url }, [page.title])]),
    el('p', { className: 'by' }, [page.by, ...createStepLink(group, request, response)]),
    list,
    ...rests
      .filter(({ rest }) => rest.length > 0)
      .map(({ rest, name, suffix }) => {
        const label = `${countOf(rest.length, name)}${suffix}`;
        return createMoreButton(list, label, () => rest.map(createItem));
      }),
  ]);
}

function createMoreButton(list: HTMLElement, label: string, createRest: () => HTMLElement[]): HTMLElement {
  const more = el('button', { type: 'button', className: 'more' }, [label]);
  more.addEventListener('click', () => {
    const items = createRest();
    list.append(...items);
    more.remove();
    items[0]?.querySelector('a')?.focus();
  });
  return more;
}

/** A link that steps through all the places of an article in the article. Only the article’s first group has it. */
function createStepLink(group: Group, request: SearchRequest, response: SearchResponse): Node[] {
  const { corrected, groups, isCorrected, synonymGroups } = response;
  const ofPage = [...groups, ...synonymGroups].filter(({ page, full }) => page === group.page && full.length > 0);
  const full = ofPage.flatMap((other) => other.full);
  const first = full.toSorted((a, b) => a.place.from - b.place.from)[0];
  if (!first || full.length < 2 || ofPage[0] !== group) return [];
  const query = (isCorrected && corrected) || request.query;
  const search = requestSearch({ ...request, query, sort: '' }).replace('?q=', '?find=');
  const href = `${group.page.url}${search}#${first.place.id}`;
  return [new Text(' '), el('a', { className: 'step', href }, [`Step through all ${full.length}`])];
}
