import type { WordRange } from './word-range.ts';

/** The words of a range as they are written, without the punctuation about them and a possessive ending. */
export const printedWords = (words: string[], { start, end }: WordRange): string =>
  words
    .slice(start, end)
    .join(' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/[’']s?$/, '');
