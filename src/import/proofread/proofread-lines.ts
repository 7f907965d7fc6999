import { textOf, type Line } from '../document.ts';
import type { Match, TextFinding } from './finding.ts';
import { createProofreader, type ProofreadingOptions } from './proofreader.ts';

/** Find mistakes in the writing of a document, in the order of its lines; change nothing. */
export async function proofreadLines(lines: Line[], options: ProofreadingOptions = {}): Promise<TextFinding[]> {
  const text = textOf(lines);
  const { find } = await createProofreader(text, options);
  const starts = startsOf(lines);
  let at = 0;
  return find(text).map((finding) => {
    while ((starts[at + 1] ?? Infinity) <= finding.start) at += 1;
    return toTextFinding(finding, text, lines[at]?.number ?? 1, starts[at] ?? 0);
  });
}

function startsOf(lines: Line[]): number[] {
  let start = 0;
  return lines.map(({ text }) => {
    const own = start;
    start += text.length + 1;
    return own;
  });
}

function toTextFinding(finding: Match, text: string, line: number, lineStart: number): TextFinding {
  const { kind, reason, sure, replacement } = finding;
  const { start, end } = isVisible(text.slice(finding.start, finding.end)) ? finding : widen(finding, text);
  const before = text.slice(start, finding.start);
  const after = text.slice(finding.end, end);
  return {
    kind,
    line,
    column: start - lineStart + 1,
    found: text.slice(start, end),
    ...(replacement !== undefined && { proposal: before + replacement + after }),
    reason,
    sure,
  };
}

const isVisible = (found: string): boolean => /[^\s\u00AD\u200B-\u200D\u2060\uFEFF\p{M}]/u.test(found);

/** With the words on both sides, on the same line. */
function widen({ start, end }: Match, text: string): { start: number; end: number } {
  const before = /\S{0,30}$/u.exec(text.slice(Math.max(0, start - 30), start))?.[0] ?? '';
  const after = /^\S{0,30}/u.exec(text.slice(end, end + 30))?.[0] ?? '';
  return { start: start - before.length, end: end + after.length };
}
