import type { SetAside } from '../document.ts';
import { readNumbers } from '../notes/find-marks.ts';
import { readEntry } from '../notes/note-entry.ts';
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

function readLine(
  { text, fragments, hasWrittenMarks }: LineReading,
  from: number,
  cursor: Cursor,
): SetAside[] | undefined {
  const used = new Set<SetAside>();
  // Spaces around a mark are as the house sets them.
  let isLoose = true;
  for (let at = from; ;) {
    const end = endOfSpace(text, at);
    const hasSpace = cursor.skipSpace();
    if (end >= text.length) return [...used];
    const step = readSign(text, end, cursor, hasWrittenMarks);
    if (step !== undefined) {
      isLoose = true;
      at = end + step;
      continue;
    }
    const character = String.fromCodePoint(text.codePointAt(end) ?? 0);
    const fragment = fragments.find((one) => one.text !== '' && !used.has(one) && text.startsWith(one.text, end));
    const isDue = fragment === undefined || cursor.startsWith(fragment.text);
    if (isDue && (isLoose || hasSpace === end > at) && cursor.read(character)) {
      isLoose = false;
      at = end + character.length;
      continue;
    }
    // Beside what a page sets aside, signs between its parts go with them.
    const isSign = used.size > 0 && /[^\p{L}\p{N}]/u.test(character);
    if (!fragment && !isSign) return undefined;
    if (fragment) used.add(fragment);
    at = end + (fragment?.text.length ?? character.length);
    isLoose = true;
  }
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
