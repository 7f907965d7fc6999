import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';

/** Make every section’s heading a link to itself, so that a reader can copy the address of the section. */
export function rehypeHeadingLinks() {
  return (tree: Root): void => {
    visit(tree, 'element', (node: Element) => {
      if (!/^h[2-6]$/.test(node.tagName) || !node.properties['id'] || node.properties['id'] === 'notes') return;
      node.children = [h('a.anchor', { href: `#${String(node.properties['id'])}` }, node.children)];
    });
  };
}
