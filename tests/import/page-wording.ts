import type { Element, ElementContent } from 'hast';
import { select } from 'hast-util-select';

/** Text with single spaces; a no-break space stays. */
export const tidy = (text: string): string => text.replace(/[ \n]+/g, ' ').trim();

/** What a reader sees of an element, with marks as `[2]`, and without the links and signs of the page inside it. */
export const words = (node: Element): string => tidy(node.children.map(wording).join(''));

function wording(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return '';
  const inside = node.children.map(wording).join('');
  if (node.tagName === 'sup' && select('[role=doc-noteref]', node)) return `[${inside.trim()}]`;
  return node.properties['dataPagefindIgnore'] === undefined ? inside : '';
}
