import nspell from 'nspell';

/** English as dictionaries have it, British and American. */
export interface WordList {
  /** True for a word that is spelt as in one of the two; an apostrophe may be curly. */
  has(word: string): boolean;
  /** True for a word that is in one of them as it is, and isn’t only made of others. */
  lists(word: string): boolean;
}

/** Words of our subjects that neither dictionary has. */
const newerWords: ReadonlySet<string> = new Set(
  `
  backsliding cyber cyberattack cyberattacks cybercrime cyberspace cybersecurity disinformation drawdown geostrategic
  globalised globalized groupthink hardline hardliner hardliners decoupling infographic lawfare misperception
  peacebuilding policymaker policymakers policymaking realpolitik reshoring roadmap roundtable roundtables
  shipbuilder shipbuilders statecraft themself thinktank warfighting warship warships workstream workstreams
  `
    .trim()
    .split(/\s+/),
);

/** Parts that come before words of any kind: what they make is a word, whether a dictionary has it or not. */
const freePrefixes =
  /^(?:anti|co|counter|cyber|de|eco|extra|geo|hyper|infra|inter|intra|macro|mega|meta|micro|mid|mini|mis|multi|neo|non|pan|post|pre|pro|pseudo|quasi|re|semi|socio|sub|super|supra|techno|tele|trans|ultra|un)(?=\p{Ll}{5})/u;

/** Endings that make a word of another kind. */
const freeSuffixes = /(?<=\p{L}{4})(?:ly|ness|isms?|ists?|like|wide|ward|wards|hood|less|fold|wise)$/u;

let loading: Promise<WordList> | undefined;

/** The word list, which takes some 200 ms when it is first wanted. */
export function loadWordList(): Promise<WordList> {
  loading ??= readDictionaries();
  return loading;
}

async function readDictionaries(): Promise<WordList> {
  const [british, american] = (await Promise.all([import('dictionary-en-gb'), import('dictionary-en')])).map(
    ({ default: { aff, dic } }) => nspell({ aff: Buffer.from(aff), dic: Buffer.from(dic) }),
  );
  if (!british || !american) throw new Error('The English dictionaries could not be read.');
  const known = new Map<string, boolean>();
  const isListed = (word: string) => british.correct(word) || american.correct(word) || newerWords.has(word);
  return {
    has(word) {
      let isKnown = known.get(word);
      if (isKnown === undefined) {
        isKnown = isWhole(word) && formsOf(word).some((form) => isListed(form));
        known.set(word, isKnown);
      }
      return isKnown;
    },
    lists: isListed,
  };
}

/** Dictionaries have every letter as a word; a text has only three of them. */
const isWhole = (word: string): boolean => word.length > 1 || /^[AaIO]$/.test(word);

/** The word itself, and the words of which it can be made: “communiqué” has an accent, “transregional” a prefix. */
function formsOf(word: string): string[] {
  const plain = word.replaceAll('’', "'");
  const derived = [plain.replace(freePrefixes, ''), plain.replace(freeSuffixes, '')];
  return [...new Set([plain, plain.normalize('NFD').replace(/\p{M}/gu, ''), ...derived])];
}
