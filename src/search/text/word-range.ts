/** A range of words: the location of the first, and the one behind the last. */
export interface WordRange {
  start: number;
  end: number;
  /** Which of several terms it matches. */
  term?: number;
}

/** The locations of all words of ranges. */
export const locationsIn = (ranges: WordRange[]): number[] =>
  ranges.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, step) => start + step));
