/** Where the build writes what a search has to know first, from the root of the site. */
export const startPath = 'search/start.json';

/** What a search has to know before it can ask: written by the build from Pagefind’s index, version 1.6. */
export interface StartFile {
  /** Per page, the name of the file with its text. */
  pages: string[];
  /** Parts of the word index in their order: the last word of each, its name, and its size in bytes. */
  chunks: [to: string, name: string, bytes: number][];
  /** Values by which results can be result, each with the numbers of its pages. */
  filters: Record<string, Record<string, number[]>>;
  names: SynonymGroup[];
  /** Words that say nothing about what is sought. */
  stopWords: string[];
}

/** Names of one thing as they are printed. */
export interface SynonymGroup {
  names: string[];
  /** The pages that hold one of them, a bit for each page: four to a hexadecimal digit, the first the lowest. */
  pages: string;
}

/** Write numbers of pages as a string of bits. */
export const writePages = (numbers: Set<number>, total: number): string =>
  Array.from({ length: Math.ceil(total / 4) }, (_, digit) =>
    [0, 1, 2, 3].reduce((sum, bit) => sum + (numbers.has(digit * 4 + bit) ? 2 ** bit : 0), 0).toString(16),
  ).join('');

/** Read them again. */
export const readPages = (written: string): Set<number> =>
  new Set(
    [...written].flatMap((digit, at) =>
      [0, 1, 2, 3].filter((bit) => (parseInt(digit, 16) >> bit) & 1).map((bit) => at * 4 + bit),
    ),
  );
