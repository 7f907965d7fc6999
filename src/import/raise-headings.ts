import type { Heading } from 'mdast';

/** Let headings begin at the second level, for the page has its own first; levels left out between are closed up. */
export function raiseHeadings(headings: Heading[]): void {
  const depths = [...new Set(headings.map(({ depth }) => depth))].sort();
  for (const heading of headings) {
    heading.depth = Math.min(6, depths.indexOf(heading.depth) + 2) as Heading['depth'];
  }
}
