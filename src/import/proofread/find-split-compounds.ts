import type { Match } from './finding.ts';
import { tokensOf, type Vocabulary } from './vocabulary.ts';
import type { WordList } from './word-list.ts';

/** Verbs that a preposition begins. Before “the” and its like, the preposition can’t have been meant: “under score the”. */
const verbs =
  /^(?:under(?:cut|estimate|go|lie|mine|pin|score|stand|take|write)|over(?:come|estimate|haul|look|ride|rule|see|shadow|take|throw|turn)|out(?:last|line|number|pace|perform|weigh)|with(?:draw|hold|stand)|up(?:date|grade|hold|root))$/u;
const determiners = new Set(['the', 'a', 'an', 'its', 'their', 'this', 'that', 'these', 'those', 'his', 'her', 'our']);

/**
 * Words that a space splits into two known ones, such as “under score”. They are looked for only in a document that is full
 * of broken spacing; elsewhere the author may have meant two words.
 */
export function findSplitCompounds(text: string, vocabulary: Vocabulary, words: WordList): Match[] {
  const tokens = tokensOf(text);
  return tokens.flatMap(({ start, end, word }, index) => {
    const [next, after] = [tokens[index + 1], tokens[index + 2]];
    if (!next || text.slice(end, next.start) !== ' ' || !/^\p{Ll}{3,}$/u.test(next.word) || word.length < 4) return [];
    const joined = word + next.word;
    if (!vocabulary.knows(word) || !vocabulary.knows(next.word) || !words.lists(joined)) return [];
    const sure = verbs.test(joined) && determiners.has(after?.word ?? '');
    const reason = `“${joined}” is one word too, and a space may have cut it.`;
    return [{ kind: 'broken spacing', start, end: next.end, replacement: joined, reason, sure }];
  });
}
