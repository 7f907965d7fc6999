import type { Break, Heading, Nodes, Paragraph, TableCell, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { textOf, type SourceDocument } from '../document.ts';
import { fixLines, fixPieces, fixText } from './fix.ts';
import { createProofreader, type Proofreader, type ProofreadingOptions } from './proofreader.ts';
import { lineOf } from '../notes/blocks.ts';
import { linesOf } from '../read/lines-of.ts';
import { readText } from '../read/text.ts';

/** Fix what is surely wrong in the lines of a document and in its tree. */
export async function fixDocument(document: SourceDocument, options: ProofreadingOptions): Promise<SourceDocument> {
  const proofreader = await createProofreader(textOf(document.lines), options);
  if (document.format === 'text') return readText(withEmptyLines(fixLines(document.lines, proofreader)));
  // The lines of a PDF are made by the importer; fix them in the article.
  if (document.format === 'pdf') return document;
  // A line of which a part was set aside is in several places, and must stay the same in all of them.
  const splitLines = new Set(document.setAside.map(({ line }) => line));
  const tree = structuredClone(document.tree);
  visit(tree, (node) => {
    if (isLeaf(node) && !splitLines.has(lineOf(node))) fixBlock(node, proofreader);
  });
  if (document.format === 'markdown') return { ...document, tree, lines: linesOfMarkdown(document, tree) };
  const lines = document.lines.map((line) =>
    splitLines.has(line.number) ? line : { ...line, text: fixText(line.text, proofreader) },
  );
  return { ...document, tree, lines };
}

type Leaf = Paragraph | Heading | TableCell;

const isLeaf = (node: Nodes): node is Leaf => ['paragraph', 'heading', 'tableCell'].includes(node.type);

/** Fix the texts of a block together, with a line’s end where it has one. */
function fixBlock(block: Leaf, proofreader: Proofreader): void {
  const pieces: (Text | Break)[] = [];
  visit(block, (node) => {
    if (node.type === 'text' || node.type === 'break') pieces.push(node);
  });
  const fixed = fixPieces(
    pieces.map((piece) => (piece.type === 'text' ? piece.value : '\n')),
    proofreader,
  );
  for (const [index, piece] of pieces.entries()) {
    if (piece.type === 'text') piece.value = fixed[index] ?? piece.value;
  }
}

function withEmptyLines(lines: SourceDocument['lines']): string {
  const texts: string[] = [];
  for (const { number, text } of lines) texts[number - 1] = text;
  return Array.from(texts, (text) => text ?? '').join('\n');
}

/** The lines of the front matter stay as they were. */
function linesOfMarkdown({ lines, tree }: SourceDocument, fixed: SourceDocument['tree']): SourceDocument['lines'] {
  const inTree = new Set(linesOf(tree).map(({ number }) => number));
  return [...lines.filter(({ number }) => !inTree.has(number)), ...linesOf(fixed)].sort((a, b) => a.number - b.number);
}
