import type { Element, Nodes } from 'hast';
import { select } from 'hast-util-select';
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
  const stretches = [...spans, ...marks].map(({ note, start, end }) => {
    const touched = sentences.filter((sentence) => sentence.start < end && start < sentence.end);
    return { note, start: touched[0]?.start ?? start, end: touched.at(-1)?.end ?? end };
  });
  return stretches
    .filter((stretch, index) => !stretches.slice(0, index).some((earlier) => isWithin(stretch, earlier)))
    .sort((a, b) => a.start - b.start)
    .map(({ note, start, end }) => ({ note, paragraph, text: text.slice(start, end).replace(/\s+/g, ' ').trim() }));
}

/** Characters of a text that belong to a note, the first and the one after the last. */
interface Stretch {
  note: number;
  start: number;
  end: number;
}

const isWithin = (inner: Stretch, outer: Stretch): boolean =>
  inner.note === outer.note && outer.start <= inner.start && inner.end <= outer.end;

/**
 * The author’s words, a line for each block, without marks, paragraph numbers and the editor’s words. A mark takes up
 * the character before it.
 */
function readText(block: Element): { text: string; marks: Stretch[]; spans: Stretch[] } {
  const marks: Stretch[] = [];
  const spans: Stretch[] = [];
  let text = '';
  const read = (node: Nodes): void => {
    if (node.type === 'text') text += node.value.replace(/\s/g, ' ');
    if (!('children' in node) || isComponent(node)) return;
    const link = isElement(node, 'sup') && select('a[role="doc-noteref"]', node);
    const before = text.length;
    if (link) marks.push({ note: noteOf(link.properties['href']), start: before - 1, end: before });
    else if (!isElement(node) || node.properties['dataPagefindIgnore'] === undefined) node.children.forEach(read);
    if (isElement(node, 'span') && node.properties['dataNote'] !== undefined)
      spans.push({ note: noteOf(node.properties['dataNote']), ...withoutSpace(text, before) });
    if (isElement(node, 'p', 'li') && !text.endsWith('\n')) text += '\n';
  };
  read(block);
  return { text, marks, spans };
}

/** The number in `#note-4`, or in `4`. */
const noteOf = (value: unknown): number => Number(/\d+$/.exec(String(value))?.[0]);

/** Where the words begin and end in the rest of a text. */
function withoutSpace(text: string, from: number): Pick<Stretch, 'start' | 'end'> {
  const start = from + text.slice(from).search(/\S|$/);
  return { start, end: Math.max(start, text.trimEnd().length) };
}

const isElement = (node: Nodes, ...names: string[]): node is Element =>
  node.type === 'element' && (names.length === 0 || names.includes(node.tagName));

const isComponent = (node: Nodes): boolean =>
  (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && /^[A-Z]/.test(node.name ?? '');
