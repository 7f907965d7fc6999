import type { Element, Nodes } from 'hast';
import { select } from 'hast-util-select';

/** Where the mark of a note stands. */
export interface MarkPlace {
  note: number;
  /** The mark’s id. */
  id: string;
  /** Number of the paragraph. */
  paragraph: number;
  /** The sentence to which it belongs, in full. */
  sentence: string;
}

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The marks of a paragraph, each with the sentence that ends at it or goes on around it. */
export function findMarks(paragraph: Element, number: number): MarkPlace[] {
  const marks: { link: Element; at: number }[] = [];
  let text = '';
  const read = (node: Nodes): void => {
    if (node.type === 'text') text += node.value;
    if (node.type !== 'element') return;
    const link = node.tagName === 'sup' && select('a[role="doc-noteref"]', node);
    if (link) marks.push({ link, at: text.length });
    else if (node.properties['dataPagefindIgnore'] === undefined) node.children.forEach(read);
  };
  read(paragraph);
  const segments = [...sentences.segment(text)];
  return marks.map(({ link: { properties }, at }) => ({
    note: Number(String(properties['href']).slice('#note-'.length)),
    id: String(properties['id']),
    paragraph: number,
    sentence: segments.find(({ index, segment }) => index < at && at <= index + segment.length)?.segment.trim() ?? '',
  }));
}
