import { fold } from '../index/stem.ts';

/** Words that stand together: the location of the first, and the one behind the last. */
export interface Stretch {
  start: number;
  end: number;
}

/** Words on either side: enough not to be taken for words outside the index, such as those of the masthead. */
const leastContext = 2;

/** Words on either side that may be needed to tell one occurrence from an earlier one. */
const mostContext = 5;

/** Stretches of words that a directive names at most. */
const mostStretches = 4;

/**
 * Directive that makes the browser scroll to the words found and mark them, such as
 * `:~:text=of-,strategic%20ambiguity,-like`; empty where they can’t be told from an earlier occurrence on the page.
 * See https://wicg.github.io/scroll-to-text-fragment/
 * @param words all words of the page
 * @param hits what was found, in its order
 * @param from index of the first word of the place that holds them; context doesn’t leave it
 * @param to index behind its last word
 */
export function textFragment(words: string[], hits: Stretch[], from = 0, to = words.length): string {
  const folded = words.map(fold);
  const directives = joinNeighbours(hits)
    .flatMap((stretch) => describe(stretch, words, folded, { from, to }))
    .slice(0, mostStretches);
  return directives.length > 0 ? `:~:${directives.map((directive) => `text=${directive}`).join('&')}` : '';
}

function joinNeighbours(hits: Stretch[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { start, end } of hits) {
    const last = stretches.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else stretches.push({ start, end });
  }
  return stretches;
}

/** The least context within the place with which the stretch is the first of its kind on the page. */
function describe(
  { start, end }: Stretch,
  words: string[],
  folded: string[],
  place: { from: number; to: number },
): string[] {
  const room = {
    before: Math.min(clauseBefore(words, start), start - place.from),
    after: Math.min(clauseAfter(words, end), place.to - end),
  };
  for (let context = leastContext; context <= mostContext; context++) {
    const from = start - Math.min(context, room.before);
    const to = end + Math.min(context, room.after);
    if (firstOccurrence(folded, from, to) !== from) continue;
    const text = (a: number, b: number) => encode(trim(words.slice(a, b).join(' ')));
    return [
      [
        ...(from < start ? [`${text(from, start)}-`] : []),
        text(start, end),
        ...(to > end ? [`-${text(end, to)}`] : []),
      ].join(','),
    ];
  }
  return [];
}

// Context ends at punctuation: behind it a note’s mark may stand, which the page’s text has and the index has not.
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
  const sought = folded.slice(from, to);
  return folded.findIndex((_, at) => sought.every((word, offset) => folded[at + offset] === word));
}

const trim = (text: string): string => text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/** As `encodeURIComponent`, and the hyphen too, which has a meaning of its own in a directive. */
const encode = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');
