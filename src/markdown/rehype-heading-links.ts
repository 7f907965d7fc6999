import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';

/** Give every section’s heading a link to itself, so that a reader can copy the address of the section. */
export function rehypeHeadingLinks() {
  return (tree: Root): void => {
    visit(tree, 'element', (node: Element) => {
      if (!/^h[2-6]$/.test(node.tagName) || !node.properties['id'] || node.properties['id'] === 'notes') return;
      const href = `#${String(node.properties['id'])}`;
      const ariaLabel = `Section: ${toString(node)}`;
      node.children.push(
        { type: 'text', value: ' ' },
        h('a.anchor', { href, ariaLabel, dataPagefindIgnore: 'all' }, '§'),
      );
    });
  };
}
