import { fold } from '../../text/fold.ts';
import type { WordRange } from './word-range.ts';

/** A word of a page as it is spoken: `Indo-Pacific` is two. */
export interface Token {
  /** Location of the printed word that holds it. */
  location: number;
  /** In capitals. */
  isCapital: boolean;
  /** Folded. */
  word: string;
  /** Folded, without a possessive ending. */
  bare: string;
}

const joints = /[\s\-‐‑–—/]+/;

/** The spoken words of a phrase, folded. */
export const spokenWords = (phrase: string): string[] => phrase.split(joints).map(fold).filter(Boolean);

/** The spoken words of a page. */
export const createTokens = (words: string[]): Token[] =>
  words.flatMap((written, location) =>
    written
      .split(joints)
      .map((part) => ({
        location,
        isCapital: part === part.toUpperCase(),
        word: fold(part),
        bare: fold(part.replace(/[’'](?:s(?=\P{L}*$))?/u, '')),
      }))
      .filter(({ word }) => word),
  );

/** The words of a range as they are printed, without surrounding punctuation and a possessive ending. */
export const printedWords = (words: string[], { start, end }: WordRange): string =>
  words
    .slice(start, end)
    .join(' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/[’']s?$/, '');
