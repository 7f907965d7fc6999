import type { Match } from './finding.ts';
import { outsideProtected } from './protected-places.ts';

const reason = 'A closing quotation mark is where an opening one belongs.';

/** After nothing, a space or an opening sign, and right before a word: there a mark can only open. */
const opens = '(?<=^|[\\s(\\[—–“‘])';

// One that closes again before the next mark that opens is surely a pair.
const double = new RegExp(`${opens}”(?=[\\p{L}\\d])(?=([^“”„\\n]*[^\\s“”„])?(”)?)`, 'gmu');
const single = new RegExp(`${opens}’(?=[\\p{L}\\d])(?=([^‘’\\n]{0,80}[^\\s‘’s])?(’)?)`, 'gmu');

/** Words that begin with an apostrophe. */
const clipped = /^’(?:\d|tis\b|twas\b|em\b|til\b|cause\b|bout\b|n\b|round\b|neath\b|fraid\b|ere\b|cos\b)/iu;

/** Closing quotation marks before a word that they open: ”so”, ’so’. */
export const findWrongQuotationMarks = outsideProtected((text: string): Match[] => {
  const insideDouble = marksInside(text, /[\n“„”]/gu);
  const insideSingle = marksInside(text, /[\n‘‚]|’\p{L}?/gu);
  const doubles = [...text.matchAll(double)]
    .filter(({ index }) => !insideDouble.has(index))
    .map(({ index, 2: closing }) => toFinding(index, '“', closing !== undefined));
  const singles = [...text.matchAll(single)]
    .filter(({ index, 2: closing }) => closing !== undefined && !clipped.test(text.slice(index, index + 8)))
    .filter(({ index }) => !insideSingle.has(index))
    .map(({ index, 0: found, 1: content = '' }) =>
      toFinding(index, '‘', isPair(text, index + found.length + content.length)),
    );
  return [...doubles, ...singles];
});

const toFinding = (start: number, replacement: string, sure: boolean): Match => ({
  kind: 'wrong quotation mark',
  start,
  end: start + 1,
  replacement,
  reason,
  sure,
});

/** The places at which a quotation of the same line is still open; a mark before a letter may be an apostrophe, and closes none. */
function marksInside(text: string, signs: RegExp): Set<number> {
  const inside = new Set<number>();
  let isOpen = false;
  for (const { index, 0: sign } of text.matchAll(signs)) {
    if (isOpen) inside.add(index);
    if (sign.length === 1) isOpen = /[“„‘‚]/u.test(sign);
  }
  return inside;
}

/** True where the mark at a place closes: one between two letters is an apostrophe. */
const isPair = (text: string, closing: number): boolean => !/^’\p{L}/u.test(text.slice(closing, closing + 3));
