import type { Element, Text } from 'hast';
import { positionAt } from '../../notes/blocks.ts';
import type { Block } from './blocks.ts';

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
