import type { Nodes, Parents, RootContent, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Block } from './blocks.ts';
import { normalise, readNumeral, readNumerals, type NumeralKind } from './numeral.ts';

/** What is around the number of a mark: `[1]`, `[^1]`, `(1)`, `¹`, `*`, or nothing (`ended.1`). */
export type MarkShape = 'bracket' | 'caret' | 'paren' | 'high' | 'symbol' | 'bare';

/** What could be the mark of a note, or the number of a link. */
export interface Mark {
  shape: MarkShape;
  kind: NumeralKind;
  /** Several where one bracket has them, as `[1, 2]` has. */
  keys: string[];
  written: string;
  /** Place of its block among the blocks of the document. */
  index: number;
  line: number;
  node: Text;
  parent: Parents;
  start: number;
  end: number;
  /** Whether a space comes before it. */
  isSpaced: boolean;
  /** Whether it counts points in a sentence, as in `found (i) cranes and (ii) ships`. */
  isEnumerator: boolean;
}

const numeral = '(?:\\d{1,4}|[ivxlcdm]{1,9}|[a-z])';
const high = '[⁰¹²³⁴-⁹]{1,12}';
const patterns: Record<MarkShape, RegExp> = {
  bracket: new RegExp(
    `\\[(?:(?:foot|end)?note\\s|fn?\\.?\\s)?(${numeral}(?:\\s?[,;–-]\\s?${numeral})*)\\](?!\\()`,
    'gi',
  ),
  caret: /\[\^([^\][\n]{1,60})\]/g,
  // Not the subsection of a statute, such as § 3542(b)(2).
  paren: /(?<!\d|\([a-z]{1,3}\)|§\s?\S{0,12})\((\d{1,3}|[ivxlc]{1,7})\)(?!\([a-z])/g,
  // Not a unit or an exponent, but after a year it is a mark.
  high: new RegExp(
    `(?<!\\b(?:[kcdmµ]?m|ft|mi|yd|mc|\\p{L})(?=[²³](?![⁰¹²³⁴-⁹])))(?:(?<![\\d⁰¹²³⁴-⁹])|(?<=\\b(?:1[5-9]|20)\\d\\d))(${high}(?:[,;–-]\\s?${high})*)(?![⁰¹²³⁴-⁹])`,
    'gu',
  ),
  symbol: /(?<=[\p{L}\p{N}.,;:!?”"’)\]])([*]{1,4}|[†]{1,3}|[‡]{1,3}|[§]{1,2}|¶)(?=[\s.,;:!?)”"’—–]|$)/gu,
  bare: /(?<!\b(?:nos?|vols?|pp?|arts?|chs?|figs?|secs?|paras?|nrs?|eqs?)\.)(?<=\p{L}{2}(?:[.,;:!?]{1,2}[”’"'»)\]]?|[”’»)])|\p{Ll}{3})(\d{1,3}(?:[,–]\d{1,3})*)(?=[\s.,;:)”’"»—–]|$)/giu,
};

/** The text of a block with the places of its text nodes; what is a link or a mark already is only around them. */
interface Flat {
  text: string;
  pieces: { node: Text; parent: Parents; from: number; line: number }[];
}

function flatten({ node: block, line }: Block): Flat {
  const flat: Flat = { text: '', pieces: [] };
  const read = (node: Nodes, parent: Parents | undefined, isLinked: boolean): void => {
    if (node.type === 'footnoteDefinition') return;
    if (node.type === 'text' && parent && !isLinked)
      flat.pieces.push({ node, parent, from: flat.text.length, line: node.position?.start.line ?? line });
    if (node.type === 'break') flat.text += '\n';
    else if (node.type === 'footnoteReference') flat.text += '\u2060';
    else if ('value' in node) flat.text += normalise(node.value);
    if ('children' in node) for (const child of node.children) read(child, node, isLinked || node.type === 'link');
    if ('children' in node && ['paragraph', 'heading', 'listItem', 'tableCell'].includes(node.type)) flat.text += '\n';
  };
  read(block, undefined, false);
  return flat;
}

/** Whether the mark of a note is in a block: one that is known, or one that is written. */
export function hasMark(node: RootContent): boolean {
  let isFound = false;
  visit(node, 'footnoteReference', () => {
    isFound = true;
  });
  return (
    isFound ||
    /(?:\p{L}{2}[.,;:!?”’)]*)(?:\[\^?\d{1,3}\]|\[\^[^\]]{1,60}\]|[⁰¹²³⁴-⁹]{1,3}|[*†‡]{1,2})\s*$/u.test(toString(node))
  );
}

/** Everything in these blocks that is written as a mark is. */
export const findMarks = (blocks: Block[]): Mark[] => blocks.flatMap((block, index) => marksIn(block, index));

