/** Where the build writes what a search has to know first, from the root of the site. */
export const startPath = 'search/start.json';

/** What a search has to know before it can ask: written by the build from Pagefind’s index, version 1.6. */
export interface StartFile {
  /** Per page: the name of its text, and the number of its words. */
  pages: [fragment: string, words: number][];
  /** Parts of the word index in their order: the last word of each, its name, and its size in bytes. */
  chunks: [to: string, name: string, bytes: number][];
  /** Values by which results can be narrowed, each with the numbers of its pages. */
  filters: Record<string, Record<string, number[]>>;
  /** Groups of names of one thing, in spoken words: `[['IP4', 'indo pacific four'], …]`. */
  names: string[][];
  /** Words that say nothing about what is sought. */
  idle: string[];
}
