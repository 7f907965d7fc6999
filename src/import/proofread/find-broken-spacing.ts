import { splitLetters, type Split } from './split-letters.ts';
import type { Match } from './finding.ts';
import { isSureSplit } from './is-sure-split.ts';
import type { Vocabulary } from './vocabulary.ts';
import { findWordRuns, type Resplit, type WordRun } from './word-runs.ts';

/**
 * Find spaces that are misplaced, missing or inside a word. `breaks` is how many others the
 * document surely has: what is a rare compound in a clean text is a missing space in one that is full of them.
 */
export function findBrokenSpacing(text: string, vocabulary: Vocabulary, breaks: number): Match[] {
  return findWordRuns(text, vocabulary).flatMap((run) => {
    const [best, next] = splitLetters(run, vocabulary);
    return best ? splitAtAgreement(run, best, next).map((resplit) => toFinding(text, resplit, vocabulary, breaks)) : [];
  });
}

function toFinding(text: string, resplit: Resplit, vocabulary: Vocabulary, breaks: number): Match {
  const start = resplit.tokens[0]?.start ?? 0;
  const end = resplit.tokens.at(-1)?.end ?? start;
  const replacement = resplit.words.join(' ');
  return {
    kind: resplit.tokens.length === 1 ? 'missing space' : 'broken spacing',
    start,
    end,
    replacement,
    reason: `“${text.slice(start, end)}” makes no sense; the same letters make “${replacement}”.`,
    sure: isSureSplit(resplit, vocabulary, breaks),
  };
}

/** The ranges in which the new words differ from the old ones. Between ranges both have a space at the same place. */
function splitAtAgreement({ tokens, isStrange }: WordRun, best: Split, next: Split | undefined): Resplit[] {
  const resplits: Resplit[] = [];
  const old = tokens.map(({ word }) => word);
  const rivals = new Set(next && next.cost - best.cost < 3 ? placesOf(next.words) : placesOf(best.words));
  let [from, at, letters] = [0, 0, 0];
  let words: string[] = [];
  for (const word of best.words) {
    words.push(word);
    letters += word.length;
    const first = from;
    let length = placeOf(old, at);
    while (length < letters && at < old.length) length = placeOf(old, ++at);
    if (length !== letters) continue;
    from = ++at;
    const piece = { tokens: tokens.slice(first, from), isStrange: isStrange.slice(first, from) };
    if (piece.tokens.length !== words.length || piece.tokens.some((token, index) => token.word !== words[index])) {
      resplits.push({ ...piece, words, isOnlyWay: isShared(words, letters, rivals) });
    }
    words = [];
  }
  return resplits;
}

/** Number of letters up to the end of the word with this index. */
const placeOf = (words: string[], index: number): number =>
  words.slice(0, index + 1).reduce((sum, { length }) => sum + length, 0);

const placesOf = (words: string[]): number[] => words.map((_, index) => placeOf(words, index));

/** Whether the second alternative has every space of these words. */
const isShared = (words: string[], end: number, rivals: ReadonlySet<number>): boolean => {
  const start = end - placeOf(words, words.length - 1);
  return placesOf(words).every((place) => rivals.has(start + place));
};
