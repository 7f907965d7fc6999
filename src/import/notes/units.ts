import type { Block } from './blocks.ts';
import { blocksOf } from './blocks.ts';
import { readEntry } from './note-entry.ts';
import type { Unit } from './note-list.ts';

/** The pieces of a document that could be notes: its blocks, and of an ordered list the items. */
export const unitsOf = (blocks: Block[]): Unit[] => blocks.flatMap((block, index) => unitsOfBlock(block, index));

function unitsOfBlock(block: Block, index: number): Unit[] {
  const { node } = block;
  if (node.type === 'list' && node.ordered) {
    return node.children.flatMap((item, place) => {
      const entry = { scheme: 'dot', kind: 'arabic', number: (node.start ?? 1) + place, length: 0 } as const;
      return blocksOf(item.children).map((inner, part) => ({
        block: inner,
        index,
        entry: part === 0 ? entry : undefined,
        isWritten: false,
      }));
    });
  }
  const isText = node.type === 'paragraph' || node.type === 'heading';
  return [{ block, index, entry: isText ? readEntry(block.text) : undefined, isWritten: true }];
}
