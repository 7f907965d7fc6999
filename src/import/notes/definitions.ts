import type { BlockContent, FootnoteDefinition, Paragraph, RootContent, Text } from 'mdast';
import { lineOf, positionAt } from './blocks.ts';
import type { Note, Unit } from './note-list.ts';

/** The notes as Markdown has them, without the numbers that stood at their beginning. */
export const definitionsOf = (notes: Note[]): FootnoteDefinition[] =>
  notes.map((note) => ({
    type: 'footnoteDefinition',
    identifier: String(note.number),
    label: String(note.number),
    position: positionAt(note.line),
    children: note.units
      .map((unit, index) => contentOf(unit, index === 0 ? note.entry.length : 0))
      .filter((block) => block.type !== 'paragraph' || block.children.length > 0),
  }));

/** A heading inside a note was only a short line. */
function contentOf({ block: { node } }: Unit, length: number): BlockContent {
  if (node.type !== 'paragraph' && node.type !== 'heading')
    return node as Exclude<RootContent, Paragraph> as BlockContent;
  withoutStart(node.children, length);
  return { type: 'paragraph', children: node.children, position: positionAt(lineOf(node)) };
}

/** The number may be divided, as where it is set in superscript: `[`, `1`, `] `. */
function withoutStart(children: Paragraph['children'], length: number): void {
  let left = length;
  while (left > 0) {
    const first = children[0];
    if (!first) return;
    const text = firstText(first);
    if (!text) return;
    const cut = Math.min(left, text.value.length);
    text.value = text.value.slice(cut);
    left -= cut;
    if (text.value !== '') return;
    children.shift();
  }
}

function firstText(node: Paragraph['children'][number]): Text | undefined {
  if (node.type === 'text') return node;
  return 'children' in node && node.children[0] ? firstText(node.children[0]) : undefined;
}
