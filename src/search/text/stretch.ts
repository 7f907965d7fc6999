/** Words that stand together: the location of the first, and the one behind the last. */
export interface Stretch {
  start: number;
  end: number;
  /** Which of several things that are sought it is. */
  term?: number;
}

/** The locations of all words of stretches. */
export const locationsIn = (stretches: Stretch[]): number[] =>
  stretches.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, step) => start + step));
