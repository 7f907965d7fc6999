import type { Nodes } from 'mdast';
import { isComponent } from '../../edition/markdown/mdx-elements.ts';
import { readEdition } from '../../edition/read/read-edition.ts';
import { tokensOf, type Token } from './tokens.ts';

/** A word of a written article, or the mark of a note. */
export type WrittenToken = Token | { mark: number };

/** One run of text that a reader reads from its beginning to its end. */
export interface Stream {
  /** Where it is: the text, a note by its number, or the front matter. */
  place: 'text' | 'note' | 'front matter';
  note?: number;
  tokens: WrittenToken[];
}

/** Read a written article as a reader would: its text, each of its notes, and the values of its front matter. */
export function readMdx(mdx: string): Stream[] {
  const { fields, text: written, problems } = readEdition('article.mdx', mdx);
  if (!written) throw new Error(problems.map(({ reason }) => reason).join(' '));
  const { children } = written.markdown;
  const notes = children.filter((node) => node.type === 'footnoteDefinition');
  const text = children.filter((node) => node.type !== 'footnoteDefinition');
  return [
    { place: 'text', tokens: readTokens(text) },
    ...notes.map(({ identifier, children: blocks }) => ({
      place: 'note' as const,
      note: Number(identifier),
      tokens: readTokens(blocks),
    })),
    ...streamsOf(fields.data),
  ];
}

/** The values of a YAML file, each a stream of its own. */
export function streamsOf(value: unknown): Stream[] {
  if (Array.isArray(value)) return value.flatMap(streamsOf);
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(streamsOf);
  return value === undefined || value === null ? [] : [{ place: 'front matter', tokens: tokensOf(String(value)) }];
}

/** Around the number of a mark, in the text of which the tokens are made. */
const [open, close] = ['\uE000', '\uE001'];

function readTokens(nodes: Nodes[]): WrittenToken[] {
  const parts = nodes
    .map(writeText)
    .join('')
    .split(new RegExp(`${open}(\\d+)${close}`));
  return parts.flatMap((part, index): WrittenToken[] => (index % 2 === 1 ? [{ mark: Number(part) }] : tokensOf(part)));
}

function writeText(node: Nodes): string {
  if (node.type === 'footnoteReference') return `${open}${node.identifier}${close}`;
  // What an editor adds is none of the document’s words.
  if (isComponent(node)) return '';
  if (node.type === 'break') return '\n';
  if ('value' in node) return node.type === 'code' ? `${node.value}\n` : node.value;
  if (!('children' in node)) return '';
  const inside = node.children.map(writeText).join('');
  return ['paragraph', 'heading', 'tableCell', 'listItem', 'mdxJsxFlowElement'].includes(node.type)
    ? `\n${inside}\n`
    : inside;
}
