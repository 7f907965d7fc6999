import { readNumbers } from '../notes/find-marks.ts';
import { toSuperscript } from '../notes/numeral.ts';
import type { Cursor } from './cursor.ts';

/** Read the sign of a list’s item or the marks of notes; how many characters of the line it takes, if one is due. */
export function readSign(text: string, at: number, cursor: Cursor, hasWrittenMarks: boolean): number | undefined {
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
    const figures = toSuperscript(String(piece.mark));
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
