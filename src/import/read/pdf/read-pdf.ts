import { getDocumentProxy } from 'unpdf';
import {
  ImportError,
  type DocumentMetadata,
  type Finding,
  type Line,
  type SetAside,
  type SourceDocument,
} from '../../document.ts';
import { readEntry } from '../../notes/signs.ts';
import { unpage } from '../pages.ts';
import { readLines, withAsides } from '../text.ts';
import { linesOfPage, type PageLine, type Run } from './page-lines.ts';

/**
 * Read a PDF by the places and sizes of its letters: heads, feet and numbers of pages are set aside, small lines at the
 * foot are notes, larger lines headings. Throw an `ImportError` if it is locked, broken or has no text.
 */
export async function readPdf(bytes: Uint8Array, { file }: { file: string }): Promise<SourceDocument> {
  const { pages, metadata } = await openPdf(bytes, file);
  if (pages.every((lines) => lines.length === 0)) throw noText(file);
  const body = commonestSize(pages.flat());
  const { pages: kept, setAside } = withoutMargins(pages);
  const lines: Line[] = [];
  const add = (text: string): void => {
    lines.push({ number: lines.length + 1, text });
  };
  const asides: SetAside[] = [];
  for (const text of setAside) {
    add(text);
    asides.push({ line: lines.length, text, reason: 'head or foot of the pages' });
  }
  const headings = new Set<number>();
  const notes: PageLine[][] = [];
  for (const page of kept) {
    const { text, foot } = splitFoot(page, body);
    notes.push(foot);
    for (const block of blocksOf(text, body)) {
      if (isContinued(lines, block, body)) lines.pop();
      for (const line of block.lines) add(line.text.trim());
      if (block.isHeading) headings.add(lines.length);
      add('');
    }
  }
  if (notes.some((foot) => foot.length > 0)) {
    for (const foot of notes)
      for (const line of foot) {
        if (readEntry(line.text)) add('');
        add(line.text.trim());
      }
  }
  const { lines: joined, findings } = unpage(lines);
  const read = readLines(
    joined.filter(({ number }) => number > setAside.length),
    headings,
  );
  const all: Finding[] = [...findings, lookAtPdf];
  const aside = [...asides, ...read.setAside];
  return { ...read, format: 'pdf', lines: withAsides(read.lines, asides), metadata, setAside: aside, findings: all };
}

const lookAtPdf: Finding = {
  about: 'text',
  message: 'The text was put together from the pages of a PDF: compare paragraphs, headings and tables with it.',
};

async function openPdf(bytes: Uint8Array, file: string): Promise<{ pages: PageLine[][]; metadata: DocumentMetadata }> {
  try {
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    const pages: PageLine[][] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      pages.push(linesOfPage(items.flatMap((item) => ('str' in item ? [runOf(item)] : []))));
    }
    const info = (await pdf.getMetadata()).info as Record<string, unknown>;
    const text = (name: string): string => (typeof info[name] === 'string' ? (info[name] as string).trim() : '');
    const created = /^D:(\d{4})(\d{2})(\d{2})/.exec(text('CreationDate'));
    return { pages, metadata: created ? { created: created.slice(1).join('-') } : {} };
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    const reason = isLocked ? 'it is protected by a password' : 'it is no PDF that can be read, or only part of one';
    throw new ImportError({
      file,
      reason,
      remedy: 'Import the web page or the Word file from which it was made, or print it into a new PDF.',
    });
  }
}

/** What fonts have as one sign, at the places of the usual encoding of TeX and of Unicode. */
const ligatures = new Map(
  ['ff', 'fi', 'fl', 'ffi', 'ffl'].flatMap((letters, index) =>
    [0x1b, 0xfb00].map((first): [string, string] => [String.fromCharCode(first + index), letters]),
  ),
);

const runOf = ({ str, transform, width }: { str: string; transform: number[]; width: number }): Run => ({
  text: [...str].map((sign) => ligatures.get(sign) ?? sign).join(''),
  x: transform[4] ?? 0,
  y: transform[5] ?? 0,
  width,
  size: Math.round(Math.hypot(transform[2] ?? 0, transform[3] ?? 0) * 10) / 10,
});

