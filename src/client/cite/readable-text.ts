/** What stands in the text and is no part of what it says. */
const skipped = '.mark, .number, .back, .elsewhere, .referred, .kind, .anchor, .EditorsNote > .label, .CiteCard';
const block = 'p, li, h2, h3, h4, blockquote, td, th, .note, .EditorsNote';

/** Stands between two blocks. */
export const blockEnd = '\u2029';

/** The words of a part of the page as a reader reads them. */
export interface ReadableText {
  /** All of them, with `blockEnd` between blocks. */
  text: string;
  /** Where something was left out, such as a note’s mark. */
  breaks: number[];
  /** Where a range begins and ends in it; nothing, if it holds none of the words. */
  locate(range: Range): { start: number; end: number } | undefined;
  /** The element that holds the sign at an offset. */
  elementAt(offset: number): Element | null;
}

interface Piece {
  node: Text;
  at: number;
}

/** Read the text below an element; what `isLeftOut` finds is skipped too. */
export function readText(root: Element, isLeftOut: (element: Element) => boolean): ReadableText {
  const pieces: Piece[] = [];
  const breaks: number[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let text = '';
  let last: Element | null | undefined;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const parent = node.parentElement;
    if (!parent || parent.closest(skipped) || isLeftOut(parent)) {
      breaks.push(text.length);
      continue;
    }
    if (node.data.trim() === '' && !parent.closest('p, li, .note, .EditorsNote')) continue;
    const holder = parent.closest(block);
    if (last !== undefined && holder !== last) text += blockEnd;
    last = holder;
    pieces.push({ node, at: text.length });
    text += node.data;
  }
  return {
    text,
    breaks,
    locate: (range) => locate(range, pieces),
    elementAt: (offset) => pieces.findLast(({ at }) => at <= offset)?.node.parentElement ?? null,
  };
}

function locate(range: Range, pieces: Piece[]): { start: number; end: number } | undefined {
  const within = pieces.filter(({ node }) => range.intersectsNode(node));
  const [first, last] = [within[0], within.at(-1)];
  if (!first || !last) return undefined;
  return {
    start: first.at + (first.node === range.startContainer ? range.startOffset : 0),
    end: last.at + (last.node === range.endContainer ? range.endOffset : last.node.data.length),
  };
}
