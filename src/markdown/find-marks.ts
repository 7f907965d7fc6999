import type { Element, Nodes } from 'hast';
import { select } from 'hast-util-select';
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

/** The marks of a paragraph, a quotation or a list, each with the sentence that ends at it or goes on around it. */
export function findMarks(block: Element, paragraph: number): MarkPlace[] {
  const { text, marks } = readText(block);
  const sentences = splitSentences(text);
  return marks.map(({ link: { properties }, at }) => ({
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

interface Mark {
  link: Element;
  /** How many characters of the text stand before it. */
  at: number;
}

/** The author’s words, a line for each block, without marks, paragraph numbers and the editor’s words. */
function readText(block: Element): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  let text = '';
  const read = (node: Nodes): void => {
    if (node.type === 'text') text += node.value.replace(/\s/g, ' ');
    if (!('children' in node) || isComponent(node)) return;
    const link = isElement(node, 'sup') && select('a[role="doc-noteref"]', node);
    if (link) marks.push({ link, at: text.length });
    else if (!isElement(node) || node.properties['dataPagefindIgnore'] === undefined) node.children.forEach(read);
    if (isElement(node, 'p', 'li') && !text.endsWith('\n')) text += '\n';
  };
  read(block);
  return { text, marks };
}

const isElement = (node: Nodes, ...names: string[]): node is Element =>
  node.type === 'element' && (names.length === 0 || names.includes(node.tagName));

const isComponent = (node: Nodes): boolean =>
  (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && /^[A-Z]/.test(node.name ?? '');
