import type { SetAside } from '../document.ts';
import { readNumbers } from '../notes/find-marks.ts';
import { readEntry } from '../notes/note-entry.ts';
import { toSuperscript } from '../notes/numeral.ts';
import type { Cursor } from './cursor.ts';

interface LineReading {
  text: string;
  /** What may be left out of the line, each once. */
  fragments: SetAside[];
  /** Whether marks of notes stand in the line, and not only in the mark-up. */
  hasWrittenMarks: boolean;
}

/**
 * Read one line of a document where a cursor stands. Where every character of it stands there, with spaces where it has
 * spaces, up to `fragments` that were set aside, the cursor goes on, and those of them that were met are returned;
 * otherwise nothing is.
 */
export function matchLine(line: LineReading, cursor: Cursor): SetAside[] | undefined {
  const start = cursor.place;
  for (const from of startsOf(line, cursor)) {
    const used = readLine(line, from, cursor);
    if (used) {
      cursor.isFresh = false;
      return used;
    }
    cursor.place = start;
  }
  return undefined;
}

/** A note begins with its number in the line and not in its text. */
function startsOf({ text, hasWrittenMarks }: LineReading, { stream, isFresh }: Cursor): number[] {
  if (stream.place !== 'note' || !isFresh) return [0];
  const entry = readEntry(text);
  const afterNumber = entry?.number === stream.note ? [entry?.length ?? 0] : [];
  return hasWrittenMarks ? afterNumber : [...afterNumber, 0];
}

/** How far a line has been read. */
interface Progress {
  at: number;
  /** Whether spaces may stand here or not, as they may around a mark, where they are as the house sets them. */
  isLoose: boolean;
  used: Set<SetAside>;
}

function readLine(line: LineReading, from: number, cursor: Cursor): SetAside[] | undefined {
  const progress: Progress = { at: from, isLoose: true, used: new Set() };
  for (;;) {
    const start = endOfSpace(line.text, progress.at);
    const hasSpaces = cursor.skipSpace() === start > progress.at;
    if (start >= line.text.length) return [...progress.used];
    const length = readSign(line.text, start, cursor, line.hasWrittenMarks);
    if (length !== undefined) Object.assign(progress, { at: start + length, isLoose: true });
    else if (!readOn(line, progress, start, cursor, hasSpaces)) return undefined;
  }
}

/** Read a character where a cursor stands, or leave out what may be left out there; false where neither can be done. */
function readOn(
  { text, fragments }: LineReading,
  progress: Progress,
  start: number,
  cursor: Cursor,
  hasSpaces: boolean,
) {
  const { used } = progress;
  const character = String.fromCodePoint(text.codePointAt(start) ?? 0);
  const fragment = fragments.find((one) => one.text !== '' && !used.has(one) && text.startsWith(one.text, start));
  const isDue = fragment === undefined || cursor.startsWith(fragment.text);
  if (isDue && (progress.isLoose || hasSpaces) && cursor.read(character)) {
    Object.assign(progress, { at: start + character.length, isLoose: false });
    return true;
  }
  // Beside what a page sets aside, signs between its parts go with them.
  const isSign = used.size > 0 && /[^\p{L}\p{N}]/u.test(character);
  if (!fragment && !isSign) return false;
  if (fragment) used.add(fragment);
  Object.assign(progress, { at: start + (fragment?.text.length ?? character.length), isLoose: true });
  return true;
}

/** Read the sign of a list’s item or the marks of notes; how many characters of the line it takes, if one is due. */
function readSign(text: string, at: number, cursor: Cursor, hasWrittenMarks: boolean): number | undefined {
  const piece = cursor.piece();
  if (!piece || 'text' in piece || 'gap' in piece) return undefined;
  if ('item' in piece) {
    cursor.next();
    return /^(?:[-•*–·▪]|\d+[.)])(?=\s)/.exec(text.slice(at, at + 20))?.[0].length ?? 0;
  }
  const written = markAt(text, at);
  if (written && readMarks(written.numbers, cursor)) return written.length;
  const high = readSuperscripts(text, at, cursor);
  if (high > 0) return high;
  if (hasWrittenMarks) return undefined;
  cursor.next();
  return 0;
}

/** The numbers that stand at a place as marks of notes do. */
function markAt(text: string, at: number): { numbers: number[]; length: number } | undefined {
  const match = /^(?:\[\^?([^\][]{1,40})\]|\(([^()]{1,20})\)|([⁰¹²³⁴-⁹]+)|(\d{1,4}))/.exec(text.slice(at, at + 50));
  const read = match && readNumbers(match.slice(1).find((part) => part !== undefined) ?? '');
  return read ? { numbers: read.numbers, length: match[0].length } : undefined;
}

/** Read figures set high as the marks that are due, one after the other; how many characters of the line they take. */
function readSuperscripts(text: string, at: number, cursor: Cursor): number {
  let end = at;
  for (let piece = cursor.piece(); piece && 'mark' in piece; piece = cursor.piece()) {
    const figures = toSuperscript(piece.mark);
    if (!text.startsWith(figures, end)) break;
    end += figures.length;
    cursor.next();
  }
  return end - at;
}

function readMarks(numbers: number[], cursor: Cursor): boolean {
  const start = cursor.place;
  for (const number of numbers) {
    const piece = cursor.piece();
    if (!piece || !('mark' in piece) || piece.mark !== number) {
      cursor.place = start;
      return false;
    }
    cursor.next();
  }
  return true;
}

function endOfSpace(text: string, at: number): number {
  const space = /\S/g;
  space.lastIndex = at;
  return space.exec(text)?.index ?? text.length;
}
