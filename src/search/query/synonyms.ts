import type { SynonymGroup } from '../pagefind/start-file.ts';
import { spokenWords } from '../text/tokens.ts';
import { createTerm, type Term, type Variant } from './term.ts';

/** Words of the longest name that is recognised. */
const maxWords = 5;

/**
 * Make terms of loose words. Words that are a name in the list of synonyms make one term, which the other names of the
 * group match too.
 */
export function createLooseTerms(loose: string[], groups: SynonymGroup[]): Term[] {
  const terms: Term[] = [];
  for (let at = 0; at < loose.length;) {
    const { count, variants, group } = readName(loose, at, groups) ?? readWord(loose[at] ?? '');
    const [own] = variants;
    if (own?.words[0]) {
      const synonyms = group?.names.filter((name) => !own.words.every((word, place) => word === speak(name)[place]));
      const typed = loose.slice(at, at + count).join(' ');
      terms.push(createTerm(typed, variants, { ...(group && { pages: group.pages, synonyms: synonyms ?? [] }) }));
    }
    at += count;
  }
  return terms;
}

/** How many of the loose words a term takes up, and its variants: what was typed comes first. */
interface TermWords {
  count: number;
  variants: Variant[];
  group?: SynonymGroup;
}

/** The longest name that begins with the word at `at`. */
function readName(loose: string[], at: number, groups: SynonymGroup[]): TermWords | undefined {
  for (let count = Math.min(maxWords, loose.length - at); count > 0; count--) {
    const typed = loose.slice(at, at + count).join(' ');
    const forms = [typed, typed.replace(/[’']s?$/, '')].map((form) => spokenWords(form).join(' '));
    const isTyped = (name: string) => forms.includes(speak(name).join(' '));
    const group = groups.find(({ names }) => names.some(isTyped));
    if (!group) continue;
    const names = group.names.toSorted((a, b) => Number(isTyped(b)) - Number(isTyped(a)));
    return { count, group, variants: names.map(createVariant) };
  }
  return undefined;
}

const readWord = (typed: string): TermWords => ({
  count: 1,
  variants: [{ words: spokenWords(typed), isCapital: false }],
});

const spoken = new Map<string, string[]>();

/** The spoken words of a printed name. */
function speak(name: string): string[] {
  const words = spoken.get(name) ?? spokenWords(name);
  spoken.set(name, words);
  return words;
}

/** A printed name as a variant of a term. An abbreviation matches capitals only: `us` is not `US`. */
export const createVariant = (name: string): Variant => ({
  words: speak(name),
  isCapital: /^[A-Z\d]{2,5}$/.test(name),
});
