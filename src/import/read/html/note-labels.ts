import { normalise, readNumeral } from '../../notes/numeral.ts';

const label =
  /^[[(]?\s*(?:(?:foot-?note|end-?note|note|nb|n|fn)\.?\s*)?(\d{1,4}|[ivxlc]{1,8}|[a-z]|[*†‡§¶]{1,4})(?::\d{1,2})?\s*[\])]?\.?$/i;

/** What a mark says without its brackets, such as `iv` of `[iv]`; `undefined` if it doesn’t look like a mark. */
export const readLabel = (text: string): string | undefined => label.exec(normalise(text).trim())?.[1]?.toLowerCase();

/** No page has so many notes that `d` or `m` would be more than a letter. */
const romanValue = (text: string): number | undefined =>
  /^[ivxlc]+$/.test(text) ? Number(readNumeral(text)?.key) : undefined;

/** The number of each note: what its labels say if they count it clearly, and else its place. */
export function numberNotes(labels: string[]): string[] {
  const inOrder = labels.map((_, index) => String(index + 1));
  const read = labels.every((label) => /^\d+$/.test(label)) ? labels.map(Number) : labels.map(romanValue);
  const clear = read.every((number) => number) && new Set(read).size === read.length;
  return clear ? read.map(String) : inOrder;
}
