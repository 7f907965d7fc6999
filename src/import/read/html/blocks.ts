import type { Element, Text } from 'hast';
import { collapse, holdsBlock, isBlock } from './elements.ts';

/** A text of a page with the elements around it, the outermost first. */
interface Piece {
  node: Text;
  ancestors: Element[];
  /** Whether a line break stands before it. */
  isAfterBreak: boolean;
}

/** The texts of a page that stand in one line of it. */
export interface Block {
  pieces: Piece[];
  text: string;
  /** Line of the file in which it begins. */
  line: number;
}

/** Every line of text of a page, in its order, such as a paragraph or a cell of a table. */
export function listBlocks(body: Element): Block[] {
  const blocks: Block[] = [];
  let pieces: Piece[] = [];
  let text = '';
  let isAfterBreak = false;
  const flush = (): void => {
    if (collapse(text)) blocks.push({ pieces, text: collapse(text), line: firstLine(pieces) });
    pieces = [];
    text = '';
  };
  const walk = (parent: Element, ancestors: Element[]): void => {
    for (const child of parent.children) {
      if (child.type === 'text') {
        pieces.push({ node: child, ancestors, isAfterBreak });
        isAfterBreak = false;
        text += child.value;
      } else if (child.type === 'element') {
        const apart = isBlock(child) || holdsBlock(child);
        if (apart) flush();
        isAfterBreak ||= child.tagName === 'br';
        if (isAfterBreak) text += ' ';
        walk(child, [...ancestors, child]);
        if (apart) flush();
      }
    }
  };
  walk(body, [body]);
  flush();
  return blocks;
}

const firstLine = (pieces: Piece[]): number => {
  const first = pieces.find(({ node }) => collapse(node.value));
  return first ? lineOf(first.node) : 1;
};

/** Line in which the first word of a text stands; 1 if its place isn’t known. */
export function lineOf(text: Text): number {
  const [space = ''] = /^[ \t\n\f\r]*/.exec(text.value) ?? [];
  return (text.position?.start.line ?? 1) + space.split('\n').length - 1;
}
