import { locationsIn, type WordRange } from './word-range.ts';

/** A range of an excerpt; `found` ranges are the words that were searched for. */
interface Piece {
  text: string;
  found: boolean;
}

/** An excerpt with the hits that it shows. */
export interface Excerpt {
  pieces: Piece[];
  hits: WordRange[];
}

const longest = 36;

/**
 * The sentence around the hit with most of the terms, cut where it is very long, with every hit told apart.
 * @param words all words of the page
 * @param hits what was found, in its order
 * @param from index of the first word of the paragraph or note
 * @param to index behind its last word
 */
export function createExcerpt(words: string[], hits: WordRange[], from: number, to: number): Excerpt {
  const first = findMiddle(hits) ?? from;
  let start = first;
  while (start > from && !endsSentence(words[start - 1]) && first - start < longest / 2) start--;
  let end = first + 1;
  while (end < to && (!endsSentence(words[end - 1]) || end - start < longest / 3) && end - start < longest) end++;

  const found = new Set(locationsIn(hits));
  const pieces: Piece[] = [];
  for (let index = start; index < end; index++) {
    const isFound = found.has(index);
    const last = pieces.at(-1);
    if (last && last.found === isFound) last.text += ` ${words[index]}`;
    else pieces.push({ text: `${words[index]}`, found: isFound });
  }
  if (start > from && !endsSentence(words[start - 1])) pieces.unshift({ text: '…', found: false });
  if (end < to && !endsSentence(words[end - 1])) pieces.push({ text: '…', found: false });
  return { pieces, hits: hits.filter((hit) => hit.start >= start && hit.start < end) };
}

const endsSentence = (word = ''): boolean =>
  /[.?!][”’"')\]]*$/.test(word) && !/^(?:Prof|Dr|vol|no|pp?|eds?)\./.test(word);

/** The first hit among those that have most different terms, and then most hits, within an excerpt’s reach behind them. */
function findMiddle(hits: WordRange[]): number | undefined {
  const reach = longest / 2;
  const company = hits.map((hit) => {
    const near = hits.filter(({ start }) => start >= hit.start && start < hit.start + reach);
    return new Set(near.map(({ term }) => term)).size * longest + near.length;
  });
  return hits[company.indexOf(Math.max(...company))]?.start;
}
