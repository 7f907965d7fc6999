import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import type { Html, Nodes, PhrasingContent, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { SetAside } from '../document.ts';
import { lineOf, positionAt } from '../notes/blocks.ts';
import { raiseHigh, raiseLow } from './html/raise-figures.ts';

/** Elements of HTML that may be in a sentence; any other word in angle brackets is a word. */
const inline =
  /^<\/?(?:a|abbr|b|bdi|bdo|big|br|center|cite|code|data|del|dfn|div|em|font|i|img|ins|kbd|label|mark|p|q|s|samp|small|span|strike|strong|sub|sup|table|td|th|tr|time|tt|u|ul|ol|li|var|wbr|hr|h[1-6]|iframe|video|audio|input|button|details|summary|figure|figcaption|section|article|aside|script|style|svg|Ed|EditorsNote)\b[^>]*>$/i;

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
  const line = lineOf(node);
  if (isWord(node.value)) return [asBlock({ type: 'text', value: node.value, position: positionAt(line) })];
  const tree = toMdast(fromHtml(node.value, { fragment: true }));
  visit(tree as Nodes, (inner) => {
    inner.position = positionAt(line);
  });
  return tree.type === 'root'
    ? (tree.children as RootContent[]).filter(({ type }) => type !== 'html').map(asBlock)
    : [];
}

const isWord = (html: string): boolean => /^<\/?[a-z][^<>]*>$/i.test(html) && !inline.test(html);

function asBlock(node: RootContent): RootContent {
  const isInline = ['text', 'link', 'emphasis', 'strong', 'inlineCode'].includes(node.type);
  if (!isInline) return node;
  return { type: 'paragraph', children: [node as PhrasingContent], ...(node.position && { position: node.position }) };
}

/** Comments, scripts and styles, which no reader sees. */
function noteDropped(node: Html, dropped: SetAside[]): void {
  const hidden = /<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1\s*>/gi;
  for (const [text] of node.value.matchAll(hidden)) {
    dropped.push({ line: lineOf(node), text, reason: 'a comment, script or style, which no reader sees' });
  }
}

/** What holds blocks and not words. */
const holders = new Set(['blockquote', 'listItem', 'footnoteDefinition']);

/** Inside a paragraph HTML comes tag by tag: figures that are set high or low become so, other tags go, words stay. */
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
    node.children = withoutTags(node.children as PhrasingContent[], dropped) as typeof node.children;
  });
}

function withoutTags(children: PhrasingContent[], dropped: SetAside[]): PhrasingContent[] {
  const kept: PhrasingContent[] = [];
  let level: string | undefined;
  for (const child of children) {
    if (child.type !== 'html') {
      const raise = level === 'sup' ? raiseHigh : raiseLow;
      kept.push(level && child.type === 'text' ? { ...child, value: raise(child.value) ?? child.value } : child);
      continue;
    }
    const [, closing, name = ''] = /^<(\/?)(\w+)/.exec(child.value) ?? [];
    if (name === 'sup' || name === 'sub') level = closing ? undefined : name;
    if (/^br$/i.test(name)) kept.push({ type: 'break' });
    else if (isWord(child.value)) kept.push({ type: 'text', value: child.value, position: child.position });
    else if (/^<[a-z][^>]*\s|^<!--/i.test(child.value))
      dropped.push({ line: lineOf(child), text: child.value, reason: 'HTML in the text' });
  }
  return kept;
}
