import type { Parents, RootContent, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { lineOf } from './blocks.ts';
import { readNumeral, type NumeralKind } from './numeral.ts';

/** What stands around the number of a mark: `[1]`, `[^1]`, `(1)` or `¹`. */
export type MarkScheme = 'bracket' | 'caret' | 'paren' | 'superscript';

/** What could be the mark of a note, or the number of a link. */
export interface Mark {
  scheme: MarkScheme;
  kind: NumeralKind;
  /** Several where one bracket has them, as `[1, 2]` has. */
  numbers: number[];
  /** As it stands in the text. */
  written: string;
  line: number;
  node: Text;
  parent: Parents;
  start: number;
  end: number;
  /** Whether a space stands before it. */
  isSpaced: boolean;
}

const numeral = '(?:\\d{1,4}|[ivxlcdm]{1,9})';
const patterns: Record<MarkScheme, RegExp> = {
  bracket: new RegExp(`\\[(${numeral}(?:\\s?[,;–-]\\s?${numeral})*)\\](?!\\()`, 'gi'),
  caret: new RegExp(`\\[\\^(${numeral})\\]`, 'gi'),
  paren: new RegExp(`\\((${numeral})\\)`, 'g'),
  superscript: /(?<!\b(?:[kcdm]?m|ft|mi)(?=[²³](?![⁰¹²³⁴-⁹])))(?<![\d⁰¹²³⁴-⁹])([⁰¹²³⁴-⁹]{1,12})(?![⁰¹²³⁴-⁹])/g,
};

/** Everything in these blocks that is written as a mark is. */
export function findMarks(blocks: RootContent[]): Mark[] {
  const marks: Mark[] = [];
  for (const block of blocks) {
    visit(block, (node, _index, parent) => {
      if (node.type === 'footnoteDefinition' || node.type === 'link') return SKIP;
      if (node.type === 'text' && parent)
        marks.push(...marksIn(node, parent as Parents, node.position?.start.line ?? lineOf(block)));
      return undefined;
    });
  }
  return marks;
}

function marksIn(node: Text, parent: Parents, line: number): Mark[] {
  const schemes = Object.entries(patterns) as [MarkScheme, RegExp][];
  const found = schemes.flatMap(([scheme, pattern]) =>
    [...node.value.matchAll(pattern)].flatMap(({ 0: written, 1: inside = '', index }) => {
      const read = readNumbers(inside);
      if (!read) return [];
      const isSpaced = /\s/.test(index > 0 ? node.value.charAt(index - 1) : textBefore(node, parent).slice(-1));
      const place = { line, node, parent, start: index, end: index + written.length };
      return [{ scheme, ...read, written, ...place, isSpaced }];
    }),
  );
  return found.sort((a, b) => a.start - b.start);
}

function textBefore(node: Text, parent: Parents): string {
  const sibling = (parent.children as RootContent[])[(parent.children as RootContent[]).indexOf(node) - 1];
  return sibling && 'value' in sibling ? sibling.value : '';
}

/** Read `3`, `iv`, `1, 2` or `3–5`; nothing where the kinds differ or a range doesn’t count up. */
export function readNumbers(inside: string): { numbers: number[]; kind: NumeralKind } | undefined {
  const numbers: number[] = [];
  let kind: NumeralKind | undefined;
  for (const { 1: joint = '', 2: part = '' } of inside.matchAll(/([,;–-]?)\s?([^\s,;–-]+)\s?/g)) {
    const read = readNumeral(part);
    if (!read || (kind && kind !== read.kind)) return undefined;
    kind = read.kind;
    const last = numbers.at(-1) ?? 0;
    if (/[–-]/.test(joint)) {
      if (read.value <= last || read.value > last + 20) return undefined;
      for (let number = last + 1; number < read.value; number += 1) numbers.push(number);
    }
    numbers.push(read.value);
  }
  return kind && { numbers, kind };
}
