import { editDistance } from '../../text/edit-distance.ts';
import type { Match } from './finding.ts';
import { tokensOf, type Vocabulary } from './vocabulary.ts';
import type { WordList } from './word-list.ts';

/**
 * Words that no dictionary has and that are a slip away from another of the same document. A word that is like none of
 * them may be a name, a term or foreign, and is let be.
 */
export function createSpellCheck(whole: string, words: WordList, vocabulary: Vocabulary): (text: string) => Match[] {
  const counts = new Map<string, number>();
  for (const { word } of tokensOf(whole)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const known = [...counts.keys()].filter((word) => word.length >= 5 && words.lists(word));
  const byStart = Map.groupBy(known, (word) => word.charAt(0));
  const propose = (word: string): string | undefined =>
    byStart.get(word.charAt(0))?.find((other) => editDistance(word, other) === 1 && !isInflected(word, other));
  return (text) =>
    tokensOf(text).flatMap(({ start, end, word }) => {
      const isUnknown = /^\p{Ll}{5,}$/u.test(word) && counts.get(word) === 1 && !vocabulary.knows(word);
      const replacement = isUnknown && !isPart(text, start, end) ? propose(word) : undefined;
      if (replacement === undefined) return [];
      const reason = `No dictionary has “${word}”, and the document has “${replacement}”.`;
      return [{ kind: 'spelling', start, end, replacement, reason, sure: false }];
    });
}

/** Whether two words differ in their endings only, as a singular and its plural do. */
const isInflected = (word: string, other: string): boolean => {
  const [short, long] = [word, other].sort((a, b) => a.length - b.length) as [string, string];
  return long.startsWith(short.slice(0, -1)) || word.slice(0, -2) === other.slice(0, -2);
};

/** True for a part of a compound with hyphens, or of a word with soft ones. */
const isPart = (text: string, start: number, end: number): boolean =>
  /[-\u00AD‐–/]/u.test(text[start - 1] ?? '') || /[-\u00AD‐–/]/u.test(text[end] ?? '');
