import type { ElementContent } from 'hast';

/** GFM puts its links back at the end of the last paragraph; after a quotation or a list, beside it. */
export function withoutBackLinks(nodes: ElementContent[]): ElementContent[] {
  const kept = nodes.filter((node) => !isBackLink(node));
  if (kept.length < nodes.length) trimEnd(kept);
  return kept.map((node) => (node.type === 'element' ? { ...node, children: withoutBackLinks(node.children) } : node));
}

const isBackLink = (node: ElementContent): boolean =>
  node.type === 'element' && node.properties['dataFootnoteBackref'] !== undefined;

/** Remove the spaces that stood between the links. */
function trimEnd(nodes: ElementContent[]): void {
  const last = nodes.at(-1);
  if (last?.type !== 'text') return;
  last.value = last.value.trimEnd();
  if (last.value !== '') return;
  nodes.pop();
  trimEnd(nodes);
}
