import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';

const references = ['ariaLabelledBy', 'ariaDescribedBy', 'htmlFor'];

/**
 * The HTML of an article as a part of a longer page: its ids begin with a prefix, what leads to them does too, its
 * headings stand one level lower, and the number of a paragraph leads to its permanent address.
 * @param html the article’s text
 * @param prefix such as `parting-ways-`
 * @param address the article’s own, such as `/articles/parting-ways/`
 */
export function insideAnotherPage(html: string, prefix: string, address: string): string {
  const tree = fromHtml(html, { fragment: true });
  visit(tree, 'element', (element) => adapt(element, prefix, address));
  return toHtml(tree);
}

function adapt(element: Element, prefix: string, address: string): void {
  const { properties } = element;
  if (properties['id']) properties['id'] = prefix + properties['id'];
  for (const name of references) {
    const ids = properties[name];
    if (Array.isArray(ids)) properties[name] = ids.map((id) => prefix + id);
  }
  const target = String(properties['href'] ?? '');
  if (target.startsWith('#')) {
    const isNumber = [properties['className']].flat().includes('number');
    properties['href'] = isNumber ? address + target : `#${prefix}${target.slice(1)}`;
  }
  element.tagName = element.tagName.replace(/^h([2-5])$/, (_, level) => `h${Number(level) + 1}`);
}
