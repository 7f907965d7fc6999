import { spokenWords } from '../text/tokens.ts';
import { readWord, type QueryNotice } from './notices.ts';
import type { Language } from './query.ts';
import { createLooseTerms } from './synonyms.ts';
import { createTerm, type Term } from './term.ts';

/** Terms, with how many typed words each takes up, and notices about the words. */
export interface ReadTerms {
  terms: { term: Term; count: number }[];
  notices: QueryNotice[];
}

/** Make terms of typed words between two operators. */
export function readWords(typed: string[], { synonyms }: Language, isExact: boolean): ReadTerms {
  const read: ReadTerms = { terms: [], notices: [] };
  let loose: string[] = [];
  const endRun = () => {
    for (const term of isExact ? loose.flatMap(createExact) : createLooseTerms(loose, synonyms)) {
      read.terms.push({ term, count: term.typed.split(' ').length });
    }
    loose = [];
  };
  for (const word of typed) {
    const { words, isPrefix, notices } = readWord(word);
    read.notices.push(...notices);
    if (!isPrefix) loose.push(...words);
    else {
      endRun();
      const variants = [{ words: spokenWords(words[0] ?? ''), isCapital: false }];
      read.terms.push({ term: createTerm(word, variants, { isOpen: true, isPrefix: true }), count: 1 });
    }
  }
  endRun();
  return read;
}

function createExact(typed: string): Term[] {
  const words = spokenWords(typed);
  return words.length > 0 ? [createTerm(typed, [{ words, isCapital: false }], { isExact: true })] : [];
}

/** Make a term of a phrase in quotation marks; a star may end its last word. */
export function readPhrase(text: string, isClosed: boolean): { term?: Term; notices: QueryNotice[] } {
  const isPrefix = /[\p{L}\p{N}]\*$/u.test(text);
  const words = spokenWords(text);
  const hasStar = text.replace(/\*$/, '').includes('*');
  const instead = text.replaceAll('*', '').replace(/\s+/g, ' ');
  return {
    notices: hasStar && words.length > 0 ? [{ reason: 'star', typed: text, instead }] : [],
    ...(words.length > 0 && {
      term: createTerm(text, [{ words, isCapital: false }], {
        isExact: true,
        isPhrase: true,
        isOpen: isPrefix || !isClosed,
      }),
    }),
  };
}
