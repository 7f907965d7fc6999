import { functionWords } from './function-words.ts';
import type { Match } from './finding.ts';
import { outsideProtected } from './protected-places.ts';
import type { Vocabulary } from './vocabulary.ts';

// Only in prose: code and lists of settings have such signs without spaces.
const afterSign =
  /(?<=^|[\s(“‘"—–])(\p{L}[\p{L}’-]{1,40})([.,;:!?]|[.!?][”’])(?=(\p{L}[\p{L}’-]{1,40})(?:[\s)”’"—–]|[.,;:!?](?!\p{L})|$))/gmu;
const afterBracket = /(?<=\([^()\n]{0,200}[\p{L}\d])\)(?=(\p{L}{3,})(?![\p{L}\p{N}]))/gu;

/** Signs after which the space is missing: “word.Next”, “word,next”, “(EU)and”. */
export function findMissingSpaces(text: string, vocabulary: Vocabulary): Match[] {
  return outsideProtected((whole) => [...afterSigns(whole, vocabulary), ...afterBrackets(whole, vocabulary)])(text);
}

function afterSigns(text: string, vocabulary: Vocabulary): Match[] {
  return [...text.matchAll(afterSign)].flatMap(({ index, 1: word = '', 2: sign = '', 3: next = '' }) => {
    const verdict = judge(word, sign, next, vocabulary);
    return verdict === undefined ? [] : [toFinding(index + word.length + sign.length, verdict)];
  });
}

/** Nothing where it may be an address, an abbreviation or a name; else whether a space is surely missing. */
function judge(word: string, sign: string, next: string, vocabulary: Vocabulary): boolean | undefined {
  if (!isProse(word, vocabulary) || !isProse(next, vocabulary)) return undefined;
  const isSentenceEnd = /^[.!?]/u.test(sign);
  const isCapital = /^\p{Lu}/u.test(next);
  if (!isSentenceEnd) return sign !== ':' || (/^\p{Ll}/u.test(word) ? false : undefined);
  if (!isCapital) return undefined;
  const isFunction = functionWords.has(next.toLowerCase());
  // A name with a dot in it, such as that of a website.
  if (/^\p{Lu}/u.test(word)) return isFunction && next.length > 2 ? true : undefined;
  return isFunction || next.length > 3 ? true : undefined;
}

/** True for words with at most their first letter large, or abbreviations that are words. */
const isProse = (word: string, vocabulary: Vocabulary): boolean =>
  !/\p{L}\p{Lu}/u.test(word) && word.split('-').every((part) => part.length > 1 && vocabulary.isWord(part));

const afterBrackets = (text: string, vocabulary: Vocabulary): Match[] =>
  [...text.matchAll(afterBracket)]
    .filter(({ index, 1: next = '' }) => vocabulary.isWord(next) && isAside(text, index))
    .map(({ index }) => toFinding(index + 1, true));

/** True for a bracket that is separate, not inside a word as in “(re)introduce”. */
function isAside(text: string, closing: number): boolean {
  const opening = text.lastIndexOf('(', closing);
  const content = text.slice(opening + 1, closing);
  return /\s/u.test(text[opening - 1] ?? 'x') && (/\s/u.test(content) || /^\p{Lu}{2,}$/u.test(content));
}

const toFinding = (at: number, sure: boolean): Match => ({
  kind: 'missing space',
  start: at,
  end: at,
  replacement: ' ',
  reason: 'A space is missing after the sign.',
  sure,
});
