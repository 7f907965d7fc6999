import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { SourceDocument } from '../../src/import/document.ts';
import { readHtml } from '../../src/import/read/html/read-html.ts';

/** A page as the importer reads it. */
export const read = (html: string): SourceDocument => readHtml(html, { file: 'page.html' });

/** A tree as Markdown, to be compared with what a person would have written. */
export const asMarkdown = (tree: Root): string =>
  unified().use(remarkGfm).use(remarkStringify, { bullet: '-', rule: '-' }).stringify(tree).trimEnd();

/** A page with a head and a menu around an article. */
export const pageOf = (article: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>Tides</title>${head}</head><body><nav><a href="/">Home</a></nav>${article}</body></html>`;

/** Everything that a document says or sets aside, word by word, in alphabetical order. */
export const accountedWords = ({ tree, setAside }: SourceDocument): string[] =>
  [textOf(tree), ...setAside.filter(({ reason }) => reason !== 'picture').map(({ text }) => text)]
    .flatMap(wordsOf)
    .sort();

/** The words of its lines, in alphabetical order. */
export const lineWords = ({ lines }: SourceDocument): string[] => lines.flatMap(({ text }) => wordsOf(text)).sort();

/** Letters and figures; a mark of a note, such as `[2]`, is a word of its own. */
const wordsOf = (text: string): string[] => text.match(/\[\d+\]|[\p{L}\p{N}]+/gu) ?? [];

/** Text of a tree with blocks apart from each other, and marks as `[2]`. */
export function textOf(node: Nodes): string {
  if (node.type === 'footnoteReference') return `[${node.identifier}]`;
  if (node.type === 'break') return ' ';
  if ('value' in node) return node.value;
  if (!('children' in node)) return '';
  const inline = ['paragraph', 'heading', 'tableCell', 'emphasis', 'strong', 'link', 'delete'].includes(node.type);
  return node.children.map(textOf).join(inline ? '' : '\n');
}
