const label = /^[[(]?\s*(?:(?:note|nb|n|fn)\.?\s*)?(\d{1,4}|[ivxlc]{1,8}|[a-z]|[*†‡§¶]{1,4})\s*[\])]?\.?$/i;

/** What a mark says without its brackets, such as `iv` of `[iv]`; `undefined` if it doesn’t look like a mark. */
export const readLabel = (text: string): string | undefined => label.exec(text.trim())?.[1]?.toLowerCase();

const values = { i: 1, v: 5, x: 10, l: 50, c: 100 } as const;

function romanValue(text: string): number | undefined {
  if (!/^c{0,3}(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})$/.test(text)) return undefined;
  const digits = [...text].map((letter) => values[letter as keyof typeof values]);
  return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0);
}

/** The number of each note: what its labels say if they count it clearly, and else its place. */
export function numberNotes(labels: string[]): string[] {
  const inOrder = labels.map((_, index) => String(index + 1));
  const read = labels.every((label) => /^\d+$/.test(label)) ? labels.map(Number) : labels.map(romanValue);
  const clear = read.every((number) => number) && new Set(read).size === read.length;
  return clear ? read.map(String) : inOrder;
}
