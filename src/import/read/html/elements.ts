import type { Element, ElementContent, Nodes, RootContent } from 'hast';

const blockNames = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav noscript ol optgroup option p pre ' +
    'search section select summary svg table tbody td textarea tfoot th thead tr ul'
  ).split(' '),
);

/** An element of a kind asked for; narrower than `Element`, so that one of another kind stays an element to the compiler. */
type Kind = Element & { tagName: Lowercase<string> };

/** Whether the node is an element, of one of the tag names if any are given. */
export const isElement = (node: Nodes | undefined, ...names: string[]): node is Kind =>
  node?.type === 'element' && (names.length === 0 || names.includes(node.tagName));

/** Whether an element is a note that was found. */
export const isNote = (node: Element): boolean => attribute(node, 'dataNote') !== '';

/** Whether an element begins a line of its own. */
export const isBlock = (node: Nodes): boolean => isElement(node) && blockNames.has(node.tagName);

/** Whether an element is h1 to h6. */
export const isHeading = (node: Nodes | undefined): node is Kind => isElement(node) && /^h[1-6]$/.test(node.tagName);

/** Whether an element holds something that begins a line of its own. */
export const holdsBlock = (node: Nodes): boolean =>
  'children' in node && node.children.some((child) => isBlock(child) || holdsBlock(child));

/** An attribute as one string, such as `note mark` of `class`; empty if there is none. Names are those of hast. */
export function attribute(element: Element, name: string): string {
  const value = element.properties[name];
  if (Array.isArray(value)) return value.join(' ');
  return value === undefined || value === null || value === false ? '' : String(value);
}

/** Class and id as lower-case words, such as `-share-buttons-post-12-`, to be searched for `-share-`. */
export function namesOf(element: Element): string {
  const names = `${attribute(element, 'className')} ${attribute(element, 'id')}`;
  return `-${names
    .replace(/(?<=[a-z])(?=[A-Z])/g, '-')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')}-`;
}

/** Call back for each element below a node, in the order of the document. */
export function eachElement(node: Nodes, visit: (element: Element) => void): void {
  if (!('children' in node)) return;
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    visit(child);
    eachElement(child, visit);
  }
}

/** The first element below a node that satisfies a test. */
export function findElement(node: Nodes, test: (element: Element) => boolean): Element | undefined {
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    const found = test(child) ? child : findElement(child, test);
    if (found) return found;
  }
  return undefined;
}

/** An element of our own making; hast types its children more narrowly than those of a root. */
export const element = (
  tagName: string,
  properties: Element['properties'],
  children: (RootContent | ElementContent)[],
): Element => ({ type: 'element', tagName, properties, children: children as ElementContent[] });

/** Text with every run of white space as one space; a no-break space stays. */
export const collapse = (text: string): string => text.replace(/[ \t\n\f\r]+/g, ' ').trim();
