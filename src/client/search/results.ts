import { el } from '../element.ts';
import type { Group, Request } from './find.ts';
import type { Line } from './lines.ts';

/** Lines that an article shows before the reader asks for all. */
const firstLines = 5;

/** Show what was found and return it in words, for the count. */
export function showGroups(container: HTMLElement, groups: Group[], request: Request): string {
  if (groups.length === 0) {
    replaceResults(container, [createAdvice(request)]);
    return 'Nothing found';
  }
  replaceResults(container, groups.map(createGroup));
  const lines = groups.reduce((sum, group) => sum + group.lines.length, 0);
  return `${count(lines, 'place')} in ${count(groups.length, 'article')}`;
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

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;

function createGroup(group: Group): HTMLElement {
  const list = el('ol', {}, group.lines.slice(0, firstLines).map(createLine));
  const rest = group.lines.slice(firstLines);
  const more = el('button', {
    type: 'button',
    className: 'more',
    textContent: `${count(rest.length, 'more place')}`,
    onclick: () => {
      const items = rest.map(createLine);
      list.append(...items);
      more.remove();
      items[0]?.querySelector('a')?.focus();
    },
  });
  return el('section', {}, [
    el('h3', {}, [el('a', { href: group.url }, [group.title])]),
    el('p', { className: 'by' }, [[group.author, group.publisher, group.year].filter(Boolean).join(' · ')]),
    list,
    ...(rest.length > 0 ? [more] : []),
  ]);
}

function createLine(line: Line): HTMLElement {
  const excerpt = line.excerpt.flatMap(({ text, found }) => [found ? el('mark', {}, [text]) : text, ' ']);
  return el('li', {}, [
    el('a', { href: line.url }, [el('span', { className: 'place' }, [line.place]), ' ', el('span', {}, excerpt)]),
  ]);
}

function createAdvice({ query, kind, author, publisher, year }: Request): HTMLElement {
  const advice = [
    /["“”]/.test(query) && 'Without quotation marks, the words are found wherever they stand.',
    /\s/.test(query) && 'Fewer words find more.',
    (kind || author || publisher || year) && 'The filters above leave some places out.',
    'Other spellings or names may occur: IP4 or AP4, Indo-Pacific or Asia-Pacific.',
  ].filter((line) => typeof line === 'string');
  return el('div', { className: 'advice' }, [
    el('p', {}, ['Nothing in the articles holds these words. What may help:']),
    el(
      'ul',
      {},
      advice.map((line) => el('li', {}, [line])),
    ),
  ]);
}
