import type { Heading, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Lets headings begin at depth 2 and go down by one; the title, if the tree opens with it, has depth 1. */
export function setHeadingDepths(tree: Root, hasTitle: boolean): void {
  const headings: Heading[] = [];
  visit(tree, 'heading', (heading) => {
    headings.push(heading);
  });
  const [first] = headings;
  const others = hasTitle ? headings.slice(1) : headings;
  const used = [...new Set(others.map(({ depth }) => depth))].sort();
  for (const heading of others) heading.depth = Math.min(6, used.indexOf(heading.depth) + 2) as Heading['depth'];
  if (hasTitle && first) first.depth = 1;
}
