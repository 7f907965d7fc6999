import { visit } from 'unist-util-visit';
import { isMdxElement, textAttribute } from '../markdown/mdx-elements.ts';
import type { Text } from '../read/parse-text.ts';

/** A link as an editor wrote it. */
export interface Link {
  target: string;
  line: number;
}

/** Every link of a text and its notes, written in Markdown or as `<a href>`, and every picture from this site. */
export function findLinks({ markdown }: Text): Link[] {
  const links: Link[] = [];
  visit(markdown, (node) => {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'link' || node.type === 'definition') links.push({ target: node.url, line });
    if (node.type === 'image' && node.url.startsWith('/')) links.push({ target: node.url, line });
    const target = isMdxElement(node) ? textAttribute(node, 'href') : undefined;
    if (target !== undefined) links.push({ target, line });
  });
  return links;
}
