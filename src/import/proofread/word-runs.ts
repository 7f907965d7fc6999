import { tokensOf, type Token, type Vocabulary } from './vocabulary.ts';

/** How far a break can reach to each side of a word that nobody knows, in words. */
const reach = 2;

/** A longer run, and one in which more words make no sense than this share, is no broken English. */
const limits = { words: 60, strange: 0.7 };

/** Suffixes that are words: “relation ship”. */
const looseSuffixes = new Set(['ship', 'ships', 'hood', 'hoods', 'ness']);

/** Neighbouring words some of which make no sense: what may be cut at the wrong places. */
export interface WordRun {
  tokens: Token[];
  /** For each token, whether it makes no sense as it is. */
  isStrange: boolean[];
}

/** A range of a run that is split again. */
export interface Resplit extends WordRun {
  /** The words that come out. */
  words: string[];
  /** Whether no other alternative is nearly as likely. */
  isOnlyWay: boolean;
}

/** The runs of a text. Words of one run have one space between them each. */
export function findWordRuns(text: string, vocabulary: Vocabulary): WordRun[] {
  const tokens = tokensOf(text);
  const follows = (index: number) => text.slice(tokens[index - 1]?.end, tokens[index]?.start) === ' ' && index > 0;
  const isStrange = tokens.map(({ word }, index) => {
    if (!vocabulary.knows(word)) return true;
    return follows(index) && looseSuffixes.has(word) && vocabulary.isWord((tokens[index - 1]?.word ?? '') + word);
  });
  const near = tokens.map((_, index) => isStrange.slice(Math.max(0, index - reach), index + reach + 1).includes(true));
  const runs: WordRun[] = [];
  for (const [index, token] of tokens.entries()) {
    if (!near[index]) continue;
    const isNext = follows(index) && near[index - 1];
    const run = isNext ? runs.at(-1) : undefined;
    if (run && run.tokens.length < limits.words) {
      run.tokens.push(token);
      run.isStrange.push(isStrange[index] ?? false);
    } else runs.push({ tokens: [token], isStrange: [isStrange[index] ?? false] });
  }
  return runs.filter(isWorthSplitting);
}

function isWorthSplitting({ isStrange }: WordRun): boolean {
  const strange = isStrange.filter(Boolean).length;
  return strange > 0 && (isStrange.length < 6 || strange / isStrange.length <= limits.strange);
}
