import type { Element, ElementContent } from 'hast';
import { collapse, element, holdsBlock, isBlock, isElement } from './elements.ts';
import { toString } from 'hast-util-to-string';

/** A table of data with its caption before it, or, if a page was only laid out with it, what its cells hold. */
export function tidyTable(table: Element): Element {
  const caption = table.children.find((child) => isElement(child, 'caption'));
  const rest = table.children.filter((child) => child !== caption);
  const rows = rowsOf(table);
  const captions = caption?.type === 'element' ? [{ ...caption, tagName: holdsBlock(caption) ? 'div' : 'p' }] : [];
  setHead(rows);
  const content = isData(rows) ? [{ ...table, children: rest.map(flattenCells) }] : rows.flatMap(cellsOf).map(toBox);
  return { ...element('div', {}, [...captions, ...content]), ...(table.position && { position: table.position }) };
}

const rowsOf = (node: Element): Element[] =>
  node.children.flatMap((child) => {
    if (!isElement(child)) return [];
    return isElement(child, 'tr') ? [child] : isElement(child, 'table', 'td', 'th') ? [] : rowsOf(child);
  });

const cellsOf = (row: Element): Element[] => row.children.filter((cell) => isElement(cell, 'td', 'th'));

/** A table of Markdown has a head: without one, its first row. */
function setHead([first, ...others]: Element[]): void {
  const hasHead = [first, ...others].some((row) => row?.children.some((cell) => isElement(cell, 'th')));
  if (!first || hasHead) return;
  for (const cell of cellsOf(first)) cell.tagName = 'th';
}

/** Short cells, in two columns or more. */
const isData = (rows: Element[]): boolean =>
  rows.length > 1 && rows.some((row) => cellsOf(row).length > 1) && rows.flatMap(cellsOf).every(isShort);

const isShort = (cell: Element): boolean =>
  !holdsStructure(cell) && collapse(toString(cell)).split(' ').length <= (holdsBlock(cell) ? 40 : 120);

const holdsStructure = (node: Element): boolean =>
  node.children.some(
    (child) =>
      isElement(child) &&
      (isElement(child, 'table', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre', 'section') ||
        holdsStructure(child)),
  );

const toBox = (cell: Element): Element => ({ ...cell, tagName: 'div', properties: {} });

/** Paragraphs and lists of a cell as one line, since a table of Markdown has no others. */
function flattenCells(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node;
  const children = isElement(node, 'td', 'th') ? flatten(node.children) : node.children.map(flattenCells);
  return { ...node, children };
}

/** Nodes that begin no line of their own: where one did, there is a space. */
export const flatten = (children: ElementContent[]): ElementContent[] =>
  children.flatMap((child, index): ElementContent[] => {
    if (isElement(child, 'br')) return [space];
    if (!isElement(child)) return [child];
    if (!isBlock(child)) return [{ ...child, children: flatten(child.children) }];
    return [...(index > 0 ? [space] : []), ...flatten(child.children), space];
  });

const space: ElementContent = { type: 'text', value: ' ' };
