import { el } from '../element.ts';
import type { Group, Request } from './find.ts';
import type { Line } from './lines.ts';

/** Lines that an article shows before the reader asks for all. */
const firstLines = 5;

/** Show what was found and return it in words, for the count. */
export function showGroups(container: HTMLElement, groups: Group[], request: Request): string {
  if (groups.length === 0) {
    container.replaceChildren(createAdvice(request));
    return 'Nothing found';
  }
  container.replaceChildren(...groups.map(createGroup));
  const lines = groups.reduce((sum, group) => sum + group.lines.length, 0);
  return `${count(lines, 'place')} in ${count(groups.length, 'article')}`;
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
