import type { Nodes, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/** A note such as `[^3]: …`, by what stands between `[^` and `]`. */
export interface Note {
  label: string;
  line: number;
}

/** A mark such as `[^3]`. */
export interface Mark extends Note {
  hasNote: boolean;
}

/** The notes as they stand in the file, and the marks as a reader meets them: those in notes come last. */
export function findNotes(markdown: Root, source: string): { marks: Mark[]; notes: Note[] } {
  const notes: Note[] = [];
  const marks = findMarks(markdown, source);
  visit(markdown, 'footnoteDefinition', (node) => {
    notes.push({ label: node.label ?? node.identifier, line: node.position?.start.line ?? 1 });
    marks.push(...node.children.flatMap((child) => findMarks(child, source)));
  });
  return { marks, notes };
}

function findMarks(tree: Nodes, source: string): Mark[] {
  const marks: Mark[] = [];
  // Text that a plugin has divided has lost its place; the last one known is near enough.
  let line = 1;
  visit(tree, (node) => {
    if (node.type === 'footnoteDefinition') return SKIP;
    line = node.position?.start.line ?? line;
    if (node.type === 'footnoteReference') marks.push({ label: node.label ?? node.identifier, line, hasNote: true });
    if (node.type === 'text') {
      const { start, end } = node.position ?? {};
      marks.push(...findDeadMarks(start && end ? source.slice(start.offset, end.offset) : node.value, line));
    }
    return undefined;
  });
  return marks;
}

/** GFM leaves a mark without a note as plain text; a backslash before it says that it is meant as text. */
function findDeadMarks(text: string, firstLine: number): Mark[] {
  return [...text.matchAll(/(?<!\\)\[\^([^\]\n]*)\]/g)].map(({ 1: label = '', index }) => ({
    label,
    line: firstLine + text.slice(0, index).split('\n').length - 1,
    hasNote: false,
  }));
}
