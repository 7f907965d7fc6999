import type { Text } from 'mdast';
import { visit } from 'unist-util-visit';
import type { SourceDocument } from './document.ts';
import { textOf } from './flaws/find-flaws.ts';
import { mendLines, mendPieces } from './flaws/mend.ts';
import { createProofreader, type ProofreadingOptions } from './flaws/proofreader.ts';
import { linesOf } from './read/lines-of.ts';
import { readText } from './read/text.ts';

/** A document with what is surely wrong mended, in its lines and in its tree alike. */
export async function mendDocument(document: SourceDocument, options: ProofreadingOptions): Promise<SourceDocument> {
  const proofreader = await createProofreader(textOf(document.lines), options);
  const lines = mendLines(document.lines, proofreader);
  if (document.format === 'text') return readText(withEmptyLines(lines));
  const tree = structuredClone(document.tree);
  for (const block of tree.children) {
    const texts: Text[] = [];
    visit(block, 'text', (text) => {
      texts.push(text);
    });
    const mended = mendPieces(
      texts.map(({ value }) => value),
      proofreader,
    );
    for (const [index, text] of texts.entries()) text.value = mended[index] ?? text.value;
  }
  return { ...document, tree, lines: document.format === 'markdown' ? linesOfMarkdown(document, tree) : lines };
}

function withEmptyLines(lines: SourceDocument['lines']): string {
  const texts: string[] = [];
  for (const { number, text } of lines) texts[number - 1] = text;
  return Array.from(texts, (text) => text ?? '').join('\n');
}

/** The lines of the front matter stay as they were. */
function linesOfMarkdown({ lines, tree }: SourceDocument, mended: SourceDocument['tree']): SourceDocument['lines'] {
  const inTree = new Set(linesOf(tree).map(({ number }) => number));
  return [...lines.filter(({ number }) => !inTree.has(number)), ...linesOf(mended)].sort((a, b) => a.number - b.number);
}
