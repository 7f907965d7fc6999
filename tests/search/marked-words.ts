import type { WordRange } from '../../src/search/text/word-range.ts';

/** A page’s words, those found, and the place (a paragraph or a note) that is shown. */
export interface MarkedWords {
  words: string[];
  hits: WordRange[];
  /** Index of the place’s first word. */
  from: number;
  /** Index behind its last word. */
  to: number;
}

/** Read a page such as `Before. | The [strategic concept], in short. | After.`: bars around the place, hits in brackets. */
export function readMarkedWords(text: string): MarkedWords {
  const words: string[] = [];
  const hits: WordRange[] = [];
  const bars: number[] = [];
  let isHit = false;
  for (const token of text.split(' ')) {
    if (token === '|') {
      bars.push(words.length);
      continue;
    }
    if (token.includes('[')) isHit = true;
    if (isHit) hits.push({ start: words.length, end: words.length + 1 });
    if (token.includes(']')) isHit = false;
    words.push(token.replace(/[[\]]/g, ''));
  }
  return { words, hits, from: bars[0] ?? 0, to: bars[1] ?? words.length };
}