const known = new WeakMap<object, { text: string; marks: Mark[] }>();

/** The marks in one block, found once as long as its text stays the same. */
export function marksIn(block: Block, index: number): Mark[] {
  const flat = flatten(block);
  const found = known.get(block);
  if (found?.text === flat.text) return found.marks;
  const marks = readMarks(flat, index);
  known.set(block, { text: flat.text, marks });
  return marks;
}

function readMarks(flat: Flat, index: number): Mark[] {
  const shapes = Object.entries(patterns) as [MarkShape, RegExp][];
  const marks = shapes.flatMap(([shape, pattern]) =>
    [...flat.text.matchAll(pattern)].flatMap(({ 0: written, 1: inside = '', index: at }) => {
      const piece = flat.pieces.findLast(({ from }) => from <= at);
      const read = shape === 'caret' ? readLabel(inside) : readNumerals(inside);
      if (!read || !piece || at + written.length > piece.from + piece.node.value.length) return [];
      const start = at - piece.from;
      const { node, parent, line } = piece;
      const place = { index, line, node, parent, start, end: start + written.length };
      const isSpaced = /\s$/.test(flat.text.slice(0, at));
      const own = node.value.slice(start, start + written.length);
      return [
        {
          shape,
          ...read,
          written: own,
          ...place,
          isSpaced,
          isEnumerator: shape === 'paren' && isAmidst(flat.text, at, written.length),
        },
      ];
    }),
  );
  const enumerators = marks.filter(({ isEnumerator }) => isEnumerator);
  if (enumerators.length < 2) for (const mark of enumerators) mark.isEnumerator = false;
  return marks.sort((a, b) => placeOf(flat, a) - placeOf(flat, b));
}

/** A label of Markdown may be any word. */
const readLabel = (label: string): { keys: string[]; kind: NumeralKind } => {
  const read = readNumeral(label);
  return { keys: [read?.key ?? label.toLowerCase()], kind: read?.kind ?? 'symbol' };
};

const placeOf = ({ pieces }: Flat, { node, start }: Mark): number =>
  (pieces.find((piece) => piece.node === node)?.from ?? 0) + start;

/** Whether a sign has a space on both sides and the sentence goes on after it. */
const isAmidst = (text: string, at: number, length: number): boolean =>
  /(?:^|[^.!?”"’)\]]\s|[:;,]\s)$/.test(text.slice(Math.max(0, at - 2), at)) &&
  /^\s+[\p{Ll}\p{N}]/u.test(text.slice(at + length));

/** What is around the number of a note: as for marks, or `1.`, `1)` and `1`. */
export type EntryShape = 'bracket' | 'caret' | 'paren' | 'dot' | 'plain' | 'high' | 'symbol';

/** The beginning of a note in a list of notes. */
export interface Entry {
  shape: EntryShape;
  kind: NumeralKind;
  key: string;
  /** How many characters of the line its number takes, with the space after it. */
  length: number;
}

const entries: { shape: EntryShape; pattern: RegExp }[] = [
  { shape: 'caret', pattern: /^\s*\[\^([^\][\n]{1,60})\]:?\s*/ },
  { shape: 'bracket', pattern: /^\s*\[\s*(\d{1,4}|[ivxlcdm]{1,9}|[a-z])\s*\][.:]?\s*/i },
  { shape: 'paren', pattern: /^\s*\((\d{1,4}|[ivxlcdm]{1,9})\)[.:]?\s*/i },
  { shape: 'high', pattern: /^\s*([⁰¹²³⁴-⁹]+)\s*/ },
  { shape: 'symbol', pattern: /^\s*([*]{1,4}|[†]{1,3}|[‡]{1,3}|[§]{1,2}|¶)\s*(?=[\p{L}“‘"'(])/u },
  { shape: 'dot', pattern: /^\s*(\d{1,4}|[ivxlcdm]{1,9})[.)]\s+/i },
  { shape: 'plain', pattern: /^\s*(\d{1,4})(?:\s+(?=\S)|(?=\p{Lu}\p{Ll}))/u },
];

/** Read the number at the beginning of a line that could be a note; nothing where there is none. */
export function readEntry(line: string): Entry | undefined {
  const text = normalise(line.slice(0, 80));
  for (const { shape, pattern } of entries) {
    const match = pattern.exec(text);
    const read = match && (shape === 'caret' ? labelEntry(match[1] ?? '') : readNumeral(match[1] ?? ''));
    if (match && read) return { shape, ...read, length: match[0].length };
  }
  return undefined;
}

const labelEntry = (label: string): { key: string; kind: NumeralKind } => {
  const { keys, kind } = readLabel(label);
  return { key: keys[0] ?? label, kind };
};
