import type { Nodes, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';

/** A block of a document with its text, taken once because long documents have thousands. */
export interface Block {
  node: RootContent;
  /** Its first line. */
  line: number;
  text: string;
}

/** The blocks of a document, in its order. */
export const blocksOf = (nodes: RootContent[]): Block[] =>
  nodes.map((node) => ({ node, line: lineOf(node), text: plainText(node) }));

/** What a node says, with a space where it breaks the line. */
export function plainText(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'emphasis' || node.type === 'strong')
    return node.children.map(plainText).join('');
  return toString(node);
}

/** The line on which a node begins; 1 where its format doesn’t say. */
export const lineOf = (node: { position?: { start: { line: number } } | undefined }): number =>
  node.position?.start.line ?? 1;

/** The position of a node that begins on a line. */
export const positionAt = (line: number) => ({ start: { line, column: 1 }, end: { line, column: 1 } });
