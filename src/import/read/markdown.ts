import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Line, SetAside, SourceDocument } from '../document.ts';
import { splitNotes } from './split-notes.ts';
import { linesOf } from './lines-of.ts';
import { readFrontMatter } from './markdown-front-matter.ts';
import { withoutHtml } from './markdown-html.ts';
import { findTemplates, liftInlineNotes, raiseMarked } from './markdown-extras.ts';
import { resolveDefinitions } from './resolve-definitions.ts';

const reader = unified().use(remarkParse).use(remarkGfm).freeze();

/** Markdown with what GitHub and other programs add to it; its own front matter becomes metadata, its HTML Markdown. */
export function readMarkdown(text: string): SourceDocument {
  const { metadata, lines: fieldLines, setAside, length } = readFrontMatter(text);
  // Its lines stay, so that each line has the same number as in the file.
  const body = text.slice(0, length).replace(/[^\n]/g, '') + withoutSpacesInLabels(text.slice(length));
  const tree = reader.parse(body);
  const unused = resolveDefinitions(tree);
  const { children, dropped } = withoutHtml(tree.children);
  const root: Root = { type: 'root', children: children.flatMap(splitNotes) };
  raiseMarked(root);
  const notes = liftInlineNotes(root);
  const noteLines = notes.flatMap((note) => linesOf({ type: 'root', children: [note] }));
  const lines: Line[] = [...fieldLines, ...linesOf(root), ...unused, ...noteLines].sort((a, b) => a.number - b.number);
  root.children.push(...notes);
  const reason = 'address to which no link leads';
  const unusedAside = unused.map(({ number, text: address }) => ({ line: number, text: address, reason }));
  const all: SetAside[] = [...setAside, ...dropped, ...unusedAside];
  const findings = findTemplates(root.children);
  return { format: 'markdown', lines, tree: root, metadata, setAside: all, findings };
}

/** The label of a note may have spaces in other programs. */
function withoutSpacesInLabels(text: string): string {
  const labels = [...text.matchAll(/^\[\^([^\]\n]*\s[^\]\n]*)\]:/gm)].map(([, label = '']) => label);
  return labels.reduce((all, label) => all.replaceAll(`[^${label}]`, `[^${label.replace(/\s/g, '-')}]`), text);
}
