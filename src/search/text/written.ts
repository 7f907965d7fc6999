import type { Stretch } from './stretch.ts';

/** The words of a stretch as they are written, without the punctuation about them and a possessive ending. */
export const written = (words: string[], { start, end }: Stretch): string =>
  words
    .slice(start, end)
    .join(' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/[’']s?$/, '');
