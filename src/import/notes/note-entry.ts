import { readNumeral, type NumeralKind } from './numeral.ts';

/** What stands around the number of a note: `[1]`, `[^1]`, `(1)`, `1.` or `1)`, `1`, `¹`. */
export type EntryScheme = 'bracket' | 'caret' | 'paren' | 'dot' | 'plain' | 'superscript';

/** The beginning of a note in a list of notes. */
export interface Entry {
  scheme: EntryScheme;
  kind: NumeralKind;
  number: number;
  /** How many characters of the line its number takes, with the space after it. */
  length: number;
}

const schemes: { scheme: EntryScheme; pattern: RegExp }[] = [
  { scheme: 'caret', pattern: /^\s*\[\^(\w+)\]:?\s*/ },
  { scheme: 'bracket', pattern: /^\s*\[\s*(\w+)\s*\][.:]?\s*/ },
  { scheme: 'paren', pattern: /^\s*\((\w+)\)[.:]?\s*/ },
  { scheme: 'superscript', pattern: /^\s*([⁰¹²³⁴-⁹]+)\s*/ },
  { scheme: 'dot', pattern: /^\s*([\dcilmvx]+)[.)]\s+/ },
  { scheme: 'plain', pattern: /^\s*(\d{1,4})\s+(?=\S)/ },
];

/** Read the number at the beginning of a line that could be a note; nothing where none stands there. */
export function readEntry(text: string): Entry | undefined {
  for (const { scheme, pattern } of schemes) {
    const match = pattern.exec(text);
    const numeral = match && readNumeral(match[1] ?? '');
    if (numeral) return { scheme, kind: numeral.kind, number: numeral.value, length: match[0].length };
  }
  return undefined;
}
