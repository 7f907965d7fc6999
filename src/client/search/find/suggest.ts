import type { Entry } from '../index/word-index.ts';
import { editDistance } from './edit-distance.ts';

/** Slips that are forgiven: none in a word of three letters, one in a word of five, two in a longer one. */
const forgiven = (word: string): number => (word.length < 4 ? 0 : word.length < 6 ? 1 : 2);

/**
 * The word that may have been meant by one that stands nowhere: that which differs least; of several, the commonest.
 * Loaded when it is needed, and therefore handed all that it works on.
 * @param word folded
 * @param form its stem
 * @param near words of the index that begin alike
 */
export function suggestWord(word: string, form: string, near: Entry[]): Entry[] {
  return near
    .map((entry) => ({
      entry,
      slips: Math.min(editDistance(word, entry.key), editDistance(form, entry.form), headSlips(word, entry.key)),
    }))
    .filter(({ slips }) => slips <= forgiven(word))
    .sort((a, b) => a.slips - b.slips || b.entry.pages.length - a.entry.pages.length)
    .map(({ entry }) => entry)
    .slice(0, 1);
}

/** Slips in the head of a long word: where its end is misspelt, its stem is not found. */
const headSlips = (word: string, key: string): number =>
  key.length > 4 && key.length * 2 >= word.length
    ? 1 + editDistance(word.slice(0, key.length), key)
    : Number.POSITIVE_INFINITY;
