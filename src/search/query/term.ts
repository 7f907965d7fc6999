/** One word, name or phrase of a query. */
export interface Term {
  /** As it was typed, for messages. */
  typed: string;
  /** What matches the term: first what was typed, then its synonyms. */
  variants: Variant[];
  /** Only these very words match: they were typed in quotation marks, or the reader chose “Only as typed”. */
  isExact: boolean;
  /** It was typed in quotation marks. */
  isPhrase: boolean;
  /** The last word may be the beginning of another: the reader may still be typing it, or has written `word*`. */
  isOpen: boolean;
  /** It was written as `word*`: only words that begin with it match. */
  isPrefix: boolean;
  /** Places that hold it are left out of the results. */
  isExcluded: boolean;
  /** The synonyms as they are printed. */
  synonyms: string[];
  /** The pages that hold the name or one of its synonyms, as `readPages` reads them; only for a name in the list. */
  pages?: string;
}

/** A run of words that matches a term. */
export interface Variant {
  /** Folded. */
  words: string[];
  /** It matches capitals only: `us` is not `US`. */
  isCapital: boolean;
}

/** Create a term with nothing set but what is given. */
export const createTerm = (typed: string, variants: Variant[], given: Partial<Term> = {}): Term => ({
  typed,
  variants,
  isExact: false,
  isPhrase: false,
  isOpen: false,
  isPrefix: false,
  isExcluded: false,
  synonyms: [],
  ...given,
});
