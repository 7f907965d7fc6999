import type { Match } from './finding.ts';

/** English repeats these on purpose, as in “had had” and “that that”. */
const repeatable = new Set(['had', 'that', 'very', 'so', 'no', 'bye', 'ha', 'never', 'much', 'many', 'long', 'far']);

/** Names that are verbs too, as in “Will will go”. */
const names = new Set(['will', 'may', 'mark', 'grant', 'sue', 'rob']);

/** A word that comes twice in a row; only proposed, because the author may have meant it. */
export function findRepeatedWords(text: string): Match[] {
  const pattern = /(?<![\p{L}\d’'-])(\p{L}+)([ \u00A0]+|[ \t]*\n[ \t]*)(\1)(?![\p{L}\d’'-])/giu;
  return [...text.matchAll(pattern)].flatMap(({ index: start, 0: found, 1: word = '', 3: again = '' }) => {
    const small = word.toLowerCase();
    if (repeatable.has(small) || again !== small || word.slice(1) !== small.slice(1)) return [];
    if (word !== small && names.has(small)) return [];
    const reason = `“${again}” comes twice here.`;
    return [{ kind: 'repeated word', start, end: start + found.length, replacement: word, reason, sure: false }];
  });
}
