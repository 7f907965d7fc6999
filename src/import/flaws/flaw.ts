/** What can be wrong with how a document is written. */
export type FlawKind =
  | 'broken spacing'
  | 'missing space'
  | 'double space'
  | 'space before punctuation'
  | 'non-breaking space'
  | 'soft hyphen'
  | 'zero-width character'
  | 'ligature'
  | 'hyphen at a line’s end'
  | 'wrong quotation mark'
  | 'mixed quotation marks'
  | 'mixed dashes'
  | 'mojibake'
  | 'dotted i'
  | 'spelling'
  | 'repeated word';

/** One thing that is wrong with how a document is written. */
export interface Flaw {
  kind: FlawKind;
  /** Number of the line in which it begins. */
  line: number;
  /** Place in the line’s text, counted from 1 in UTF-16 units. */
  column: number;
  /** What stands there; with the words around it where the flaw itself can’t be seen. */
  found: string;
  /** What could stand there instead, where that is known. */
  proposal?: string;
  /** Why it is a flaw, as a sentence. */
  reason: string;
  /** True where the proposal is safe to be taken without asking. */
  sure: boolean;
}

/** A flaw in a text that may have several lines, by its exact place there. */
export interface Finding {
  kind: FlawKind;
  start: number;
  end: number;
  /** What is to stand between `start` and `end`. */
  replacement?: string;
  reason: string;
  sure: boolean;
}

/** Finds one kind of flaw or some that belong together. */
export type Detector = (text: string) => Finding[];
