import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type YAMLError } from 'yaml';
import type { Problem } from './problem.ts';

/** Fields as they are written, still unjudged. */
export interface Fields {
  /** Nothing where the YAML can’t be read. */
  data: unknown;
  /** Line of a field such as `['topics', 2, 'paragraphs']`, or of the nearest one around it that is there. */
  lineOf(path: readonly PropertyKey[]): number;
  problems: Problem[];
}

/** Read the fields of a file; `text` keeps them on the lines on which they stand in it. */
export function parseYaml(file: string, text: string): Fields {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const isReadable = document.errors.every(({ code }) => code === 'DUPLICATE_KEY');
  return {
    data: isReadable ? document.toJS() : undefined,
    lineOf: (path) => findLine(document, lines, path),
    problems: document.errors.map((error) => describeError(error, file, text, lines)),
  };
}

function findLine(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let offset: number | undefined;
  for (const part of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(part));
      if (!pair || !isScalar(pair.key)) break;
      offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(part)];
      offset = rangeOf(node) ?? offset;
    }
  }
  return offset === undefined ? 1 : lines.linePos(offset).line;
}

const rangeOf = (node: unknown): number | undefined =>
  (node as { range?: [number, number, number] | null } | undefined)?.range?.[0];

// The parser notices an open one only where the next field begins, or the end of the fields.
const openSign = 'Close the quotation mark or the bracket that is open here or above.';

const remedies: Partial<Record<YAMLError['code'], string>> = {
  BAD_INDENT: openSign,
  BLOCK_AS_IMPLICIT_KEY: 'Put a text that has a colon in it between quotation marks.',
  MISSING_CHAR: openSign,
  TAB_AS_INDENT: 'Indent with spaces, not with a tab.',
};

function describeError({ code, message, pos }: YAMLError, file: string, text: string, lines: LineCounter): Problem {
  const { line, col } = lines.linePos(pos[0]);
  if (code === 'DUPLICATE_KEY') {
    const key = /^["']?([^"':]+)/.exec(text.slice(pos[0]))?.[1] ?? '';
    return { file, line, reason: `“${key.trim()}” stands here a second time.`, remedy: 'Remove one of the two.' };
  }
  const reason = `The YAML can’t be read: ${message.replace(/(["'])quote$/, '$1').replace(/\.$/, '')}.`;
  const remedy = remedies[code] ?? 'Compare the line with the same line of another file.';
  return { file, line, column: col, reason, remedy };
}
