import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Line, SetAside, SourceDocument } from '../document.ts';
import { divideNotes } from './divide-notes.ts';
import { linesOf } from './lines-of.ts';
import { readFrontMatter } from './markdown-front-matter.ts';
import { withoutHtml } from './markdown-html.ts';
import { resolveDefinitions } from './resolve-definitions.ts';

const reader = unified().use(remarkParse).use(remarkGfm).freeze();

/** Markdown with what GitHub adds to it; its own front matter becomes metadata, its HTML becomes Markdown. */
export function readMarkdown(text: string): SourceDocument {
  const { metadata, lines: fieldLines, setAside, length } = readFrontMatter(text);
  // Its lines stay, so that each line has the same number as in the file.
  const tree = reader.parse(text.slice(0, length).replace(/[^\n]/g, '') + text.slice(length));
  const unused = resolveDefinitions(tree);
  const { children, dropped } = withoutHtml(tree.children);
  const root: Root = { type: 'root', children: children.flatMap(divideNotes) };
  const lines: Line[] = [...fieldLines, ...linesOf(root), ...unused].sort((a, b) => a.number - b.number);
  const unusedAside = unused.map(({ number, text }) => ({
    line: number,
    text,
    reason: 'address to which no link leads',
  }));
  const all: SetAside[] = [...setAside, ...dropped, ...unusedAside];
  return { format: 'markdown', lines, tree: root, metadata, setAside: all };
}
