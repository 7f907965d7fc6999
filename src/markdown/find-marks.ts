import type { Element, Nodes } from 'hast';
import { select } from 'hast-util-select';
import { isComponent, readBlock } from './read-block.ts';
import { splitSentences } from './split-sentences.ts';

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

/**
 * The marks of a paragraph, a quotation or a list, each with the sentence of the author’s that ends at it or goes on around
 * it; what an editor says is left out.
 */
export function findMarks(block: Element, paragraph: number): MarkPlace[] {
  const { text, met } = readBlock(block, markOf, isComponent);
  const sentences = splitSentences(text);
  return met.map(({ thing: { properties }, at }) => ({
    note: Number(String(properties['href']).slice('#note-'.length)),
    id: String(properties['id']),
    paragraph,
    sentence:
      sentences
        .find(({ start, end }) => start < at && at <= end)
        ?.text.replace(/\s+/g, ' ')
        .trim() ?? '',
  }));
}

const markOf = (node: Nodes): Element | undefined =>
  node.type === 'element' && node.tagName === 'sup' ? select('a[role="doc-noteref"]', node) : undefined;
