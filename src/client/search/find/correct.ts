import { editDistance, forgivenSlips } from '../../../text/edit-distance.ts';
import type { fold } from '../../../text/fold.ts';
import type { queryForm } from '../index/stem.ts';
import type { Entry, locate, WordIndex } from '../index/word-index.ts';
import type { PageText } from '../text/page-text.ts';

/** Shorter words resemble too many others. */
const shortestWord = 4;

/** What a correction works with; it is loaded when it is needed, and therefore handed all of it. */
interface Tools {
  fold: typeof fold;
  queryForm: typeof queryForm;
  locate: typeof locate;
  index: WordIndex;
  load(page: number): Promise<PageText>;
}

/**
 * A query with words that stand nowhere put right; nothing if one of them resembles no other.
 * @param words those that may stand nowhere, folded
 */
export async function correct(typed: string, words: string[], tools: Tools): Promise<string | undefined> {
  const { fold, index, load, locate, queryForm } = tools;
  let corrected = typed;
  for (const word of words) {
    if ((await index.find(word, false)).size > 0) continue;
    const meant = suggestWord(word, queryForm(word), await index.near(word));
    const [place] = meant ? locate([meant]) : [];
    if (!place) return undefined;
    const { words: written } = await load(place[0]);
    corrected = replaceWord(corrected, (other) => fold(other) === word, trim(written[Math.min(...place[1])] ?? ''));
  }
  return corrected === typed ? undefined : corrected;
}

/**
 * The word that may have been meant: that which differs least; of several, the commonest.
 * @param word folded
 * @param form its stem
 * @param near words of the index that begin alike
 */
function suggestWord(word: string, form: string, near: Entry[]): Entry | undefined {
  const [best] = near
    .filter(({ key }) => key.length >= shortestWord)
    .map((entry) => ({
      entry,
      slips: Math.min(editDistance(word, entry.key), editDistance(form, entry.form), headSlips(word, entry.key)),
    }))
    .filter(({ slips }) => slips <= forgivenSlips(word))
    .sort((a, b) => a.slips - b.slips || b.entry.pages.length - a.entry.pages.length);
  return best?.entry;
}

/** Slips in the head of a long word: where its end is misspelt, its stem is not found. */
const headSlips = (word: string, key: string): number =>
  key.length > 4 && key.length * 2 >= word.length
    ? 1 + editDistance(word.slice(0, key.length), key)
    : Number.POSITIVE_INFINITY;

const trim = (written: string): string => written.replace(/^[^\p{L}\p{N}]+|[’']s\b|[^\p{L}\p{N}]+$/gu, '');

/** Replace a word however it is written in the query. */
const replaceWord = (query: string, isMeant: (written: string) => boolean, replacement: string): string =>
  query.replace(/[\p{L}\p{M}\p{N}’']+/gu, (written) => (isMeant(written) ? replacement : written));
