import type { SetAside } from '../document.ts';
import { readEntry } from '../notes/note-entry.ts';
import type { Cursor } from './cursor.ts';
import { readSign } from './read-sign.ts';

interface LineReading {
  text: string;
  /** What may be left out of the line, each once. */
  fragments: SetAside[];
  /** Whether marks of notes stand in the line, and not only in the mark-up. */
  hasWrittenMarks: boolean;
  /** Whether a number that may be a mark or be left out is left out. */
  isLeftOutFirst: boolean;
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
    const isLeftOut = line.isLeftOutFirst && fragmentAt(line, progress, start) !== undefined;
    const length = isLeftOut ? undefined : readSign(line.text, start, cursor, line.hasWrittenMarks);
    if (length !== undefined) Object.assign(progress, { at: start + length, isLoose: true });
    else if (!readOn(line, progress, start, cursor, hasSpaces)) return undefined;
  }
}

const fragmentAt = ({ text, fragments }: LineReading, { used }: Progress, start: number): SetAside | undefined =>
  fragments.find((one) => one.text !== '' && !used.has(one) && text.startsWith(one.text, start));

/** Read a character where a cursor stands, or leave out what may be left out there; false where neither can be done. */
function readOn(line: LineReading, progress: Progress, start: number, cursor: Cursor, hasSpaces: boolean): boolean {
  const { used } = progress;
  const character = String.fromCodePoint(line.text.codePointAt(start) ?? 0);
  const fragment = fragmentAt(line, progress, start);
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

function endOfSpace(text: string, at: number): number {
  const space = /\S/g;
  space.lastIndex = at;
  return space.exec(text)?.index ?? text.length;
}
