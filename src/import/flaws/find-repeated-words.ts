import type { Finding } from './flaw.ts';

/** English repeats these on purpose, as in “had had” and “that that”. */
const repeatable = new Set(['had', 'that', 'very', 'so', 'no', 'bye', 'ha', 'never', 'much', 'many', 'long', 'far']);

/** A word that stands twice in a row; only proposed, because the author may have meant it. */
export function findRepeatedWords(text: string): Finding[] {
  const pattern = /(?<![\p{L}\d’'-])(\p{L}+)([ \u00A0]+|[ \t]*\n[ \t]*)\1(?![\p{L}\d’'-])/gu;
  return [...text.matchAll(pattern)].flatMap(({ index, 0: found, 1: word = '' }) => {
    if (repeatable.has(word) || word !== word.toLowerCase()) return [];
    const start = index;
    const reason = `“${word}” stands here twice.`;
    return [{ kind: 'repeated word', start, end: start + found.length, replacement: word, reason, sure: false }];
  });
}
