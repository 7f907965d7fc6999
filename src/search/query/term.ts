/** One thing that the reader looks for. */
export interface Term {
  /** As it was typed, for messages. */
  typed: string;
  /** Ways to say it, each a run of words; the first is the reader’s own. */
  variants: Variant[];
  /** Only these very words count: they were typed in quotation marks, or nothing else is to be searched for. */
  isExact: boolean;
  /** It was typed in quotation marks. */
  isPhrase: boolean;
  /** The last word may be the beginning of another: the reader may still be typing it, or has written `word*`. */
  isOpen: boolean;
  /** It was written as `word*`: only what begins with it counts. */
  isPrefix: boolean;
  /** Places that hold it are left out. */
  isExcluded: boolean;
  /** Of a name: its other names as they are printed. */
  names: string[];
  /** Of a name: the pages that hold it or its other names (see `SynonymGroup`). */
  pages?: string;
}

export interface Variant {
  words: string[];
  /** In capitals: `us` is no `US`. */
  isCapital: boolean;
}

/** A term that is nothing special, but for what is given. */
export const createTerm = (typed: string, variants: Variant[], given: Partial<Term> = {}): Term => ({
  typed,
  variants,
  isExact: false,
  isPhrase: false,
  isOpen: false,
  isPrefix: false,
  isExcluded: false,
  names: [],
  ...given,
});
