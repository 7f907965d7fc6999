import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import type { Html, Nodes, PhrasingContent, RootContent } from 'mdast';
import type { SetAside } from '../document.ts';
import { lineOf, positionAt } from '../notes/blocks.ts';
import { toSuperscript } from '../notes/numeral.ts';
import { visit } from 'unist-util-visit';

/** What holds blocks and not words. */
const holders = new Set(['blockquote', 'listItem', 'footnoteDefinition']);

/** Make Markdown of the HTML in a Markdown text; scripts, event handlers and styles don’t survive. */
export function withoutHtml(nodes: RootContent[]): { children: RootContent[]; dropped: SetAside[] } {
  const dropped: SetAside[] = [];
  const children = nodes.flatMap((node) => {
    if (node.type === 'html') return blocksOf(node, dropped);
    cleanInside(node, dropped);
    return [node];
  });
  return { children, dropped };
}

function blocksOf(node: Html, dropped: SetAside[]): RootContent[] {
  noteDropped(node, dropped);
  const tree = toMdast(fromHtml(node.value, { fragment: true }));
  const line = lineOf(node);
  visit(tree as Nodes, (inner) => {
    inner.position = positionAt(line);
  });
  return tree.type === 'root' ? (tree.children as RootContent[]).map(asBlock) : [];
}

function asBlock(node: RootContent): RootContent {
  const isInline = node.type === 'text' || node.type === 'link' || node.type === 'emphasis' || node.type === 'strong';
  return isInline ? { type: 'paragraph', children: [node], ...(node.position && { position: node.position }) } : node;
}

/** Comments, scripts and styles, which no reader sees. */
function noteDropped(node: Html, dropped: SetAside[]): void {
  const hidden = /<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1\s*>/gi;
  for (const [text] of node.value.matchAll(hidden)) {
    dropped.push({ line: lineOf(node), text, reason: 'a comment, script or style, which no reader sees' });
  }
}

/** Inside a paragraph HTML comes tag by tag: figures that are set high become so, other tags go. */
function cleanInside(block: RootContent, dropped: SetAside[]): void {
  visit(block, (node) => {
    if (!('children' in node) || !node.children.some(({ type }) => type === 'html')) return;
    if (holders.has(node.type)) {
      const children = node.children as RootContent[];
      node.children = children.flatMap((child) =>
        child.type === 'html' ? blocksOf(child, dropped) : [child],
      ) as typeof node.children;
      return;
    }
    const kept: PhrasingContent[] = [];
    let isHigh = false;
    for (const child of node.children as PhrasingContent[]) {
      if (child.type === 'html') {
        isHigh = /^<sup\b/i.test(child.value) || (isHigh && !/^<\/sup/i.test(child.value));
        if (/^<br\b/i.test(child.value)) kept.push({ type: 'break' });
        else if (/^<[a-z][^>]*\s|^<!--/i.test(child.value))
          dropped.push({ line: lineOf(child), text: child.value, reason: 'HTML in the text' });
      } else kept.push(isHigh && child.type === 'text' ? { ...child, value: setHigh(child.value) } : child);
    }
    node.children = kept as typeof node.children;
  });
}

const setHigh = (text: string): string => (/^\d+$/.test(text) ? toSuperscript(text) : text);
