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

/** At the end of each paragraph and note of a text that is referred to, say where; with many, lead to the list of them. */
export function markReferred(html: string, marks: Mark[], list: string): string {
  const tree = fromHtml(html, { fragment: true });
  for (const { id, links } of marks) {
    const named = links.length > most ? [{ href: list, words: `${links.length} places` }] : links;
    const place = placeOf(tree, id);
    const mark = h(
      'span.referred',
      { dataPagefindIgnore: 'all' },
      named.flatMap(({ href, words }) => [' ', h('a', { href }, words)]),
    );
    const back = place?.children.findIndex((node) => node.type === 'element' && isBack(node)) ?? -1;
    place?.children.splice(back === -1 ? place.children.length : back, 0, mark);
  }
  return toHtml(tree);
}

/** A paragraph, or the words of a note; nothing for other places, where there is no room. */
function placeOf(tree: Root, id: string): Element | undefined {
  if (/^p\d+$/.test(id)) return select(`p#${id}`, tree);
  return /^note-\d+$/.test(id) ? select(`#${id} > .note`, tree) : undefined;
}

const isBack = ({ properties }: Element): boolean => [properties['className']].flat().includes('back');
