import stemPorter2 from 'wink-porter2-stemmer';
import { fold } from '../../text/fold.ts';

/** British and American spellings that stems keep apart, each with the form that stands for both. */
const spellings: [written: RegExp, unified: string][] = [
  [/([iy])z(?=[aei]|$)/g, '$1s'],
  [/(?<=^.{3,})our/g, 'or'],
  [/(?<=en|li|cti|te)c(?=e?$)/, 's'],
  [/(?<=[tb])(?:re?|er)$/, 'r'],
  [/([gd])ement$/, '$1ment'],
  [/ll/g, 'l'],
  [/mm/g, 'm'],
  [/gu$/, 'g'],
];

const unify = (stem: string): string => spellings.reduce((form, [from, to]) => form.replace(from, to), stem);

const cut = (word: string): string => (/\d/.test(word) ? word : stemPorter2(word));
const forms = new Map<string, string>();

/** What a word of the index, which is a stem already, is found under. */
export const indexForm = (key: string): string => unify(fold(key));

/** The same for a word that a reader typed: its stem, in the spelling that stands for British and American. */
export function queryForm(word: string): string {
  const form = forms.get(word) ?? unify(cut(fold(word)));
  forms.set(word, form);
  return form;
}

/** Whether two words are one in British and in American spelling; other forms of it, such as its plural, don’t count. */
export const isSpelling = (one: string, other: string): boolean => one !== other && unifyWord(one) === unifyWord(other);

/** `organization` and `organisation`, `defense` and `defence`, `programme` and `program` become one. */
const unifyWord = (word: string): string => unify(word.replace(/mme$/, 'm'));

/** The word as typed, and as it would be with -ise for -ize or the other way round; a stemmer cuts only -ize. */
export const endings = (word: string): string[] => [
  ...new Set([
    word,
    word.replace(/z(?=(?:e[drs]?|ing|ations?|ational)$)/, 's'),
    word.replace(/s(?=(?:e[drs]?|ing|ations?|ational)$)/, 'z'),
  ]),
];
