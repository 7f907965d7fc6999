import { fold } from '../../../text/fold.ts';

/** A place of the page with matching words. */
export interface MatchedPassage {
  id: string;
  /** Such as `Paragraph 5`. */
  name: string;
  /** Matching words: the number of each in the place, and the word, folded. */
  words: [number: number, folded: string][];
}

interface WrittenWord {
  folded: string;
  range: Range;
}

/** The matching words of a place, as ranges of the page. */
export function findRanges({ id, words }: MatchedPassage): Range[] {
  const element = document.getElementById(id);
  if (!element) return [];
  const written = readWords(element);
  return words.flatMap(([number, folded]) => {
    // The page’s element may hold a word more than the index, or one less.
    const near = [0, 1, -1, 2, -2].map((off) => written[number + off]);
    const word = near.find((candidate) => candidate?.folded === folded);
    return word ? [word.range] : [];
  });
}

/** The words of an element that the index has too. */
function readWords(element: Element): WrittenWord[] {
  const words: WrittenWord[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let isGlued = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.closest('[data-pagefind-ignore]')) continue;
    const text = node.textContent ?? '';
    for (const { 0: written, index } of text.matchAll(/\S+/g)) {
      const last = isGlued && index === 0 ? words.at(-1) : undefined;
      const range = last?.range ?? new Range();
      // The marks around a word are none of it.
      if (!last) range.setStart(node, index + written.search(/[\p{L}\p{N}]|$/u));
      range.setEnd(node, index + written.replace(/[^\p{L}\p{N}]+$/u, '').length);
      if (last) last.folded += fold(written);
      else words.push({ folded: fold(written), range });
    }
    isGlued = /\S$/.test(text);
  }
  return words;
}
