import { boundParts, compoundEnds, functionWords, particles, prefixes } from './function-words.ts';
import { bare, type Vocabulary } from './vocabulary.ts';
import type { Resplit } from './word-runs.ts';

/** From how many sure breaks on a document counts as full of them. */
export const manyBreaks = 3;

/** True where the new words can be taken without asking: it must not be a compound, a name or a foreign word. */
export function isSureSplit(resplit: Resplit, vocabulary: Vocabulary, breaks: number): boolean {
  const { tokens, words, isOnlyWay } = resplit;
  if (!isOnlyWay || isLikeName(resplit, breaks)) return false;
  if (words.length === 1) return isSureJoin(resplit, vocabulary, breaks);
  if (!words.every((word) => isFree(word))) return false;
  return tokens.length === 1 ? isSureSingleSplit(words, vocabulary, breaks) : isSureShift(resplit, vocabulary);
}

const folded = (word: string): string => word.toLowerCase().replaceAll('’', "'");

const isFree = (word: string): boolean => !boundParts.has(folded(word)) || functionWords.has(folded(word));

/** Names such as “Canfield” can be cut like words. In a document full of breaks, one that begins with a proper name can’t. */
function isLikeName({ tokens, words, isStrange }: Resplit, breaks: number): boolean {
  const [first = ''] = words;
  const isPossessive = /[’']s$/u.test(first);
  if (words.every((word) => functionWords.has(folded(word)))) return false;
  return tokens.some(
    ({ word }, index) =>
      isStrange[index] &&
      /^\p{Lu}\p{Ll}/u.test(word) &&
      words.length > 1 &&
      !isPossessive &&
      (breaks < manyBreaks || index > 0),
  );
}

/** Two pieces of one word: at least one of them is none by itself, and none is a prefix that may be separate. */
function isSureJoin({ tokens, words, isStrange }: Resplit, vocabulary: Vocabulary, breaks: number): boolean {
  const [joined = ''] = words;
  const pieces = tokens.map(({ word }) => word);
  if (joined.length < 5 || pieces.slice(0, -1).some((piece) => prefixes.has(folded(piece)))) return false;
  const isKnown = (piece: string) => vocabulary.knows(piece);
  if (pieces.every(isKnown)) return breaks >= manyBreaks || vocabulary.countOf(joined) > 0;
  return pieces.some(
    (piece, index) => isStrange[index] && piece.length > 1 && !isKnown(piece) && !/^\p{Lu}/u.test(piece),
  );
}

/** Letters that have slipped over a space: something strange became known words, and none of them an unusual short one. */
const isSureShift = ({ tokens, words, isStrange }: Resplit, vocabulary: Vocabulary): boolean =>
  tokens.some(({ word }, index) => isStrange[index] && word.length > 1) &&
  !tokens.some(({ word }, index) => isStrange[index] && isInflected(word, vocabulary)) &&
  words.every((word) => word.length > 3 || functionWords.has(folded(word))) &&
  words.length <= tokens.length + 3;

/** True for a form of a known word that no dictionary has, such as “linkers”. */
const isInflected = (word: string, vocabulary: Vocabulary): boolean =>
  [/s$/u, /es$/u, /e?d$/u, /e?rs?$/u, /ings?$/u, /y$/u].some((ending) => {
    const stem = word.replace(ending, '');
    return stem !== word && (vocabulary.isWord(stem) || vocabulary.isWord(`${stem}e`));
  });

/** One run of letters that is two words or more. */
function isSureSingleSplit(words: string[], vocabulary: Vocabulary, breaks: number): boolean {
  // A capital inside may be that of a name or of an identifier.
  if (words.slice(1).some((word) => /\p{Lu}/u.test(word))) return false;
  if (words.length > 2) return isSureRow(words);
  const [head = '', tail = ''] = words;
  if (/[’']s$/u.test(head)) return tail.length > 2;
  if (functionWords.has(folded(head)) && functionWords.has(folded(tail))) return head.length + tail.length > 4;
  if (isBinder(head) && isLong(tail)) return true;
  if (isBinder(tail) && isLong(head)) return true;
  return breaks >= manyBreaks && isUnlikelyCompound(head, tail, vocabulary);
}

/** Three words or more without a space: one that binds is among words that are long enough to be meant. */
const isSureRow = (words: string[]): boolean =>
  words.slice(1, -1).some((word) => isBinder(bare(word))) &&
  words.every((word) => word.length > 3 || (functionWords.has(folded(word)) && word.length > 1));

const isBinder = (word: string): boolean =>
  word.length > 2 && functionWords.has(folded(word)) && (!particles.has(folded(word)) || folded(word) === 'within');

/** A word of two syllables or more, none of those that make compounds. */
const isLong = (word: string): boolean =>
  word.length > 4 &&
  /[aeiouy]\P{L}*[^aeiouy]*[^aeiouy][aeiouy]|[aeiou][ou]r\b/iu.test(word) &&
  !compoundEnds.has(folded(word));

/** What no compound is made of: an adjective and a noun, two long words, a proper name and a common noun. */
function isUnlikelyCompound(head: string, tail: string, vocabulary: Vocabulary): boolean {
  if (prefixes.has(folded(head)) || compoundEnds.has(folded(tail)) || tail.length < 4) return false;
  if (particles.has(folded(head)) || particles.has(folded(tail))) return false;
  return isLong(head) && (isLong(tail) || vocabulary.isWord(`${head}ly`) || /^\p{Lu}/u.test(head));
}
