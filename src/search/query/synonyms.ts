import type { SynonymGroup } from '../pagefind/start-file.ts';
import { spokenWords } from '../text/tokens.ts';
import { createTerm, type Term, type Variant } from './term.ts';

/** Words of the longest name. */
const longest = 5;

/** Make terms of loose words; where some are a name, its other names are further ways to say it. */
export function createLooseTerms(loose: string[], groups: SynonymGroup[]): Term[] {
  const terms: Term[] = [];
  for (let at = 0; at < loose.length;) {
    const { count, names, group } = findSynonyms(loose, at, groups);
    const [own] = names;
    if (own?.words[0]) {
      const typed = loose.slice(at, at + count).join(' ');
      const others = group?.names.filter((name) => !names[0]?.words.every((word, at) => word === speak(name)[at]));
      terms.push(createTerm(typed, names, { ...(group && { pages: group.pages, names: others ?? [] }) }));
    }
    at += count;
  }
  return terms;
}

/** The longest name that begins with this word, before its other names; a word that begins none stands for itself. */
function findSynonyms(
  loose: string[],
  at: number,
  groups: SynonymGroup[],
): { count: number; names: Variant[]; group?: SynonymGroup } {
  for (let count = Math.min(longest, loose.length - at); ; count--) {
    const typed = loose.slice(at, at + count).join(' ');
    const own = [typed, typed.replace(/[’']s?$/, '')].map((name) => spokenWords(name).join(' '));
    const isOwn = (name: string) => own.includes(speak(name).join(' '));
    const group = groups.find(({ names }) => names.some(isOwn));
    if (group) {
      const names = group.names.toSorted((a, b) => Number(isOwn(b)) - Number(isOwn(a)));
      return { count, group, names: names.map(createVariant) };
    }
    if (count < 2) return { count: 1, names: [{ words: spokenWords(typed), isCapital: false }] };
  }
}

const spoken = new Map<string, string[]>();

/** A name as it is printed, in spoken words. */
function speak(name: string): string[] {
  const words = spoken.get(name) ?? spokenWords(name);
  spoken.set(name, words);
  return words;
}

/** A name as it is printed as a way to say a term; an abbreviation is found in capitals only: `us` is no `US`. */
export const createVariant = (name: string): Variant => ({
  words: speak(name),
  isCapital: /^[A-Z\d]{2,5}$/.test(name),
});
