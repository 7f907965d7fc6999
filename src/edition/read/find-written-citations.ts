import type { Nodes, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { citationPattern } from '../references/citations.ts';

/** A citation as it is written, whether it can be read or not. */
export interface WrittenCitation {
  /** All of it, such as `[@grgic-2024, p. 5]`. */
  written: string;
  /** Key of the work, or `ibid`; nothing where it can’t be read. */
  key: string | undefined;
  line: number;
  /** What is between `[^` and `]` of the note that it is in; nothing outside the notes. */
  note: string | undefined;
}

/** Every citation of a text: first those outside the notes, then those of the notes by their numbers. */
export function findWrittenCitations(markdown: Root, source: string): WrittenCitation[] {
  const notes: { number: number; citations: WrittenCitation[] }[] = [];
  const outside = findIn(markdown, source, undefined);
  visit(markdown, 'footnoteDefinition', (node) => {
    const citations = node.children.flatMap((child) => findIn(child, source, node.label ?? node.identifier));
    notes.push({ number: Number(node.identifier), citations });
  });
  return [...outside, ...notes.sort((a, b) => a.number - b.number).flatMap(({ citations }) => citations)];
}

function findIn(tree: Nodes, source: string, note: string | undefined): WrittenCitation[] {
  const found: WrittenCitation[] = [];
  // Text that a plugin has divided has lost its place; the last one known is near enough.
  let line = 1;
  visit(tree, (node) => {
    if (node.type === 'footnoteDefinition') return SKIP;
    line = node.position?.start.line ?? line;
    if (node.type !== 'text') return undefined;
    const { start, end } = node.position ?? {};
    const text = start && end ? source.slice(start.offset, end.offset) : node.value;
    // A backslash says that it is meant as text.
    for (const { 0: written, index } of text.matchAll(/(?<!\\)\[@(?:[^\][]*\]|\S*)/g)) {
      const lines = text.slice(0, index).split('\n').length - 1;
      found.push({ written, key: keyOf(written), line: line + lines, note });
    }
    return undefined;
  });
  return found;
}

function keyOf(written: string): string | undefined {
  const [match] = written.matchAll(citationPattern);
  return match?.[0] === written ? match[1] : undefined;
}
