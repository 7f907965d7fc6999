import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

interface JsxElement {
  attributes: { type: string; name?: string; value?: unknown }[];
}

/**
 * Make links and pictures that an editor writes from the root of the site (`/about/`) work wherever the site is
 * published. Astro leaves them alone: https://github.com/withastro/astro/issues/3626
 */
export function rehypeBasePath({ base }: { base: string }) {
  const withBase = (value: unknown): unknown =>
    typeof value === 'string' && /^\/(?!\/)/.test(value) ? base + value.slice(1) : value;

  return (tree: Root): void => {
    visit(tree, (node) => {
      if (node.type === 'element') {
        for (const name of ['href', 'src']) {
          if (name in node.properties) node.properties[name] = withBase(node.properties[name]) as string;
        }
      } else if ('attributes' in node) {
        for (const attribute of (node as unknown as JsxElement).attributes) {
          if (attribute.name === 'href' || attribute.name === 'src') attribute.value = withBase(attribute.value);
        }
      }
    });
  };
}
