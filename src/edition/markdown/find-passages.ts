import type { Element, Nodes } from 'hast';
import { select } from 'hast-util-select';
import { isOurWords, readBlock } from './read-block.ts';
import { splitSentences } from './split-sentences.ts';

/** Whole sentences of the text that rest on a note. */
export interface Passage {
  note: number;
  /** Number of the paragraph. */
  paragraph: number;
  text: string;
}

/**
 * What rests on a note in a paragraph, a quotation or a list: the sentences that an editor marked, and for each mark
 * outside of them the sentence that ends at it or goes on around it.
 */
export function findPassages(block: Element, paragraph: number): Passage[] {
  const { text, marks, spans } = readText(block);
  const sentences = splitSentences(text);
  const ranges = [...spans, ...marks].map(({ note, start, end }) => {
    const touched = sentences.filter((sentence) => sentence.start < end && start < sentence.end);
    return { note, start: touched[0]?.start ?? start, end: touched.at(-1)?.end ?? end };
  });
  return ranges
    .filter((range, index) => !ranges.slice(0, index).some((earlier) => isWithin(range, earlier)))
    .sort((a, b) => a.start - b.start)
    .map(({ note, start, end }) => ({ note, paragraph, text: text.slice(start, end).replace(/\s+/g, ' ').trim() }));
}

/** Characters of a text that belong to a note, the first and the one after the last. */
interface TextRange {
  note: number;
  start: number;
  end: number;
}

const isWithin = (inner: TextRange, outer: TextRange): boolean =>
  inner.note === outer.note && outer.start <= inner.start && inner.end <= outer.end;

/** A mark, or a passage that an editor marked. */
interface FoundNote {
  note: number;
  isMark: boolean;
}

/** Marks and passages of the author’s words; a mark takes up the character before it. */
function readText(block: Element): { text: string; marks: TextRange[]; spans: TextRange[] } {
  const { text, met } = readBlock(block, findNote, isOurWords);
  const ranges = met.map(({ thing: { note, isMark }, at, end }) => ({
    isMark,
    range: { note, ...(isMark ? { start: at - 1, end: at } : withoutSpace(text.slice(0, end), at)) },
  }));
  const pick = (mark: boolean) => ranges.flatMap(({ isMark, range }) => (isMark === mark ? [range] : []));
  return { text, marks: pick(true), spans: pick(false) };
}

function findNote(node: Nodes): FoundNote | undefined {
  if (node.type !== 'element') return undefined;
  const { dataNote } = node.properties;
  if (node.tagName === 'span' && dataNote !== undefined) return { note: noteOf(dataNote), isMark: false };
  const link = node.tagName === 'sup' && select('a[role="doc-noteref"]', node);
  return link ? { note: noteOf(link.properties['href']), isMark: true } : undefined;
}

/** The number in `#note-4`, or in `4`. */
const noteOf = (value: unknown): number => Number(/\d+$/.exec(String(value))?.[0]);

/** Where the words begin and end in the rest of a text. */
function withoutSpace(text: string, from: number): Pick<TextRange, 'start' | 'end'> {
  const start = from + text.slice(from).search(/\S|$/);
  return { start, end: Math.max(start, text.trimEnd().length) };
}
