/** How a number is written. */
export type NumeralKind = 'arabic' | 'roman' | 'superscript';

export interface Numeral {
  value: number;
  kind: NumeralKind;
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const romanNumeral = /^m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/i;
const romanDigits: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };

/** Figures set high. */
export const toSuperscript = (figures: string): string =>
  figures.replace(/\d/g, (figure) => superscripts.charAt(Number(figure)));

/** Read `12`, `xii` or `¹²`; nothing where it is none of them, begins with 0 or has too many figures: four, or twelve set high. */
export function readNumeral(text: string): Numeral | undefined {
  if (/^[1-9]\d{0,3}$/.test(text)) return { value: Number(text), kind: 'arabic' };
  if (/^[¹²³⁴-⁹][⁰¹²³⁴-⁹]{0,11}$/.test(text)) {
    return { value: Number([...text].map((digit) => superscripts.indexOf(digit)).join('')), kind: 'superscript' };
  }
  if (text === '' || !romanNumeral.test(text)) return undefined;
  return { value: readRoman(text.toLowerCase()), kind: 'roman' };
}

function readRoman(text: string): number {
  const values = [...text].map((digit) => romanDigits[digit] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}
