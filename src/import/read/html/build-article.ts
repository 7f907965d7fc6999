import type { Element, ElementContent, Text } from 'hast';
import { positionAt } from '../../notes/blocks.ts';
import { attribute, collapse, element, isBlock, isElement } from './elements.ts';
import { lineOf } from './blocks.ts';

/** The article of a page as elements: its text in the order of the page, and its notes last. */
export function buildArticle(body: Element, isAside: (text: Text) => boolean): Element {
  const text = prune(body, isAside);
  const notes: Element[] = [];
  const root = element(
    'div',
    {},
    text.flatMap((child) => takeNotes(child, notes)),
  );
  root.children.push(...notes);
  placeElements(root);
  return root;
}

/** A copy without the texts set aside, and without what is empty then. */
function prune(node: ElementContent, isAside: (text: Text) => boolean): ElementContent[] {
  if (node.type === 'text') return isAside(node) ? [] : [{ ...node }];
  if (node.type !== 'element' || isElement(node, 'img', 'svg', 'input')) return [];
  const children = node.children.flatMap((child) => prune(child, isAside));
  const empty = !isElement(node, 'br', 'hr', 'td', 'th', 'tr') && !children.some(hasContent);
  if (!empty || attribute(node, 'dataNote') !== '') return [{ ...node, children }];
  const breaks = isBlock(node) ? [] : children.filter((child) => isElement(child, 'br'));
  return breaks.length > 0 ? breaks : blankOf(children);
}

const hasContent = (node: ElementContent): boolean =>
  node.type === 'text' ? collapse(node.value) !== '' : node.type === 'element' && !isElement(node, 'br');

/** The space of an element that went, so that the words on both sides stay apart. */
const blankOf = (children: ElementContent[]): ElementContent[] =>
  children.some((child) => child.type === 'text' && child.value !== '') ? [{ type: 'text', value: ' ' }] : [];

/** Move notes out of the text to their list; lists and boxes that held nothing else go. */
function takeNotes(node: ElementContent, notes: Element[]): ElementContent[] {
  if (node.type !== 'element') return [node];
  if (attribute(node, 'dataNote') !== '') {
    notes.push(node);
    return [];
  }
  const before = notes.length;
  const children = node.children.flatMap((child) => takeNotes(child, notes));
  if (notes.length > before && !children.some((child) => hasWords(child))) return [];
  return [{ ...node, children }];
}

const hasWords = (node: ElementContent): boolean =>
  node.type === 'text' ? collapse(node.value) !== '' : node.type === 'element' && node.children.some(hasWords);

/** Give each element the line of its first word. */
function placeElements(node: Element): number | undefined {
  let first: number | undefined;
  for (const child of node.children) {
    const blank = child.type === 'text' && !collapse(child.value);
    const line =
      child.type === 'element' ? placeElements(child) : child.type === 'text' && !blank ? lineOf(child) : undefined;
    first ??= line;
  }
  if (first !== undefined) node.position = positionAt(first);
  return first;
}
