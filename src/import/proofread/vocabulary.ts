import { functionWords } from './function-words.ts';
import { outsideProtected } from './protected-places.ts';
import type { WordList } from './word-list.ts';

/** The words that may be in a document: those of the dictionaries, and the names and terms of the document itself. */
export interface Vocabulary {
  /** True for a word that needs no explanation as it is. */
  knows(word: string): boolean;
  /** True for a word of the dictionaries, or a possessive of such a word or of a known name. */
  isWord(word: string): boolean;
  /** How often a word is in the document, whatever its case. */
  countOf(word: string): number;
}

/** A word of a text with its place. */
export interface Token {
  start: number;
  end: number;
  word: string;
}

const wordPattern = /(?<![\p{L}\p{M}\p{N}_])\p{L}[\p{L}\p{M}]*(?:[’']\p{L}[\p{L}\p{M}]*)*(?![\p{N}_])/gu;

/** More letters than this make no word. */
const longest = 60;

/** The words of a text: letters with the apostrophes between them. What has a figure in it is none. */
export const tokensOf = outsideProtected((text: string): Token[] =>
  [...text.matchAll(wordPattern)]
    .map(({ index, 0: word }) => ({ start: index, end: index + word.length, word }))
    .filter(({ word }) => word.length <= longest),
);

/** Learn the words of a document; `names` are known beforehand. */
export function createVocabulary(text: string, words: WordList, names: string[]): Vocabulary {
  const tokens = tokensOf(text);
  const counts = countBy(tokens, ({ word }) => bare(word));
  const folded = countBy(tokens, ({ word }) => bare(word).toLowerCase());
  const learnt = new Set(names.flatMap((name) => tokensOf(name).map(({ word }) => word)));
  const isName = (word: string) => learnt.has(word) || isCapitals(word);
  const isWord = (word: string) => {
    const stem = bare(word);
    return words.has(word) || (stem !== word && (words.has(stem) || isName(stem)));
  };
  for (const [word, count] of counts) {
    const { length } = word;
    const isTerm = count >= 3 && length >= 5 && !isTwoWords(word, words);
    if (!words.has(word) && (isTerm || (isCapitalised(word) && !isNameWithMore(word, words)))) learnt.add(word);
  }
  return {
    isWord,
    knows: (word) => word.length === 1 || isWord(word) || isName(bare(word)),
    countOf: (word) => folded.get(word.toLowerCase()) ?? 0,
  };
}

/** Without the ’s of a possessive. */
export const bare = (word: string): string => word.replace(/[’']s$/u, '');

const isCapitals = (word: string): boolean => word.length > 1 && /^\p{Lu}+s?$/u.test(word);

const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word);

function countBy(tokens: Token[], key: (token: Token) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const token of tokens) counts.set(key(token), (counts.get(key(token)) ?? 0) + 1);
  return counts;
}

/** True for two words one of which binds sentences together, such as “ofthe”: repeated, it is no term either. */
const isTwoWords = (word: string, words: WordList): boolean =>
  splits(word).some(
    ([head, tail]) =>
      (functionWords.has(head.toLowerCase()) && (functionWords.has(tail) || (head.length > 3 && words.has(tail)))) ||
      (functionWords.has(tail) && tail.length > 3 && words.has(head)),
  );

/** True for a name or a word of the dictionaries that has run into the next, such as “Europeanpillar”; no name itself. */
const isNameWithMore = (word: string, words: WordList): boolean =>
  /[’']s\p{Ll}/u.test(word) ||
  splits(word).some(([head, tail]) => {
    if (tail.length < 3 || !words.has(tail) || tail !== tail.toLowerCase()) return false;
    const isProper = head.length > 3 && words.has(head) && !words.has(head.toLowerCase());
    return isProper || (opening.has(head) && (tail.length > 3 || functionWords.has(tail)));
  });

/** Words that open sentences. */
const opening = new Set(
  'The This These Those Their While Despite Although However Moreover Furthermore Since When With From'.split(' '),
);

const splits = (word: string): [string, string][] =>
  Array.from({ length: Math.max(0, word.length - 3) }, (_, index) => [word.slice(0, index + 2), word.slice(index + 2)]);
