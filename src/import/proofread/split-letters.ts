import { functionWords, shortWords } from './function-words.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { WordRun } from './word-runs.ts';

/** One alternative of splitting letters into words. */
export interface Split {
  words: string[];
  cost: number;
}

const longestWord = 24;
const costs = { word: 3, space: 4, strange: 10, strangeLetter: 1.5 };

/**
 * Split the letters of a run into words, the likeliest alternative first. It is the likelier, the fewer spaces
 * it puts in or takes away and the fewer words it has that nobody knows.
 */
export function splitLetters(run: WordRun, vocabulary: Vocabulary): Split[] {
  const letters = run.tokens.map(({ word }) => word).join('');
  const begins = wordsAsTheyStand(run);
  const ways: Split[][] = [[{ words: [], cost: 0 }]];
  for (let end = 1; end <= letters.length; end += 1) ways.push([]);
  for (let start = 0; start < letters.length; start += 1) {
    const best = ways[start] ?? [];
    if (best.length === 0) continue;
    const token = begins.get(start);
    if (token) add(ways[token.end], best, letters.slice(start, token.end), token.cost);
    let inside = 0;
    for (let end = start + 1; end <= Math.min(letters.length, start + longestWord); end += 1) {
      const word = letters.slice(start, end);
      const isAtSpace = end === letters.length || begins.has(end);
      if (end !== token?.end && isSound(word, vocabulary)) {
        add(ways[end], best, word, costOf(word, vocabulary) + costs.space * (inside + (isAtSpace ? 0 : 1)));
      }
      if (isAtSpace) inside += 1;
    }
  }
  return ways.at(-1) ?? [];
}

/** The words as they are, by the place of their first letter among the letters of the run. */
function wordsAsTheyStand({ tokens, isStrange }: WordRun): Map<number, { end: number; cost: number }> {
  const begins = new Map<number, { end: number; cost: number }>();
  let at = 0;
  for (const [index, { word }] of tokens.entries()) {
    const cost = isStrange[index] ? costs.strange + costs.strangeLetter * word.length : 0;
    begins.set(at, { end: at + word.length, cost });
    at += word.length;
  }
  return begins;
}

/** Keep the two best alternatives up to a place. */
function add(ways: Split[] | undefined, before: Split[], word: string, cost: number): void {
  if (!ways) return;
  for (const way of before) ways.push({ words: [...way.words, word], cost: way.cost + cost });
  ways.sort((a, b) => a.cost - b.cost);
  ways.length = Math.min(ways.length, 2);
}

function costOf(word: string, vocabulary: Vocabulary): number {
  if (functionWords.has(word.toLowerCase())) return word.length < 2 ? costs.word + 4 : 0;
  return costs.word + (vocabulary.countOf(word) > 0 ? -1 : 0) + (word.length < 4 ? 2 : 0);
}

/** True for a word that can come out of a run of letters; of the short ones only the usual ones can. */
function isSound(word: string, vocabulary: Vocabulary): boolean {
  if (!/^(?:\p{Lu}?[\p{Ll}\p{M}]+|\p{Lu}{2,}|[AI])(?:[’'](?:s|t|re|ve|ll))?$/u.test(word)) return false;
  const folded = word.toLowerCase();
  if (word.length === 1) return /^[aAI]$/u.test(word);
  if (word.length < 4) return functionWords.has(folded) || shortWords.has(folded) || /^\p{Lu}{2,}$/u.test(word);
  return vocabulary.isWord(word);
}
