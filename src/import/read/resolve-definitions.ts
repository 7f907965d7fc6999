import type { Definition, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Line } from '../document.ts';
import { lineOf } from '../notes/blocks.ts';

/** Make links of those that name their address elsewhere; return the addresses that nothing names. */
export function resolveDefinitions(tree: Root): Line[] {
  const definitions = definitionsIn(tree);
  const used = new Set<Definition>();
  visit(tree, (node, index, parent) => {
    if ((node.type !== 'linkReference' && node.type !== 'imageReference') || !parent || index === undefined) return;
    const definition = definitions.get(node.identifier);
    if (!definition) return;
    used.add(definition);
    const { url, title } = definition;
    const target = { url, title: title ?? null, ...(node.position && { position: node.position }) };
    parent.children[index] =
      node.type === 'linkReference'
        ? { type: 'link', ...target, children: node.children }
        : { type: 'image', ...target, alt: node.alt ?? null };
  });
  tree.children = tree.children.filter((node) => node.type !== 'definition');
  return [...definitions.values()]
    .filter((definition) => !used.has(definition))
    .map((node) => ({
      number: lineOf(node),
      text: `[${node.label ?? node.identifier}]: ${node.url} ${node.title ?? ''}`.trim(),
    }));
}

/** By their names; the first of a name counts. */
function definitionsIn(tree: Root): Map<string, Definition> {
  const definitions = new Map<string, Definition>();
  visit(tree, 'definition', (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  return definitions;
}
