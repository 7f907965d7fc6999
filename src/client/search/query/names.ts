import type { NameGroup } from '../index/start-file.ts';
import { spokenWords } from '../text/tokens.ts';
import type { Term, Way } from './parse-query.ts';

/** Words of the longest name. */
const longest = 5;

/** Make terms of loose words; where some are a name, its other names are further ways to say it. */
export function addNames(loose: string[], groups: NameGroup[]): Term[] {
  const terms: Term[] = [];
  for (let at = 0; at < loose.length;) {
    const { count, said, group } = findName(loose, at, groups);
    const typed = loose.slice(at, at + count).join(' ');
    const term = { typed, ways: said.map(createWay), isExact: false, isOpen: false };
    if (said[0]) terms.push(group ? { ...term, pages: group.pages } : term);
    at += count;
  }
  return terms;
}

/** The longest name that begins with this word, before its other names; a word that begins none stands for itself. */
function findName(
  loose: string[],
  at: number,
  groups: NameGroup[],
): { count: number; said: string[]; group?: NameGroup } {
  for (let count = Math.min(longest, loose.length - at); ; count--) {
    const typed = loose.slice(at, at + count).join(' ');
    const [words = '', bare] = [typed, typed.replace(/[’']s?$/, '')].map((name) => spokenWords(name).join(' '));
    const isOwn = (name: string) => [words, bare].includes(name.toLowerCase());
    const group = groups.find(({ names }) => names.some(isOwn));
    if (group) return { count, group, said: group.names.toSorted((a, b) => Number(isOwn(b)) - Number(isOwn(a))) };
    if (count < 2) return { count: 1, said: [words] };
  }
}

/** A name in spoken words as a way to say a term. */
export const createWay = (name: string): Way => ({
  words: name.toLowerCase().split(' '),
  isCapital: /[A-Z]/.test(name),
});
