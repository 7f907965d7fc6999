import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';

/**
 * The HTML of an article as a part of a longer page: its ids begin with a prefix, what leads to them does too, its
 * headings are one level lower, and the number of a paragraph leads to its permanent address.
 * @param html the article’s text
 * @param prefix such as `low-water-`; without its hyphen, the id of the article’s title
 * @param address the article’s own, such as `/articles/low-water/`
 */
export function insideAnotherPage(html: string, prefix: string, address: string): string {
  const tree = fromHtml(html, { fragment: true });
  visit(tree, 'element', (element) => adapt(element, prefix, address));
  return toHtml(tree);
}

function adapt(element: Element, prefix: string, address: string): void {
  const { properties } = element;
  if (properties['id']) properties['id'] = prefix + properties['id'];
  const ids = properties['ariaLabelledBy'];
  // Of several notes on a page, each says by its name whose they are.
  if (Array.isArray(ids)) properties['ariaLabelledBy'] = [...ids.map((id) => prefix + id), prefix.replace(/-$/, '')];
  const target = String(properties['href'] ?? '');
  if (target.startsWith('#')) {
    const isNumber = [properties['className']].flat().includes('number');
    properties['href'] = isNumber ? address + target : `#${prefix}${target.slice(1)}`;
  }
  element.tagName = element.tagName.replace(/^h([2-5])$/, (_, level) => `h${Number(level) + 1}`);
}
