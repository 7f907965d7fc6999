import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { paragraphId } from './addresses.ts';

/**
 * Give every paragraph of the text its number and its permanent address, and begin it with that number as a link. Only
 * paragraphs that stand in the text itself count: notes, quotations and editor’s notes have none. Reader views leave the
 * figure out, because it is hidden from screen readers, which say “Paragraph 3”.
 */
export function rehypeParagraphNumbers() {
  return (tree: Root): void => {
    bodyParagraphs(tree).forEach((paragraph, index) => {
      const number = index + 1;
      paragraph.properties = {
        ...paragraph.properties,
        id: paragraphId(number),
        dataPagefindTitle: `Paragraph ${number}`,
      };
      paragraph.children.unshift(createNumber(number), { type: 'text', value: ' ' });
    });
  };
}

const createNumber = (number: number): Element =>
  h(
    'a.number',
    { href: `#${paragraphId(number)}`, ariaLabel: `Paragraph ${number}`, dataPagefindIgnore: 'all' },
    h('span', { ariaHidden: 'true' }, String(number)),
  );

/** The paragraphs that are numbered, in reading order; a picture on its own is none. */
export const bodyParagraphs = (tree: Root): Element[] =>
  tree.children.filter(
    (node): node is Element => node.type === 'element' && node.tagName === 'p' && toString(node).trim() !== '',
  );
