import { distance } from 'fastest-levenshtein';
import type { Finding } from './flaw.ts';
import { tokensOf, type Vocabulary } from './vocabulary.ts';
import type { WordList } from './word-list.ts';

/** How many words are looked up for the one that was meant; each takes some 20 ms. */
const lookups = 12;

/**
 * Words that nobody knows but that are like a known one. Never sure: the author may know the word. Only the first words
 * of a document are looked up, so that a long one is read in time.
 */
export function createSpellCheck(words: WordList, vocabulary: Vocabulary): (text: string) => Finding[] {
  const proposals = new Map<string, string | undefined>();
  const propose = (word: string): string | undefined => {
    if (!proposals.has(word) && proposals.size < lookups) {
      proposals.set(
        word,
        words.suggest(word).find((candidate) => isNear(word, candidate)),
      );
    }
    return proposals.get(word);
  };
  return (text) =>
    tokensOf(text).flatMap(({ start, end, word }) => {
      if (!/^\p{Ll}{5,}$/u.test(word) || vocabulary.knows(word) || isPart(text, start, end)) return [];
      const replacement = propose(word);
      if (replacement === undefined) return [];
      const reason = `No dictionary has “${word}”, which is like “${replacement}”.`;
      return [{ kind: 'spelling', start, end, replacement, reason, sure: false }];
    });
}

/** Two words a letter apart, or with two letters that have changed places. */
function isNear(word: string, candidate: string): boolean {
  if (candidate.includes(' ') || candidate.includes('-')) return false;
  const changes = distance(word, candidate);
  return (
    changes === 1 || (changes === 2 && (word.length > 8 || [...word].sort().join() === [...candidate].sort().join()))
  );
}

/** True for a part of a compound with hyphens, or of a word with soft ones. */
const isPart = (text: string, start: number, end: number): boolean =>
  /[-\u00AD‐–/]/u.test(text[start - 1] ?? '') || /[-\u00AD‐–/]/u.test(text[end] ?? '');
