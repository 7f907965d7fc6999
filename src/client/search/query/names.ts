import { spokenWords } from '../text/tokens.ts';
import type { Term, Way } from './parse-query.ts';

/** Words of the longest name. */
const longest = 5;

/**
 * Make terms of loose words; where some are a name, its other names are further ways to say it.
 * @param names groups of names in spoken words, such as `[['IP4', 'indo pacific four']]`
 */
export function addNames(loose: string[], names: string[][]): Term[] {
  const terms: Term[] = [];
  for (let at = 0; at < loose.length;) {
    const { count, said } = findName(loose, at, names);
    const typed = loose.slice(at, at + count).join(' ');
    if (said[0]) terms.push({ typed, ways: said.map(createWay), isExact: false, isOpen: false });
    at += count;
  }
  return terms;
}

/** The longest name that begins with this word, before its other names; a word that begins none stands for itself. */
function findName(loose: string[], at: number, names: string[][]): { count: number; said: string[] } {
  for (let count = Math.min(longest, loose.length - at); ; count--) {
    const words = spokenWords(loose.slice(at, at + count).join(' ')).join(' ');
    const isOwn = (name: string) => name.toLowerCase() === words;
    const group = names.find((candidate) => candidate.some(isOwn));
    if (group) return { count, said: group.toSorted((a, b) => Number(isOwn(b)) - Number(isOwn(a))) };
    if (count < 2) return { count: 1, said: [words] };
  }
}

const createWay = (name: string): Way => ({ words: name.toLowerCase().split(' '), isCapital: /[A-Z]/.test(name) });
