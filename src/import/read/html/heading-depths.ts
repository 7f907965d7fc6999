import type { Heading, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { raiseHeadings } from '../../raise-headings.ts';

/** Lets headings begin at depth 2 and go down by one; the title, if the tree opens with it, has depth 1. */
export function setHeadingDepths(tree: Root, hasTitle: boolean): void {
  const headings: Heading[] = [];
  visit(tree, 'heading', (heading) => {
    headings.push(heading);
  });
  const [first] = headings;
  raiseHeadings(hasTitle ? headings.slice(1) : headings);
  if (hasTitle && first) first.depth = 1;
}
