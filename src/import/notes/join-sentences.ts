import type { Paragraph, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { isUnfinished, type Unit } from './lists.ts';
import { lineOf } from './blocks.ts';

/** Join the two parts of a sentence between which the notes of a page came: the first breaks off, the second is in small letters. */
export function joinBrokenSentences(nodes: RootContent[], taken: Unit[]): RootContent[] {
  const lines = taken.map(({ block }) => block.line);
  const joined: RootContent[] = [];
  for (const node of nodes) {
    const before = joined.at(-1);
    const isParted = before && lines.some((line) => line > lineOf(before) && line < lineOf(node));
    if (isParted && before.type === 'paragraph' && node.type === 'paragraph' && goesOn(before, node)) {
      before.children.push({ type: 'text', value: ' ' }, ...node.children);
    } else joined.push(node);
  }
  return joined;
}

const goesOn = (before: Paragraph, after: Paragraph): boolean =>
  isUnfinished(toString(before)) && /^\p{Ll}/u.test(toString(after));
