import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { readEntry } from '../notes/signs.ts';
import { lineOf, positionAt } from '../notes/blocks.ts';

/** Split a paragraph whose lines are notes (`[1] …`, `[2] …`) into one paragraph for each; others stay whole. */
export function splitNotes(node: RootContent): RootContent[] {
  if (node.type !== 'paragraph' || !isList(node)) return [node];
  const paragraphs: Paragraph[] = [];
  let line = lineOf(node);
  for (const child of node.children) {
    const parts = child.type === 'text' ? child.value.split('\n') : [undefined];
    for (const [index, part] of parts.entries()) {
      if (index > 0) line += 1;
      const piece: PhrasingContent = part === undefined ? child : { type: 'text', value: part };
      const last = paragraphs.at(-1);
      if (!last || (index > 0 && part && readEntry(part))) paragraphs.push(paragraphAt(line, piece));
      else last.children.push(...(index > 0 ? [{ type: 'text', value: ' ' } as const, piece] : [piece]));
    }
  }
  return paragraphs;
}

const paragraphAt = (line: number, piece: PhrasingContent): Paragraph => ({
  type: 'paragraph',
  children: [piece],
  position: positionAt(line),
});

/** Whether at least two lines of a paragraph are notes that count up. */
function isList({ children }: Paragraph): boolean {
  const lines = children.flatMap((child, place) =>
    child.type === 'text' ? child.value.split('\n').filter((_, index) => index > 0 || place === 0) : [],
  );
  const numbers = lines.flatMap((line) => Number(readEntry(line)?.key) || []);
  return (
    numbers.length > 1 && numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1)
  );
}
