import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';

/** A place of a text, and where it is referred to. */
export interface Mark {
  /** Its id, such as `p2`. */
  id: string;
  links: { href: string; words: string }[];
}

/** More than these are named in the list at the end only. */
const most = 3;

/** Below each paragraph of a text, and in each note, say where it is referred to; with many, lead to the list of them. */
export function markReferred(html: string, marks: Mark[], list: string): string {
  const tree = fromHtml(html, { fragment: true });
  for (const { id, links } of marks) {
    const line = createLine(links.length > most ? [{ href: list, words: `${links.length} places` }] : links);
    const paragraph = indexOf(tree, ({ tagName, properties }) => tagName === 'p' && properties['id'] === id);
    if (paragraph !== -1) tree.children.splice(paragraph + 1, 0, line);
    const note = /^note-\d+$/.test(id) && select(`#${id} > .note`, tree);
    if (note) note.children.splice(indexOf(note, isWayBack), 0, line);
  }
  return toHtml(tree);
}

const createLine = (links: Mark['links']): Element =>
  h(
    'div.referred',
    { dataPagefindIgnore: 'all' },
    links.flatMap(({ href, words }, index) => [...(index > 0 ? [' '] : []), h('a', { href }, words)]),
  );

const indexOf = ({ children }: Root | Element, isSought: (element: Element) => boolean): number =>
  children.findIndex((node) => node.type === 'element' && isSought(node));

/** Every note ends with it. */
const isWayBack = ({ properties }: Element): boolean => [properties['className']].flat().includes('back');