const noText = (file: string): ImportError =>
  new ImportError({
    file,
    reason: 'its pages are pictures, as those of a scan are, and there is no text in it',
    remedy: 'Have its text recognised by a program for that (OCR), read it over, and import the text.',
  });

/** The size in which most of the letters are. */
function commonestSize(lines: PageLine[]): number {
  const counts = new Map<number, number>();
  for (const { size, text } of lines) counts.set(size, (counts.get(size) ?? 0) + text.length);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 10;
}

const withoutFigures = (text: string): string => text.replace(/\d+|\b[ivxlc]+\b/g, '#').trim();

/** Find headers and footers: lines at the top or bottom that repeat on other pages, apart from a number. */
function withoutMargins(pages: PageLine[][]): { pages: PageLine[][]; setAside: string[] } {
  const edges = pages.map((lines) => {
    const inOrder = lines.toSorted((a, b) => b.y - a.y);
    return new Set([...inOrder.slice(0, 2), ...inOrder.slice(-2)]);
  });
  const keyOf = ({ text, y }: PageLine): string => `${withoutFigures(text)} ${Math.round(y / 4)}`;
  const counts = new Map<string, number>();
  for (const edge of edges)
    for (const key of new Set([...edge].map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const setAside: string[] = [];
  const kept = pages.map((lines, page) =>
    lines.filter((line) => {
      const isRepeated =
        edges[page]?.has(line) &&
        ((counts.get(keyOf(line)) ?? 0) > 1 || (pages.length > 1 && /^\d{1,4}$/.test(line.text.trim())));
      if (isRepeated) setAside.push(line.text.trim());
      return !isRepeated;
    }),
  );
  return { pages: kept, setAside };
}

/** The small lines at the end of a page, from the first of them that begins with the number of a note. */
function splitFoot(lines: PageLine[], body: number): { text: PageLine[]; foot: PageLine[] } {
  const last = lines.findLastIndex(({ size }) => size > body * 0.95);
  const start = lines.findIndex(
    ({ text, size }, index) => index > last && size <= body * 0.95 && readEntry(text) !== undefined,
  );
  return start === -1 ? { text: lines, foot: [] } : { text: lines.slice(0, start), foot: lines.slice(start) };
}

interface TextBlock {
  lines: PageLine[];
  isHeading: boolean;
}

/** Lines that belong together: of one size, without a wider gap or a first line that is set in. */
function blocksOf(lines: PageLine[], body: number): TextBlock[] {
  const blocks: TextBlock[] = [];
  const gaps = lines
    .slice(1)
    .map(({ y }, index) => (lines[index]?.y ?? 0) - y)
    .filter((gap) => gap > 0);
  const usual = gaps.sort((a, b) => a - b)[Math.floor(gaps.length * 0.4)] ?? body * 1.2;
  const left = Math.min(...lines.map(({ x }) => x));
  const right = Math.max(...lines.map((line) => line.right));
  for (const [index, line] of lines.entries()) {
    const [block, before] = [blocks.at(-1), lines[index - 1]];
    const gap = before ? before.y - line.y : 0;
    const isNew =
      !block ||
      !before ||
      Math.abs(before.size - line.size) > 0.6 ||
      gap > usual * 1.35 ||
      gap < -usual ||
      (line.x > before.x + body * 0.7 && line.x < left + body * 5 && /[.!?:”"]\S{0,3}$/.test(before.text.trim())) ||
      (before.right < right - (right - left) * 0.25 && /[.!?:”"]\S{0,3}$/.test(before.text.trim()));
    if (isNew) blocks.push({ lines: [line], isHeading: line.size > body * 1.08 && /\p{L}/u.test(line.text) });
    else block.lines.push(line);
  }
  return blocks;
}

/** Whether a block goes on with the sentence that the page before breaks off. */
function isContinued(lines: Line[], block: TextBlock, body: number): boolean {
  const before = lines.at(-2)?.text ?? '';
  const first = block.lines[0];
  return (
    lines.at(-1)?.text === '' &&
    first !== undefined &&
    Math.abs(first.size - body) < 0.6 &&
    /^\p{Ll}/u.test(first.text.trim()) &&
    /[\p{L},;–-]$/u.test(before)
  );
}
