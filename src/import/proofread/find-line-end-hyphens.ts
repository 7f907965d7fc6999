import type { Match } from './finding.ts';
import type { Vocabulary } from './vocabulary.ts';

const pattern = /(?<![\p{L}\p{M}’'-])(\p{L}+)([-\u00AD\u2010])[ \t]*(\r?\n)[ \t]*(\p{Ll}+)([.,;:!?)\]”’]*)([ \t]?)/gu;

/** Words that a hyphen splits at the end of a line. The whole word goes on its first line; the number of lines stays the same. */
export function findLineEndHyphens(text: string, vocabulary: Vocabulary): Match[] {
  return [...text.matchAll(pattern)].map((match) => {
    const { index, 0: found } = match;
    const [, head = '', sign, lineBreak = '\n', tail = '', punctuation = ''] = match;
    const { joined, sure } = join(head, tail, sign === '\u00AD', vocabulary);
    return {
      kind: 'hyphen at a line’s end',
      start: index,
      end: index + found.length,
      replacement: joined + punctuation + lineBreak,
      reason: 'A hyphen splits this word at the end of a line.',
      sure,
    };
  });
}

/** Of the words after a hyphen and a space, those that belong to another: “pre- and post-war”. */
const linking = new Set(['and', 'or', 'nor', 'to', 'but', 'versus', 'through', 'e', 'und', 'et']);

/** Words that a hyphen and a space split, as where a line ended in an older form of the text: “quar- rel”. */
export function findHyphensBeforeSpaces(text: string, vocabulary: Vocabulary): Match[] {
  const split = /(?<![\p{L}\p{M}’'-])(\p{L}{2,})- (\p{Ll}{2,})(?![\p{L}\p{M}’'-])/gu;
  return [...text.matchAll(split)].flatMap(({ index: start, 0: found, 1: head = '', 2: tail = '' }) => {
    if (linking.has(tail) || !vocabulary.isWord(head + tail)) return [];
    const { joined: replacement, sure } = join(head, tail, false, vocabulary);
    const reason = 'A hyphen and a space split this word.';
    return [{ kind: 'broken spacing', start, end: start + found.length, replacement, reason, sure }];
  });
}

/** The word without its hyphen, or with it where it is a compound. */
function join(head: string, tail: string, isSoft: boolean, vocabulary: Vocabulary): { joined: string; sure: boolean } {
  const whole = head + tail;
  if (isSoft) return { joined: whole, sure: true };
  const isCompound = vocabulary.isWord(head) && vocabulary.isWord(tail);
  if (vocabulary.isWord(whole)) {
    return { joined: whole, sure: !isCompound || vocabulary.countOf(whole) > 0 };
  }
  return { joined: isCompound ? `${head}-${tail}` : whole, sure: false };
}
