import type { Match } from './finding.ts';
import { outsideProtected } from './protected-places.ts';

/** True for a document that has curly quotation marks or apostrophes: its straight ones are a mixture. */
export const hasCurlyMarks = (text: string): boolean => /[“”‘’]/u.test(text);

const beginning = /(?:^|[\s([—–“‘])$/u;
const word = /^[\p{L}\p{M}\d]/u;
const closingContext = /[\p{L}\p{M}\d.,;:!?…)\]%”’]$/u;
const afterClosing = /^(?:$|[\s.,;:!?…)\]—–”’"'[-])/u;

/** Straight quotation marks and apostrophes of a document that has curly ones, each with the one that is meant. */
export const findStraightMarks = outsideProtected((text: string): Match[] =>
  [...text.matchAll(/["']/gu)].map(({ index, 0: found }) => {
    const before = text.slice(Math.max(0, index - 2), index);
    const after = text.slice(index + 1, index + 8);
    const replacement = found === '"' ? curlyDouble(before, after) : curlySingle(before, after, text.slice(index + 1));
    return {
      kind: 'mixed quotation marks',
      start: index,
      end: index + 1,
      ...(replacement !== undefined && { replacement }),
      reason: `A straight ${found === '"' ? 'quotation mark' : 'apostrophe or quotation mark'} is among curly ones.`,
      sure: replacement !== undefined,
    };
  }),
);

function curlyDouble(before: string, after: string): string | undefined {
  // After a figure it may be for inches or seconds.
  if (/\d$/u.test(before)) return undefined;
  if (beginning.test(before) && (word.test(after) || /^[‘'([…]/u.test(after))) return '“';
  return closingContext.test(before) && afterClosing.test(after) ? '”' : undefined;
}

function curlySingle(before: string, after: string, rest: string): string | undefined {
  if (/[\p{L}\p{M}]$/u.test(before) && word.test(after)) return '’';
  if (/\d$/u.test(before)) return /^s\b/u.test(after) ? '’' : undefined;
  if (beginning.test(before) && word.test(after)) return opensOrClips(after, rest);
  return closingContext.test(before) && afterClosing.test(after) ? '’' : undefined;
}

/** Before a word it opens a quotation that closes again; in ’90s and ’tis it is an apostrophe. */
function opensOrClips(after: string, rest: string): string | undefined {
  if (/^(?:\d\ds?\b|tis\b|twas\b|em\b|til\b|n\b)/iu.test(after)) return '’';
  return /^[^'\n]{0,120}(?<=[\p{L}\d.,!?])'(?!\p{L})/u.test(rest) ? '‘' : undefined;
}
