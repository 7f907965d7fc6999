import type { Element, Text } from 'hast';
import { collapse, holdsBlock, isBlock } from './elements.ts';
import { positionAt } from '../../notes/blocks.ts';

/** A text of a page with the elements around it, the outermost first. */
interface Piece {
  node: Text;
  ancestors: Element[];
  /** Whether a line break comes before it. */
  isAfterBreak: boolean;
}

/** The texts of a page that are in one line of it. */
export interface Block {
  pieces: Piece[];
  text: string;
  /** Line of the file in which it begins. */
  line: number;
}

/** Every line of text of a page, in its order, such as a paragraph or a cell of a table. */
export function listBlocks(body: Element): Block[] {
  const progress: Progress = { blocks: [], pieces: [], text: '', isAfterBreak: false };
  readElement(body, [body], progress);
  endLine(progress);
  return progress.blocks;
}

/** The lines that have been read, and the one that is being read. */
interface Progress extends Pick<Piece, 'isAfterBreak'> {
  blocks: Block[];
  pieces: Piece[];
  text: string;
}

function readElement(parent: Element, ancestors: Element[], progress: Progress): void {
  for (const child of parent.children) {
    if (child.type === 'text') {
      progress.pieces.push({ node: child, ancestors, isAfterBreak: progress.isAfterBreak });
      if (child.value.trim() !== '') progress.isAfterBreak = false;
      progress.text += child.value;
    } else if (child.type === 'element') {
      const apart = isBlock(child) || holdsBlock(child);
      if (apart) endLine(progress);
      // Two breaks separate paragraphs.
      if (child.tagName === 'br' && progress.isAfterBreak) endLine(progress);
      progress.isAfterBreak ||= child.tagName === 'br';
      if (progress.isAfterBreak) progress.text += ' ';
      readElement(child, [...ancestors, child], progress);
      if (apart) endLine(progress);
    }
  }
}

function endLine(progress: Progress): void {
  const { blocks, pieces } = progress;
  const text = collapse(progress.text);
  if (text) blocks.push({ pieces, text, line: firstLine(pieces) });
  Object.assign(progress, { pieces: [], text: '', isAfterBreak: false });
}

const firstLine = (pieces: Piece[]): number => {
  const first = pieces.find(({ node }) => collapse(node.value));
  return first ? lineOf(first.node) : 1;
};

/** Line in which the first word of a text is; 1 if its place isn’t known. */
export function lineOf(text: Text): number {
  const [space = ''] = /^[ \t\n\f\r]*/.exec(text.value) ?? [];
  return (text.position?.start.line ?? 1) + space.split('\n').length - 1;
}

/** Give each text of a line, and what is in it or before it, the number of the line. */
export function numberBlocks(body: Element, blocks: Block[]): void {
  const numbers = new Map<Text, number>();
  for (const { line, pieces } of blocks) for (const { node } of pieces) numbers.set(node, line);
  let line = 1;
  const walk = (node: Element): void => {
    for (const child of node.children) {
      if (child.type === 'text') line = numbers.get(child) ?? line;
      child.position = positionAt(line);
      if (child.type === 'element') walk(child);
    }
  };
  walk(body);
}
