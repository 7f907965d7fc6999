import type { Element, Nodes } from 'hast';
import { isComponent } from './mdx-elements.ts';

/** Something met in a text, and the characters of the text that are its own: the first, and the one after the last. */
export interface Met<Thing> {
  thing: Thing;
  at: number;
  end: number;
}

/**
 * The words of a block, a line for each paragraph, list item and cell, without what the search index leaves out too: marks,
 * numbers, ways back; and what `find` sees there.
 */
export function readBlock<Thing>(
  block: Nodes,
  find: (node: Nodes) => Thing | undefined,
  isLeftOut: (node: Nodes) => boolean = () => false,
): { text: string; met: Met<Thing>[] } {
  const met: Met<Thing>[] = [];
  let text = '';
  const read = (node: Nodes): void => {
    const thing = find(node);
    const place = thing !== undefined && { thing, at: text.length, end: text.length };
    if (place) met.push(place);
    if (node.type === 'text') text += node.value.replace(/\s/g, ' ');
    if (!('children' in node) || isIgnored(node) || isLeftOut(node)) return;
    node.children.forEach(read);
    if (place) place.end = text.length;
    if (isElement(node, 'p', 'li', 'th', 'td') && !text.endsWith('\n')) text += '\n';
  };
  read(block);
  return { text, met };
}

const isIgnored = (node: Nodes): boolean => isElement(node) && node.properties['dataPagefindIgnore'] !== undefined;

const isElement = (node: Nodes, ...names: string[]): node is Element =>
  node.type === 'element' && (names.length === 0 || names.includes(node.tagName));

/** True for a component that holds words of ours, such as `<EditorsNote>`; those in `<Said>` are the author’s. */
export const isOurWords = (node: Nodes): boolean => isComponent(node) && !isComponent(node, 'Said');
