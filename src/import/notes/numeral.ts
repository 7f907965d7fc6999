/** How the number of a note is written. */
export type NumeralKind = 'arabic' | 'roman' | 'superscript' | 'letter' | 'symbol';

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const romanNumeral = /^m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/i;
const romanDigits: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };

/** Zeros of other scripts, each followed by its nine other figures. */
const zeros = ['٠', '۰', '०', '০', '０'].map((zero) => zero.charCodeAt(0));
const brackets: Record<string, string> = {
  '【': '[',
  '】': ']',
  '［': '[',
  '］': ']',
  '〔': '[',
  '〕': ']',
  '（': '(',
  '）': ')',
};

/** A text of the same length with the brackets and figures of other scripts as ASCII has them. */
export const normalise = (text: string): string =>
  text.replace(/[【】［］〔〕（）٠-٩۰-۹०-९০-৯０-９]/g, (sign) => {
    const zero = zeros.find((code) => sign.charCodeAt(0) >= code && sign.charCodeAt(0) < code + 10) ?? 0;
    return brackets[sign] ?? String(sign.charCodeAt(0) - zero);
  });

/** Figures set high. */
export const toSuperscript = (figures: string): string =>
  figures.replace(/\d/g, (figure) => superscripts.charAt(Number(figure)));

/** What the number of a note says: `12` of `12`, `xii` and `¹²`; letters and symbols stay as they are. */
export interface Numeral {
  key: string;
  kind: NumeralKind;
}

/** Read the number of a note; nothing where it is none, begins with 0 or has too many figures. */
export function readNumeral(text: string): Numeral | undefined {
  if (/^[1-9]\d{0,3}$/.test(text)) return { key: text, kind: 'arabic' };
  if (/^[¹²³⁴-⁹][⁰¹²³⁴-⁹]{0,11}$/.test(text))
    return { key: [...text].map((digit) => superscripts.indexOf(digit)).join(''), kind: 'superscript' };
  if (/^[*†‡§¶]{1,4}$/.test(text)) return { key: text, kind: 'symbol' };
  if (/^[clmd]$/i.test(text)) return { key: text.toLowerCase(), kind: 'letter' };
  if (text !== '' && romanNumeral.test(text)) return { key: String(readRoman(text.toLowerCase())), kind: 'roman' };
  return /^[a-z]$/i.test(text) ? { key: text.toLowerCase(), kind: 'letter' } : undefined;
}

function readRoman(text: string): number {
  const values = [...text].map((digit) => romanDigits[digit] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

/** The keys that `1, 2`, `3–5` or `¹˒²` name, and how they are written; nothing where they differ or don’t count up. */
export function readNumerals(inside: string): { keys: string[]; kind: NumeralKind } | undefined {
  const keys: string[] = [];
  let kind: NumeralKind | undefined;
  for (const { 1: joint = '', 2: part = '' } of inside.matchAll(/([,;–-]?)\s?([^\s,;–-]+)\s?/g)) {
    const read = readNumeral(part);
    if (!read || (kind && kind !== read.kind)) return undefined;
    kind = read.kind;
    const last = Number(keys.at(-1) ?? 0);
    if (/[–-]/.test(joint)) {
      if (!(Number(read.key) > last && Number(read.key) <= last + 20)) return undefined;
      for (let number = last + 1; number < Number(read.key); number += 1) keys.push(String(number));
    }
    keys.push(read.key);
  }
  return kind && { keys, kind };
}
