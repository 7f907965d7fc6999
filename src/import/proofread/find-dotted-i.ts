import { outsideProtected } from './protected-places.ts';
import type { Match } from './finding.ts';
import type { WordList } from './word-list.ts';

/** A Turkish keyboard’s dotted and dotless i in English words, as in “Ibıd.”; Turkish words and names keep theirs. */
export function findDottedI(text: string, words: WordList): Match[] {
  const loose = [...text.matchAll(/(?<=i)\u0307/gu)].map(({ index }) => toFinding(index, index + 1, '', true));
  return [...loose, ...outsideProtected((whole) => findWords(whole, words))(text)];
}

function findWords(text: string, words: WordList): Match[] {
  return [...text.matchAll(/[\p{L}\p{M}]*[ıİ][\p{L}\p{M}]*/gu)].flatMap(({ index, 0: found }) => {
    const end = index + found.length;
    const replacement = toEnglish(found);
    if (!words.has(replacement.toLowerCase()) || /[ğĞşŞçÇöÖüÜ\p{M}]/u.test(found)) return [];
    const isLone = !isTurkish(text.slice(Math.max(0, index - 40), index)) && !isTurkish(text.slice(end, end + 40));
    return [toFinding(index, end, replacement, isLone)];
  });
}

/** In a word of capitals all become I; elsewhere İ is a capital and ı a small letter. */
function toEnglish(word: string): string {
  const isCapitals = word.length > 1 && !/\p{Ll}/u.test(word.replaceAll('ı', ''));
  return isCapitals ? word.replace(/[ıİ]/gu, 'I') : word.replace(/İ/gu, 'I').replace(/ı/gu, 'i');
}

const isTurkish = (text: string): boolean => /[ğĞşŞ]|\p{L}[ıİ]\p{L}*[ğşçöü]/u.test(text);

const toFinding = (start: number, end: number, replacement: string, sure: boolean): Match => ({
  kind: 'dotted i',
  start,
  end,
  replacement,
  reason: 'An i of a Turkish keyboard is in an English word.',
  sure,
});
