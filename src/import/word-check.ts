import type { Line, SetAside } from './document.ts';
import { readMdx, streamsOf } from './mdx/read-mdx.ts';
import { countWords } from './words/count-words.ts';
import { Places, type Place } from './words/places.ts';
import { preferences } from './words/preferences.ts';

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
}

interface Written {
  /** The article as it is to be written. */
  mdx: string;
  /** Values of the other files that are to be written. */
  records: unknown[];
  setAside: SetAside[];
  /** Whether marks of notes stand in the lines of the document, as they do in a text. */
  hasWrittenMarks: boolean;
}

/**
 * Follow each line of a document, in order and word for word, into the written article read again, the files beside it
 * or the list of what was set aside.
 */
export function checkWords(lines: Line[], { mdx, records, setAside, hasWrittenMarks }: Written): WordCheck {
  const streams = [...readMdx(mdx), ...records.flatMap(streamsOf)];
  let first: WordCheck | undefined;
  for (const preference of preferences) {
    const check = follow(lines, new Places(streams, setAside, hasWrittenMarks, preference));
    if (check.missing.length === 0 && check.invented.length === 0) return check;
    first ??= check;
  }
  return first ?? nothing();
}

function follow(lines: Line[], places: Places): WordCheck {
  const check = nothing();
  for (const line of lines) {
    const words = countWords(line.text);
    check.words += words;
    const place = line.text.trim() === '' ? 'text' : places.find(line);
    if (place === undefined) check.missing.push(line);
    else check[counts[place]] += words;
  }
  check.invented = places.leftOver();
  return check;
}

const nothing = (): WordCheck => ({
  words: 0,
  inText: 0,
  inNotes: 0,
  inFrontMatter: 0,
  setAside: 0,
  missing: [],
  invented: [],
});

const counts = {
  text: 'inText',
  note: 'inNotes',
  'front matter': 'inFrontMatter',
  aside: 'setAside',
} as const satisfies Record<Place, keyof WordCheck>;
