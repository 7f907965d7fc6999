import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * Give the cells of an aligned column a class, such as `align-right`. MDX would make a `style` of the property `align`,
 * which the content security policy of the pages forbids.
 */
export function rehypeTableAlignment() {
  return (tree: Root): void => {
    visit(tree, 'element', ({ tagName, properties }: Element) => {
      if (!/^t[dh]$/.test(tagName) || !properties['align']) return;
      properties['className'] = [`align-${properties['align']}`];
      delete properties['align'];
    });
  };
}
