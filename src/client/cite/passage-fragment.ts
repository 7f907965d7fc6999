import { encodeDirective } from '../../search/text/encode-directive.ts';
import type { Passage } from './selected-passage.ts';
import { blockEnd } from './readable-text.ts';

/** Words at either end that find a passage again; more, if the same stand earlier on the page. */
const fewest = 4;
const most = 12;

/**
 * Fragment that leads to a passage and makes the browser mark it, such as
 * `#p10:~:text=The%20UK,first%20time`. See https://wicg.github.io/scroll-to-text-fragment/
 */
export function passageFragment({ place, source: { text, start, end } }: Passage): string {
  const cut = Math.max(text.text.lastIndexOf(blockEnd, start - 1) + 1, ...text.breaks.filter((at) => at <= start));
  const before = textBefore(text.elementAt(start)) + fold(text.text.slice(0, start).split(blockEnd).at(-1) ?? '');
  const stops = [start, ...text.breaks.filter((at) => at > start && at < end), end];
  const firstStop = Math.min(stops[1] ?? end, endOfBlock(text.text, start, end));
  const lastStop = Math.max(stops.at(-2) ?? start, text.text.lastIndexOf(blockEnd, end - 1) + 1);
  const first = splitWords(text.text.slice(start, firstStop));
  const last = splitWords(text.text.slice(lastStop, end));
  const isShort = firstStop === end && first.length <= 2 * fewest;
  const opening = isShort ? first : distinct(first, before);
  const ending = last.slice(-fewest);
  const directive = [opening, ...(isShort ? [] : [ending])].map((words) => encodeDirective(trim(words.join(' '))));
  const prefix = prefixFor(trim(opening.join(' ')), before, text.text.slice(cut, start));
  return `#${place.id}:~:text=${[...prefix, ...directive].join(',')}`;
}

/** As many words as it takes to be the first of their kind on the page. */
function distinct(words: string[], before: string): string[] {
  for (let count = fewest; count < Math.min(most, words.length); count++) {
    if (!occursIn(before, trim(words.slice(0, count).join(' ')))) return words.slice(0, count);
  }
  return words.slice(0, most);
}

/** The words before, where the passage begins like one that stands earlier; none, where a mark stands between. */
function prefixFor(opening: string, before: string, adjoining: string): string[] {
  const words = splitWords(adjoining).slice(-fewest);
  if (words.length === 0 || !occursIn(before, opening)) return [];
  return [`${encodeDirective(words.join(' ').replace(leading, ''))}-`];
}

/** All that the browser meets before the block of a passage, in which words can be found too soon. */
function textBefore(element: Element | null): string {
  const range = document.createRange();
  const block = element?.closest('p, li') ?? element;
  range.setStart(document.body, 0);
  if (block) range.setEndBefore(block);
  return fold(range.toString());
}

const occursIn = (text: string, words: string): boolean => text.includes(fold(words));
const fold = (text: string): string => text.replace(/\s+/g, ' ').toLowerCase();
const splitWords = (text: string): string[] => text.split(/\s+/).filter(Boolean);

function endOfBlock(text: string, start: number, end: number): number {
  const at = text.indexOf(blockEnd, start);
  return at === -1 ? end : Math.min(at, end);
}

const leading = /^[^\p{L}\p{N}]+/u;
const trailing = /[^\p{L}\p{N}]+$/u;
const trim = (text: string): string => text.replace(leading, '').replace(trailing, '');
