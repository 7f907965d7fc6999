import type { PhrasingContent, Text } from 'mdast';
import { positionAt } from './blocks.ts';
import type { Mark } from './find-marks.ts';

declare module 'mdast' {
  interface FootnoteReferenceData {
    /** How the mark stood in the text; empty where it was part of another. */
    written?: string;
  }
}

/** What a mark becomes: references to notes, a link on the words before it, or nothing. */
export type Placed = { mark: Mark } & (
  { become: 'notes' } | { become: 'link'; address: string } | { become: 'nothing' }
);

/** Put marks and links into the text in the place of what stands there now. */
export function placeMarks(placed: Placed[]): void {
  for (const [node, marks] of Map.groupBy(placed, ({ mark }) => mark.node)) {
    const parent = marks[0]?.mark.parent;
    if (!parent) continue;
    const children = parent.children as PhrasingContent[];
    const index = children.indexOf(node);
    const before = children[index - 1];
    // A mark at the beginning of a line belongs to the word at the end of the line above.
    if (before?.type === 'text' && marks[0]?.mark.start === 0) before.value = before.value.trimEnd();
    children.splice(index, 1, ...divide(node, marks, index === children.length - 1));
  }
}

function divide({ value }: Text, marks: Placed[], isLast: boolean): PhrasingContent[] {
  const pieces: PhrasingContent[] = [];
  let from = 0;
  for (const placed of marks) {
    const before = value.slice(from, placed.mark.start);
    const isGap = /^\s*$/.test(before) && pieces.length > 0;
    if (!isGap) pieces.push(...withLink(before.trimEnd(), placed));
    if (placed.become === 'notes')
      pieces.push(
        ...placed.mark.numbers.map((number, place) => reference(number, place === 0 ? placed.mark : undefined)),
      );
    from = placed.mark.end;
  }
  const rest = value.slice(from).replace(/^\s+/, ' ');
  if (rest.trim() !== '' || !isLast) pieces.push({ type: 'text', value: rest });
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
function withLink(text: string, placed: Placed): PhrasingContent[] {
  const words = placed.become === 'link' ? /(?:[“"«][^“”"«»]{1,80}[”"»]|[^\s(“"«]+)$/u.exec(text)?.[0] : undefined;
  if (placed.become !== 'link' || !words) return [{ type: 'text', value: text }];
  return [
    { type: 'text', value: text.slice(0, text.length - words.length) },
    { type: 'link', url: placed.address, children: [{ type: 'text', value: words }] },
  ];
}
