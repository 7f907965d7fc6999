import type { Element, ElementContent } from 'hast';
import { attribute, element, holdsBlock, isBlock, isElement, isHeading } from './elements.ts';
import { flatten, tidyTable } from './tidy-table.ts';

const plain = new Set(
  'span font small big u abbr acronym time label cite ins bdi bdo nobr dfn data center tt var rp rt ruby slot blink math'.split(
    ' ',
  ),
);

/** The same article with only such elements as Markdown knows: spans dropped, lines between double breaks made paragraphs. */
export function tidyBlocks(node: Element): Element {
  const children = node.children.flatMap(tidyChild);
  if (isElement(node, 'table')) return tidyTable({ ...node, children });
  return { ...node, children: canHoldParagraphs(node) ? splitLines(children) : children };
}

function tidyChild(child: ElementContent): ElementContent[] {
  if (child.type === 'text') return [child];
  if (child.type !== 'element') return [];
  const tidied = tidyBlocks(child);
  if (isPlain(tidied)) return tidied.children;
  if (isHeading(tidied) && holdsBlock(tidied)) return [{ ...tidied, children: flatten(tidied.children) }];
  if (isElement(tidied, 'p', 'pre', 'summary') && holdsBlock(tidied)) return [{ ...tidied, tagName: 'div' }];
  if (isElement(tidied, 'pre') && isProse(tidied)) return proseOf(tidied);
  if (isElement(tidied, 'p', 'div')) return splitParagraph(tidied);
  return [tidied];
}

/** Spans, inline elements around paragraphs and anchors without an address mean nothing. */
const isPlain = (node: Element): boolean =>
  plain.has(node.tagName) ||
  node.tagName.includes('-') ||
  (isElement(node, 'a') && !attribute(node, 'href')) ||
  (!isBlock(node) && holdsBlock(node));

const canHoldParagraphs = (node: Element): boolean =>
  isElement(node, 'div', 'section', 'article', 'main', 'blockquote', 'li', 'body', 'header', 'dd', 'td', 'center');

/** Split a paragraph at two breaks or more. */
function splitParagraph(node: Element): ElementContent[] {
  if (!isElement(node, 'p') || !node.children.some((child) => isElement(child, 'br'))) return [node];
  const parts = splitLines(node.children);
  return parts.some((part) => isElement(part, 'p')) ? parts : [node];
}

/** Make paragraphs of texts that two breaks or more separate. */
function splitLines(children: ElementContent[]): ElementContent[] {
  const result: ElementContent[] = [];
  let line: ElementContent[] = [];
  let split = false;
  const flush = (): void => {
    if (line.some(isShown)) result.push(...(split ? [paragraph(line)] : line));
    line = [];
  };
  children.forEach((child, index) => {
    if (isBlock(child)) {
      flush();
      result.push(child);
      split = false;
    } else if (isDoubleBreak(children, index)) {
      split = true;
      flush();
    } else line.push(child);
  });
  flush();
  return result;
}

function isDoubleBreak(children: ElementContent[], index: number): boolean {
  return (
    isElement(children[index], 'br') &&
    (isElement(shownBeside(children, index, 1), 'br') || isElement(shownBeside(children, index, -1), 'br'))
  );
}

function shownBeside(children: ElementContent[], index: number, step: 1 | -1): ElementContent | undefined {
  let place = index + step;
  for (let child = children[place]; child && !isShown(child); child = children[place]) place += step;
  return children[place];
}

const isShown = (node: ElementContent): boolean => node.type !== 'text' || node.value.trim() !== '';

function paragraph(children: ElementContent[]): Element {
  const position = children.find((child) => isShown(child) && child.position)?.position;
  return { ...element('p', {}, children), ...(position && { position: structuredClone(position) }) };
}

/** Whether preformatted text is prose with line breaks, as in a letter, and not code. */
const isProse = (pre: Element): boolean =>
  !pre.children.some((child) => isElement(child, 'code', 'samp')) &&
  !/code|highlight|language-/.test(attribute(pre, 'className'));

function proseOf(pre: Element): ElementContent[] {
  const pieces = pre.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'text') return [child];
    return child.value.split(/\n[ \t]*(?:\n[ \t]*)+/).flatMap((value, index): ElementContent[] => {
      const text: ElementContent = { ...child, value };
      return index === 0 ? [text] : [element('br', {}, []), element('br', {}, []), text];
    });
  });
  return splitParagraph({ ...pre, tagName: 'p', children: pieces });
}
