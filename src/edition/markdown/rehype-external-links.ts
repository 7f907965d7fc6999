import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Mark links that lead to another site: `rel="external"`, which styles and readers’ tools can tell apart. */
export function rehypeExternalLinks() {
  return (tree: Root): void => {
    visit(tree, 'element', (node: Element) => {
      if (node.tagName !== 'a' || !/^(?:https?:)?\/\//.test(String(node.properties['href']))) return;
      node.properties['rel'] = ['external'];
    });
  };
}
