/** A sentence and where it stands in its text; the space behind it is part of it. */
export interface Sentence {
  text: string;
  start: number;
  end: number;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Titles, initials and the like never end a sentence: whatever follows belongs to them. */
const neverLast = /(?:^|[\s(“‘])(?:Prof|Dr|Mr|Mrs|Ms|St|eds?|cf|e\.g|i\.e|(?:\p{Lu}\.)*\p{Lu})\. +$/u;

/** Abbreviations that count, where a number follows. */
const beforeNumber = /(?:^|[\s(“‘])(?:[Nn]os?|[Vv]ols?|pp?|ch|[Aa]rts?|paras?|figs?)\. +$/;

/**
 * Cut a text into its sentences. The segmenter of the engine takes every full stop before a capital or a number for an
 * end, so what it cuts after an abbreviation is put together again. A line is at least one sentence.
 */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const last = sentences.at(-1);
    if (last && goesOn(last.text, segment)) {
      last.text += segment;
      last.end += segment.length;
    } else {
      sentences.push({ text: segment, start: index, end: index + segment.length });
    }
  }
  return sentences;
}

const goesOn = (before: string, after: string): boolean =>
  !before.endsWith('\n') &&
  (/^\p{Ll}/u.test(after) || neverLast.test(before) || (/^\d/.test(after) && beforeNumber.test(before)));
