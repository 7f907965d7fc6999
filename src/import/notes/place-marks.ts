import type { PhrasingContent, Text } from 'mdast';
import { positionAt } from './blocks.ts';
import type { Mark } from './signs.ts';

declare module 'mdast' {
  interface FootnoteReferenceData {
    /** How the mark is written in the document; empty where it is part of another. */
    written?: string;
  }
}

/** What a mark becomes: references to notes, a link on the words before it, or nothing. */
export type PlacedMark = { mark: Mark } & (
  { become: 'notes'; numbers: number[] } | { become: 'link'; address: string } | { become: 'nothing' }
);

/** Put marks and links into the text in the place of what is there now. */
export function placeMarks(placed: PlacedMark[]): void {
  for (const [node, marks] of Map.groupBy(placed, ({ mark }) => mark.node)) {
    const parent = marks[0]?.mark.parent;
    if (!parent) continue;
    const children = parent.children as PhrasingContent[];
    const index = children.indexOf(node);
    const before = children[index - 1];
    // A mark at the beginning of a line belongs to the word at the end of the line above.
    if (before?.type === 'text' && marks[0]?.mark.start === 0) before.value = before.value.trimEnd();
    const inOrder = marks.toSorted((a, b) => a.mark.start - b.mark.start);
    children.splice(index, 1, ...splitText(node, inOrder, index === children.length - 1));
  }
}

function splitText({ value, position }: Text, marks: PlacedMark[], isLast: boolean): PhrasingContent[] {
  const pieces: PhrasingContent[] = [];
  const textOf = (text: string): Text => ({ type: 'text', value: text, ...(position && { position }) });
  let from = 0;
  for (const placed of marks) {
    const before = value.slice(from, placed.mark.start);
    const isGap = /^\s*$/.test(before) && pieces.length > 0;
    if (!isGap) pieces.push(...withLink(before.trimEnd(), placed, textOf));
    if (placed.become === 'notes')
      pieces.push(...placed.numbers.map((number, place) => reference(number, place === 0 ? placed.mark : undefined)));
    from = placed.mark.end;
  }
  const rest = value.slice(from).replace(/^\s+/, ' ');
  if (rest.trim() !== '' || !isLast) pieces.push(textOf(rest));
  return pieces.filter((piece) => piece.type !== 'text' || piece.value !== '');
}

const reference = (number: number, mark: Mark | undefined): PhrasingContent => ({
  type: 'footnoteReference',
  identifier: String(number),
  label: String(number),
  data: { written: mark?.written ?? '' },
  ...(mark && { position: positionAt(mark.line) }),
});

/** The quotation or the word at the end of a text becomes the link. */
function withLink(text: string, placed: PlacedMark, textOf: (text: string) => Text): PhrasingContent[] {
  const words = placed.become === 'link' ? /(?:[“"«][^“”"«»]{1,80}[”"»]|[^\s(“"«]+)$/u.exec(text)?.[0] : undefined;
  if (placed.become !== 'link' || !words) return [textOf(text)];
  const link: PhrasingContent = { type: 'link', url: placed.address, children: [textOf(words)] };
  return [textOf(text.slice(0, text.length - words.length)), link];
}
