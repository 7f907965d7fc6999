import type { Nodes, Root } from 'mdast';
import type { Line } from '../document.ts';

const blocks = new Set(['paragraph', 'heading', 'tableCell', 'code', 'listItem', 'footnoteDefinition', 'break']);

/** What a tree says, by the lines of its file; the signs of its mark-up are left out. */
export function linesOf(tree: Root): Line[] {
  const texts = new Map<number, string>();
  let line = 1;
  const add = (text: string): void => {
    for (const [index, part] of text.split('\n').entries()) {
      if (index > 0) line += 1;
      texts.set(line, (texts.get(line) ?? '') + part);
    }
  };
  const read = (node: Nodes): void => {
    line = node.position?.start.line ?? line;
    if (blocks.has(node.type)) add(' ');
    if ('value' in node) addCode(node, add);
    if (node.type === 'image' || node.type === 'imageReference') add(node.alt ?? '');
    if ('children' in node) node.children.forEach(read);
  };
  read(tree);
  return [...texts].map(([number, text]) => ({ number, text: text.trim() })).filter(({ text }) => text !== '');
}

/** What is between fences begins on the line below. */
function addCode(node: Extract<Nodes, { value: string }>, add: (text: string) => void): void {
  add(
    node.type === 'code' && node.position && node.position.end.line > node.position.start.line
      ? `\n${node.value}`
      : node.value,
  );
}
