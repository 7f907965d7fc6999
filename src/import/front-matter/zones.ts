import type { Block } from '../notes/blocks.ts';
import { countWords } from '../words/count-words.ts';
import { readByline } from './byline.ts';

/** What stands before the running text of a document and what after it. */
export interface Zones {
  head: Block[];
  tail: Block[];
  /** The last paragraph of running text, in which a biography may be. */
  last: Block | undefined;
}

/** Whether a block is running text: long, or a whole sentence of some length. */
function isRunningText({ node, text }: Block): boolean {
  if (node.type !== 'paragraph' && node.type !== 'blockquote' && node.type !== 'list' && node.type !== 'table')
    return false;
  if (node.type !== 'paragraph') return true;
  const words = countWords(text);
  if (readByline(text)) return false;
  return words >= 25 || (words >= 8 && /[.!?…]["”’»)\]]*\s*$/.test(text));
}

/** Divide the blocks of a document; one without running text is all head. */
export function zonesOf(blocks: Block[]): Zones {
  const first = blocks.findIndex(isRunningText);
  if (first === -1) return { head: blocks, tail: [], last: undefined };
  const last = blocks.findLastIndex(isRunningText);
  return { head: blocks.slice(0, first), tail: blocks.slice(last + 1), last: blocks[last] };
}
