/** Where the build writes the start file, from the root of the site. */
export const startPath = 'search/start.json';

/** The start file: all that a search needs before its first query. The build writes it from Pagefind’s index. */
export interface StartFile {
  /** For each page number, the name of the file with its text. */
  pages: string[];
  /** Parts of the word index in alphabetical order. */
  chunks: [lastWord: string, name: string, bytes: number][];
  /** For each field and value by which a reader can filter, the numbers of its pages. */
  filters: Record<string, Record<string, number[]>>;
  synonyms: SynonymGroup[];
  /** Words that a query may hold and that match nothing by themselves, such as `the`. */
  stopWords: string[];
}

/** Names of one thing as they are printed. */
export interface SynonymGroup {
  names: string[];
  /** The pages that hold one of them, written by `writePages`. */
  pages: string;
}

/** Write page numbers as bits, four to a hexadecimal digit, the lowest bit first: pages 0 and 5 of 6 are `12`. */
export const writePages = (numbers: Set<number>, total: number): string =>
  Array.from({ length: Math.ceil(total / 4) }, (_, digit) =>
    [0, 1, 2, 3].reduce((sum, bit) => sum + (numbers.has(digit * 4 + bit) ? 2 ** bit : 0), 0).toString(16),
  ).join('');

/** Read what `writePages` wrote. */
export const readPages = (written: string): Set<number> =>
  new Set(
    [...written].flatMap((digit, at) =>
      [0, 1, 2, 3].filter((bit) => (parseInt(digit, 16) >> bit) & 1).map((bit) => at * 4 + bit),
    ),
  );
