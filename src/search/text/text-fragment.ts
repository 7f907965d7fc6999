import { fold } from '../../text/fold.ts';
import { encodeDirective } from './encode-directive.ts';
import { locationsIn, type WordRange } from './word-range.ts';

/** The place that holds the words: context does not leave it. */
interface Place {
  from: number;
  to: number;
}

/** Words on either side: enough not to be taken for words outside the index, such as those of the masthead. */
const leastContext = 2;

/** Words on either side that may be needed to tell one occurrence from an earlier one. */
const mostContext = 5;

/**
 * Directive that makes the browser scroll to the words found and mark them, such as
 * `:~:text=of-,strategic%20ambiguity,-like`; empty where they can’t be told from an earlier occurrence on the page.
 * See https://wicg.github.io/scroll-to-text-fragment/
 * @param words all words of the page
 * @param hits what was found, in its order
 * @param from index of the first word of the place that holds them; context doesn’t leave it
 * @param to index behind its last word
 */
export function textFragment(words: string[], hits: WordRange[], from = 0, to = words.length): string {
  const folded = words.map(fold);
  const directives = joinNeighbours(hits).flatMap((range) => describeClauses(range, words, folded, { from, to }));
  return directives.length > 0 ? `:~:${directives.map((directive) => `text=${directive}`).join('&')}` : '';
}

function joinNeighbours(hits: WordRange[]): WordRange[] {
  const ranges: WordRange[] = [];
  for (const { start, end } of hits) {
    const last = ranges.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else ranges.push({ start, end });
  }
  return ranges;
}

/** A range with punctuation in it is named clause by clause where that is clear: a mark may be between them. */
function describeClauses(range: WordRange, words: string[], folded: string[], place: Place): string[] {
  const clauses = splitClauses(range, words).map((clause) => describe(clause, words, folded, place));
  return clauses.every((clause) => clause.length > 0) ? clauses.flat() : describe(range, words, folded, place);
}

function splitClauses({ start, end }: WordRange, words: string[]): WordRange[] {
  const ends = locationsIn([{ start: start + 1, end }]).filter((at) => !/[\p{L}\p{N}]$/u.test(words[at - 1] ?? ''));
  return [start, ...ends].map((from, at) => ({ start: from, end: ends[at] ?? end }));
}

/** The least context within the place with which the range is the first of its kind on the page. */
function describe({ start, end }: WordRange, words: string[], folded: string[], place: Place): string[] {
  const most = { before: Math.min(mostContext, start - place.from), after: Math.min(mostContext, place.to - end) };
  const safe = {
    before: Math.min(clauseBefore(words, start), most.before),
    after: Math.min(clauseAfter(words, end), most.after),
  };
  for (const room of [safe, most]) {
    for (let context = leastContext; context <= mostContext; context++) {
      const from = start - Math.min(context, room.before);
      const to = end + Math.min(context, room.after);
      if (firstOccurrence(folded, from, to) === from) return [write(words, [from, start, end, to])];
    }
  }
  return [];
}

/** `before-,the words,-after`; punctuation is left out at both ends only. */
function write(words: string[], [from, start, end, to]: [number, number, number, number]): string {
  const text = trim(words.slice(from, to).join(' '));
  const before = words.slice(from, start).join(' ').replace(leading, '');
  const after = words.slice(end, to).join(' ').replace(trailing, '');
  const core = text.slice(before ? before.length + 1 : 0, after ? -after.length - 1 : undefined);
  return [
    ...(before ? [`${encodeDirective(before)}-`] : []),
    encodeDirective(core),
    ...(after ? [`-${encodeDirective(after)}`] : []),
  ].join(',');
}

// At first, context ends at punctuation: behind it there may be a note’s mark, which the page’s text has and the index has
// not. Words that can’t be told apart so get more context, at the risk that the browser doesn’t find it.
const clauseBefore = (words: string[], start: number): number => {
  let count = 0;
  while (count < mostContext && /^[\p{L}\p{N}][\p{L}\p{N}’'-]*$/u.test(words[start - count - 1] ?? '')) count++;
  return /^[\p{L}\p{N}]/u.test(words[start] ?? '') ? count : 0;
};

const clauseAfter = (words: string[], end: number): number => {
  let count = 0;
  while (
    count < mostContext &&
    /[\p{L}\p{N}]$/u.test(words[end + count - 1] ?? '') &&
    /^[\p{L}\p{N}]/u.test(words[end + count] ?? '')
  ) {
    count++;
  }
  return count;
};

function firstOccurrence(folded: string[], from: number, to: number): number {
  const wanted = folded.slice(from, to);
  return folded.findIndex((_, at) => wanted.every((word, offset) => folded[at + offset] === word));
}

const leading = /^[^\p{L}\p{N}]+/u;
const trailing = /[^\p{L}\p{N}]+$/u;
const trim = (text: string): string => text.replace(leading, '').replace(trailing, '');
