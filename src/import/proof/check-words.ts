import type { Line } from '../document.ts';
import { alignLines, type LineFacts, type Placement } from './align.ts';
import { readMdx, streamsOf } from './streams.ts';
import { countWords } from './tokens.ts';

/** What became of the words of a document, counted by lines. */
export interface WordCheck {
  /** Words of the document; the sum of the four below where nothing is missing. */
  words: number;
  inText: number;
  inNotes: number;
  inFrontMatter: number;
  setAside: number;
  /** Lines whose words are nowhere, or not as they were. */
  missing: Line[];
  /** Words of the article that the document doesn’t have. */
  invented: string[];
  placements: Placement[];
}

interface Written extends LineFacts {
  /** The article as it is to be written. */
  mdx: string;
  /** Values of the other files that are to be written. */
  records: unknown[];
}

/** Follow the lines of a document into the written article, read again, and count their words by place. */
export function checkWords(lines: Line[], { mdx, records, ...known }: Written): WordCheck {
  const { placements, invented } = alignLines(lines, [...readMdx(mdx), ...records.flatMap(streamsOf)], known);
  const wordsIn = (...places: Placement['place'][]): number =>
    placements.filter(({ place }) => places.includes(place)).reduce((sum, { line }) => sum + countWords(line.text), 0);
  return {
    words: placements.reduce((sum, { line }) => sum + countWords(line.text), 0),
    inText: wordsIn('text'),
    inNotes: wordsIn('note'),
    inFrontMatter: wordsIn('front matter'),
    setAside: wordsIn('aside'),
    missing: placements.filter(({ place }) => place === undefined).map(({ line }) => line),
    invented,
    placements,
  };
}
