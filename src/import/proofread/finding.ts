/** Kinds of mistakes in the writing of a document. */
export type TextFindingKind =
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

/** One mistake in the writing of a document. */
export interface TextFinding {
  kind: TextFindingKind;
  /** Number of the line in which it begins. */
  line: number;
  /** Place in the line’s text, counted from 1 in UTF-16 units. */
  column: number;
  /** What is there; with the words around it where the place itself can’t be seen. */
  found: string;
  /** What could be there instead, where that is known. */
  proposal?: string;
  /** What is wrong, as a sentence. */
  reason: string;
  /** True where the proposal is safe to be taken without asking. */
  sure: boolean;
}

/** A mistake in a text of one line or several, by its exact place there. */
export interface Match {
  kind: TextFindingKind;
  start: number;
  end: number;
  /** What is to be between `start` and `end`. */
  replacement?: string;
  reason: string;
  sure: boolean;
}

/** Find one kind of mistake, or some that belong together. */
export type Detector = (text: string) => Match[];
