import type { Line } from '../document.ts';
import { readEntry } from '../notes/signs.ts';
import { countWords } from '../proof/tokens.ts';

/** A paragraph or heading of a plain text: one line, or wrapped lines put together again. */
export interface TextBlock {
  line: number;
  text: string;
  /** Its lines, each with the space that follows it. */
  parts: Line[];
  /** Whether its lines are followed by a rule of dashes or equals signs. */
  isUnderlined: boolean;
}

/** Put the lines of a plain text together to blocks; `rules` are the numbers of lines that hold only a rule. */
export function joinLines(lines: Line[], rules: ReadonlySet<number>, areBlocksKnown = false): TextBlock[] {
  const width = areBlocksKnown ? undefined : wrapWidth(lines);
  const marked = new Set<string>();
  const blocks: TextBlock[] = [];
  let before: string | undefined;
  for (const { number, text } of lines) {
    const block = blocks.at(-1);
    if (block && before !== undefined && rules.has(number)) block.isUnderlined = true;
    if (text.trim() === '') before = undefined;
    else {
      const isNext =
        block &&
        before !== undefined &&
        !isMarked(text, marked) &&
        (areBlocksKnown || goesOn(block, before, text, width));
      if (isNext) goOn(block, number, text.trim());
      else
        blocks.push({ line: number, text: text.trim(), parts: [{ number, text: text.trim() }], isUnderlined: false });
      before = text;
      for (const [, mark = ''] of text.matchAll(/\S[[(]\^?(\w{1,4})[\])]/g)) marked.add(mark);
    }
  }
  return blocks;
}

/** Whether a line begins with the number of a note that a mark further up has. */
function isMarked(text: string, marked: ReadonlySet<string>): boolean {
  const entry = readEntry(text);
  return entry?.shape === 'bracket' && marked.has(/\w+/.exec(text)?.[0] ?? '');
}

function goOn(block: TextBlock, number: number, text: string): void {
  const last = block.parts.at(-1);
  const space = joint(last?.text ?? '');
  if (last) last.text += space;
  block.parts.push({ number, text });
  block.text += space + text;
}

/** A word split at the end of a line keeps its hyphen: it may belong to the word. */
const joint = (text: string): string => (/\p{L}-$/u.test(text) ? '' : ' ');

function goesOn(block: TextBlock, before: string, text: string, width: number | undefined): boolean {
  const entry = readEntry(text);
  const last = readEntry(block.text);
  const isNext =
    entry?.shape === last?.shape &&
    (entry?.kind === 'symbol' || Number(entry?.key ?? 0) === Number(last?.key ?? 0) + 1);
  const isInFullLine = width !== undefined && isFull(before, text, width);
  if ((entry && (isNext || !isInFullLine)) || /^\s*[-•*▪]\s/.test(text)) return false;
  const isIndented = /^(?: {2,}|\t)/.test(text);
  if (last && isIndented) return true;
  return isInFullLine && (!isIndented || /^(?: {2,}|\t)/.test(before));
}

/** A line is full where the first word of the next would not have fitted. */
const isFull = (line: string, next: string, width: number): boolean =>
  line.trimEnd().length + 1 + (/^\s*(\S+)/.exec(next)?.[1]?.length ?? 0) > width;

/** The width, in characters, to which a text is wrapped; nothing where each paragraph has one line. */
function wrapWidth(lines: Line[]): number | undefined {
  const pairs = lines.flatMap(({ text }, index) => {
    const next = lines[index + 1]?.text ?? '';
    const isProse = [text, next].every(
      (line) => line.trim() && !/^(?:\s{2,}|\t|\s*(?:[-•*▪]|\d+[.)])\s)|\S {3,}\S/.test(line),
    );
    return isProse ? [{ text: text.trimEnd(), next }] : [];
  });
  const lengths = pairs.map(({ text }) => text.length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.95)] ?? 0;
  if (pairs.length < 3 || width < 40 || width > 120) return undefined;
  const full = pairs.filter(({ text, next }) => isFull(text, next, width * 0.95));
  const unended = full.filter(({ text }) => !/[.!?:;”"\])]$/.test(text));
  return full.length > pairs.length * 0.6 && unended.length > full.length * 0.5 ? width * 0.95 : undefined;
}

/** Whether a block of plain text looks like a heading: short, unended, and with a text below it. */
export function isHeading(block: TextBlock, blocks: TextBlock[], index: number): boolean {
  if (block.isUnderlined) return true;
  if (!looksLikeHeading(block.text)) return false;
  const below = blocks.slice(index + 1, index + 4).find(({ text }) => !looksLikeHeading(text));
  return below !== undefined && countWords(below.text) >= 15 && !readEntry(below.text);
}

/** Whether a line could be a heading by itself, without regard to what is around it. */
const looksLikeHeading = (text: string): boolean =>
  /^["“‘'«(]?[\p{Lu}\p{Lt}\p{Lo}\p{Nd}]/u.test(text) &&
  !/[.,;:…。，；：！？؟]["”’'»)]?$|[?!]["”’'»)]$/.test(text) &&
  // A mark at its end makes a sentence of it: nobody annotates a heading.
  !/(?:\[\^?\w{1,6}\]|\S\(\w{1,4}\)|[⁰¹²³⁴-⁹])$/.test(text) &&
  text.length <= 110 &&
  countWords(text) <= 16 &&
  (!readEntry(text) || /^(?:\d+|[IVX]+)\.\s\p{Lu}/u.test(text));
