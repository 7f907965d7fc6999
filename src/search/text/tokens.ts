import { fold } from '../../text/fold.ts';

/** A spoken word of a page: `Indo-Pacific` is two. */
export interface Token {
  /** Number of the written word that holds it, as in Pagefind’s locations. */
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
