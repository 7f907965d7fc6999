import { el } from '../../element.ts';
import type { Group, Reply } from '../find/ask.ts';
import type { Result } from '../find/searcher.ts';
import { requestSearch, type Request } from '../query/request.ts';
import { createExcerpt } from '../text/excerpt.ts';
import { textFragment } from '../text/text-fragment.ts';

/** What a reader may do about an answer. */
export interface Actions {
  /** Ask another query instead. */
  ask(query: string): void;
  /** Read more pages. */
  readMore(): void;
}

/** Places that a page shows before the reader asks for all. */
const firstPlaces = 5;

/** Show what was found and return it in words, for the count. */
export async function showReply(
  container: HTMLElement,
  request: Request,
  reply: Reply,
  actions: Actions,
): Promise<string> {
  const { groups } = reply;
  const hasFull = groups.some(({ full }) => full.length > 0);
  const shown = groups.filter(({ full }) => !hasFull || full.length > 0);
  const isPlain = hasFull && !reply.corrected && reply.unread + reply.unknown.length + reply.absent.length === 0;
  const remarks = isPlain ? [] : (await import('./remarks.ts')).createRemarks(request, reply, actions);
  replaceResults(container, [...remarks, ...shown.map((group) => createGroup(group, request, reply))]);
  const places = shown.reduce((sum, { full, partial }) => sum + (hasFull ? full : partial).length, 0);
  if (places === 0) return 'Nothing found';
  return `${count(places, 'place')} in ${nameGroups(shown)}${hasFull ? '' : ' with some of the words'}`;
}

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
  const articles = groups.filter(({ page }) => page.order).length;
  const others = groups.filter(({ page }) => !page.order).map(({ page }) => page.title.toLowerCase());
  const names = [...(articles > 0 ? [count(articles, 'article')] : []), ...others.map((name) => `the ${name}`)];
  return new Intl.ListFormat('en-GB').format(names);
}

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;

function createGroup({ page, full, partial }: Group, request: Request, reply: Reply): HTMLElement {
  const list = el('ol', {}, (full.length > 0 ? full : partial).slice(0, firstPlaces).map(createLine));
  const steps = [
    { rest: full.slice(firstPlaces), name: 'more place' },
    { rest: full.length > 0 ? partial : partial.slice(firstPlaces), name: 'place', remark: ' with some of the words' },
  ];
  return el('section', {}, [
    el('h3', {}, [el('a', { href: page.url }, [page.title])]),
    el('p', { className: 'by' }, [page.by, ...createStepLink(page.url, full, request, reply)]),
    list,
    ...steps
      .filter(({ rest }) => rest.length > 0)
      .map(({ rest, name, remark = '' }) => createMore(list, rest, count(rest.length, name) + remark)),
  ]);
}

function createMore(list: HTMLElement, rest: Result[], label: string): HTMLElement {
  const more = el('button', { type: 'button', className: 'more' }, [label]);
  more.addEventListener('click', () => {
    const items = rest.map(createLine);
    list.append(...items);
    more.remove();
    items[0]?.querySelector('a')?.focus();
  });
  return more;
}

/** A way to go through all the places of an article in the article itself. */
function createStepLink(url: string, full: Result[], request: Request, { corrected, isCorrected }: Reply): Node[] {
  const first = full.toSorted((a, b) => a.place.from - b.place.from)[0];
  if (!first || full.length < 2) return [];
  const asked = requestSearch({ ...request, query: (isCorrected && corrected) || request.query, sort: '' });
  const href = `${url}${asked.replace('?q=', '?find=')}#${first.place.id}`;
  return [new Text(' '), el('a', { className: 'step', href }, [`Step through all ${full.length}`])];
}

function createLine({ page, place, hits }: Result): HTMLElement {
  const { words } = page;
  const { from, to } = place;
  const excerpt = createExcerpt(words, hits, from, to).flatMap(({ text, found }) => {
    const [, before = '', core = '', after = ''] =
      (found && /^(\P{L}*?)([\p{L}\p{N}].*?)([^\p{L}\p{N}]*)$/su.exec(text)) || [];
    return [...(core ? [before, el('mark', {}, [core]), after] : [text]), ' '];
  });
  // A heading is marked by being the target; its words stand in the contents list too.
  const fragment = place.kind === 'heading' ? '' : textFragment(words, hits, from, to);
  const section = sectionName(page, place.section);
  return el('li', {}, [
    el('a', { href: `${page.url}#${place.id}${fragment}` }, [
      el('span', { className: 'place' }, [place.name]),
      ' ',
      el('span', { className: 'excerpt' }, excerpt),
      ...(section && place.kind === 'text' ? [' ', el('span', { className: 'section' }, [section])] : []),
    ]),
  ]);
}

function sectionName({ places, words }: Result['page'], section: number): string {
  const heading = places.find(({ kind, from }) => kind === 'heading' && from === section);
  return heading && section > 0 ? words.slice(heading.from, heading.to).join(' ').replace(/\.$/, '') : '';
}
