import type { Nodes, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { isMdxElement, textAttribute } from '../markdown/mdx-elements.ts';

/** A fragment that leads to a place in a text. */
export interface Address {
  id: string;
  /** The heading that it comes from, with its line. */
  heading?: number;
}

/** Every `id` of a text, in the order of the page: paragraphs, marks, notes, headings and what an editor added. */
export function addressesOf(page: Root): Address[] {
  const addresses: Address[] = [];
  visit(page, (node) => {
    const id = idOf(node);
    if (id === undefined) return;
    const line = node.position?.start.line;
    const isHeading = node.type === 'element' && /^h[1-6]$/.test(node.tagName);
    addresses.push({ id, ...(isHeading && line !== undefined && { heading: line }) });
  });
  return addresses;
}

function idOf(node: Nodes): string | undefined {
  if (node.type === 'element') return node.properties['id'] === undefined ? undefined : String(node.properties['id']);
  return isMdxElement(node) ? textAttribute(node, 'id') : undefined;
}
