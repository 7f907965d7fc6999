import type { Element, Nodes, Root, Text } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { attribute, collapse, eachElement, findElement, isElement } from './elements.ts';

/** A parsed page, with what is needed to find one’s way in it. */
export interface Page {
  body: Element;
  parents: Map<Nodes, Element>;
  /** Elements that a link can lead to, by `id` or by an anchor’s `name`. */
  targets: Map<string, Element>;
  /** Place of each element in the document. */
  order: Map<Element, number>;
}

const unseen = new Set(
  'script style template iframe object embed applet canvas video audio map link meta base title head param source'.split(
    ' ',
  ),
);

/** Parse a page, scripts and all; nothing in it is run or loaded. */
export const parsePage = (html: string): Root => fromHtml(html);

/** The body of a parsed page without what nobody reads, such as scripts and comments. */
export function indexPage(tree: Root): Page {
  const body = findElement(tree, (element) => isElement(element, 'body'));
  if (!body) throw new Error('the page has no body');
  dropUnseen(body);
  eachElement(body, dropOwnAttributes);
  writeQuotationMarks(body, 0);
  const page: Page = { body, parents: new Map(), targets: new Map(), order: new Map() };
  eachElement(tree, (element) => indexElement(element, page));
  return page;
}

function dropUnseen(element: Element): void {
  element.children = element.children.filter(
    (child) => child.type === 'text' || (child.type === 'element' && !unseen.has(child.tagName)),
  );
  for (const child of element.children) if (child.type === 'element') dropUnseen(child);
}

/** The importer notes in these attributes what it finds; a page may have attributes of the same names. */
const ownAttributes = ['dataNote', 'dataNoteMark', 'dataAside', 'dataTitle'];

function dropOwnAttributes({ properties }: Element): void {
  for (const name of ownAttributes) delete properties[name];
}

/** A browser sets the marks of a `q` by itself. */
function writeQuotationMarks(node: Element, depth: number): void {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    const isQuoted = isElement(child, 'q');
    writeQuotationMarks(child, isQuoted ? depth + 1 : depth);
    const [open, close] = depth % 2 === 0 ? ['“', '”'] : ['‘', '’'];
    if (isQuoted) child.children = [quotationMark(open, child), ...child.children, quotationMark(close, child)];
    if (isQuoted) child.tagName = 'span';
  }
}

const quotationMark = (value: string, { position }: Element): Text => ({
  type: 'text',
  value,
  ...(position && { position: structuredClone(position) }),
});

function indexElement(element: Element, { parents, targets, order }: Page): void {
  order.set(element, order.size);
  for (const child of element.children) parents.set(child, element);
  const names = [attribute(element, 'id'), isElement(element, 'a') ? attribute(element, 'name') : ''];
  for (const name of names) if (name && !targets.has(name)) targets.set(name, element);
}

/** The elements around a node, the nearest first. */
export function ancestorsOf(node: Nodes, { parents }: Page): Element[] {
  const ancestors: Element[] = [];
  for (let parent = parents.get(node); parent; parent = parents.get(parent)) ancestors.push(parent);
  return ancestors;
}

/** Put nodes in the place of one, and knows their new parent from then on. */
export function replaceNode(node: Nodes, replacements: Element['children'], { parents }: Page): void {
  const parent = parents.get(node);
  if (!parent) return;
  const index = parent.children.indexOf(node as Element);
  parent.children.splice(index, 1, ...replacements);
  for (const replacement of replacements) parents.set(replacement, parent);
}

/** Whether an element is a link to something that holds it, such as the number beside a paragraph. */
export function isSelfLink(element: Element, page: Page): boolean {
  const [, name] = isElement(element, 'a') ? (/^#(.+)$/.exec(attribute(element, 'href')) ?? []) : [];
  const target = name === undefined ? undefined : page.targets.get(name);
  if (!target || target === page.body) return false;
  const holder = ancestorsOf(element, page).includes(target);
  return holder && !isElement(target, 'article', 'main') && collapse(toString(target)) !== collapse(toString(element));
}
