import { boilerplateReason } from './boilerplate.ts';
import type { Block } from '../notes/blocks.ts';
import { lengthOf } from '../proof/tokens.ts';
import { hasMark } from '../notes/signs.ts';
import { readByline } from './credit-lines.ts';

/** What comes before the running text of a document and what after it. */
export interface Zones {
  head: Block[];
  tail: Block[];
  /** The last paragraph of running text, in which a biography may be. */
  last: Block | undefined;
}

/** Whether a block is running text: long, or a whole sentence of some length. */
function isRunningText({ node, text }: Block, index: number): boolean {
  if (node.type !== 'paragraph' && node.type !== 'blockquote' && node.type !== 'list' && node.type !== 'table')
    return false;
  if (node.type !== 'paragraph') return true;
  const words = lengthOf(text);
  const isSentence =
    // A question in the first line is a title.
    (words >= 8 && /[.!?…。！？؟।]["”’»)\]*†‡⁰¹²³⁴-⁹]*\s*$/.test(text) && !(index === 0 && /\?$/.test(text.trim()))) ||
    (words >= 15 && /[.!?…]\s+\p{Lu}/u.test(text));
  // The first line is the title, with a mark or without.
  if (words >= 4 && index > 0 && hasMark(node)) return true;
  if (readByline(text) || isBoilerplate(text, isSentence)) return false;
  return words >= 25 || isSentence;
}

/** Whether a line is boilerplate. Only a copyright line is as long as a sentence. */
function isBoilerplate(text: string, isSentence: boolean): boolean {
  const reason = boilerplateReason(text);
  return reason === 'copyright line' || (reason !== undefined && !isSentence);
}

/** Split a document into head, running text and tail; without running text all of it is head. */
export function zonesOf(blocks: Block[]): Zones {
  const first = blocks.findIndex(isRunningText);
  if (first === -1) return { head: blocks, tail: [], last: undefined };
  const last = blocks.findLastIndex(isRunningText);
  return { head: blocks.slice(0, first), tail: blocks.slice(last + 1), last: blocks[last] };
}
