import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parse } from 'yaml';
import { findFrontMatter } from '../../schema/front-matter.ts';

/** A piece of what a reader reads: text, the end of a block, the sign of a list’s item or the mark of a note. */
export type Piece = { text: string } | { gap: true } | { item: true } | { mark: number };

/** One run of text that a reader reads from its beginning to its end. */
export interface Stream {
  /** Where it stands: the text, a note by its number or the front matter. */
  place: 'text' | 'note' | 'front matter';
  /** Number of the note. */
  note?: number;
  pieces: Piece[];
}

const reader = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();

/** Read a written article as a reader would: its text, each of its notes, and the values of its front matter. */
export function readMdx(mdx: string): Stream[] {
  const frontMatter = findFrontMatter(mdx);
  const body = mdx.slice(frontMatter?.whole.length ?? 0);
  const tree: Root = reader.parse(body);
  const notes = tree.children.filter((node) => node.type === 'footnoteDefinition');
  const text = tree.children.filter((node) => node.type !== 'footnoteDefinition');
  return [
    { place: 'text', pieces: text.flatMap(piecesOf) },
    ...notes.map((note) => ({
      place: 'note' as const,
      note: Number(note.identifier),
      pieces: note.children.flatMap(piecesOf),
    })),
    ...streamsOf(parse(frontMatter?.fields ?? '')),
  ];
}

/** The values of a YAML file, each a stream of its own. */
export function streamsOf(value: unknown): Stream[] {
  if (Array.isArray(value)) return value.flatMap(streamsOf);
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(streamsOf);
  return value === undefined || value === null ? [] : [{ place: 'front matter', pieces: [{ text: String(value) }] }];
}

function piecesOf(node: Nodes): Piece[] {
  if (node.type === 'footnoteReference') return [{ mark: Number(node.identifier) }];
  // What an editor adds is none of the document’s words.
  if ((node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') && /^[A-Z]/.test(node.name ?? ''))
    return [];
  if (node.type === 'break' || node.type === 'thematicBreak') return [{ gap: true }];
  if ('value' in node) return node.type === 'code' ? [{ text: node.value }, { gap: true }] : [{ text: node.value }];
  if (!('children' in node)) return [];
  const inside = node.children.flatMap(piecesOf);
  if (node.type === 'listItem') return [{ item: true }, ...inside];
  const isBlock = ['paragraph', 'heading', 'tableCell'].includes(node.type);
  return isBlock ? [...inside, { gap: true }] : inside;
}
