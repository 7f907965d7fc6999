import { textOf, type Line } from '../document.ts';
import type { Match } from './finding.ts';
import type { Proofreader } from './proofreader.ts';

/** One fix can reveal another mistake; after so many rounds none is left. */
const rounds = 8;

/** Fix what is surely wrong in a text of one line or several, and change nothing else. */
export const fixText = (text: string, proofreader: Proofreader): string => fixPieces([text], proofreader).join('');

/** Fix the lines of a document; they keep their numbers. */
export function fixLines(lines: Line[], proofreader: Proofreader): Line[] {
  const texts = fixText(textOf(lines), proofreader).split('\n');
  return lines.map((line, index) => ({ ...line, text: texts[index] ?? '' }));
}

/**
 * The texts of one block that follow one another, such as the text nodes of a paragraph, fixed together: a word may
 * begin in one and end in the next, and a quotation mark is judged by what comes before it. They stay as many.
 */
export function fixPieces(pieces: string[], { find }: Proofreader): string[] {
  let fixed = pieces;
  for (let round = 0; round < rounds; round += 1) {
    const text = fixed.join('');
    const edits = find(text).filter(({ sure }) => sure);
    if (edits.length === 0) break;
    fixed = applyEdits(
      fixed,
      edits.flatMap((edit) => toSmallest(edit, text)),
    );
  }
  return fixed;
}

type Edit = Pick<Match, 'start' | 'end'> & { replacement: string };

/** The least that has to change: where only spaces differ, each by itself, so that every letter stays in its piece. */
function toSmallest({ start, end, replacement = '' }: Match, text: string): Edit[] {
  const found = text.slice(start, end);
  const edits: Edit[] = [];
  let [from, to] = [0, 0];
  while (from < found.length || to < replacement.length) {
    const gap = /^\s*/u.exec(found.slice(from))?.[0] ?? '';
    const space = /^\s*/u.exec(replacement.slice(to))?.[0] ?? '';
    if (gap !== space) edits.push({ start: start + from, end: start + from + gap.length, replacement: space });
    from += gap.length;
    to += space.length;
    if (found[from] !== replacement[to]) return [{ start, end, replacement }];
    from += 1;
    to += 1;
  }
  return edits;
}

/** Put edits, in their order, into texts that follow one another; what is new goes where the edit begins. */
function applyEdits(pieces: string[], edits: Edit[]): string[] {
  let offset = 0;
  let next = 0;
  return pieces.map((piece, index) => {
    const pieceEnd = offset + piece.length;
    const isLast = index === pieces.length - 1;
    let fixed = '';
    let at = offset;
    for (let edit = edits[next]; edit; edit = edits[next]) {
      if (edit.start > pieceEnd || (edit.start === pieceEnd && !isLast)) break;
      if (edit.start >= offset) fixed += piece.slice(at - offset, edit.start - offset) + edit.replacement;
      at = Math.min(edit.end, pieceEnd);
      if (edit.end > pieceEnd) break;
      next += 1;
    }
    fixed += piece.slice(at - offset);
    offset = pieceEnd;
    return fixed;
  });
}
