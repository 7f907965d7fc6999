import type { Block } from '../notes/blocks.ts';
import { readLabel, standsAlone } from './labels.ts';
import { takeAsBiography } from './read-biography.ts';
import { take, type Reading } from './reading.ts';

/** Places of blocks: the first that belongs to a section and the first after it. */
interface Section {
  start: number;
  end: number;
}

/** Take a heading such as “About the author” with the biographies below it; nothing where none stands there. */
export function takeAuthorSection(reading: Reading, blocks: Block[]): Section | undefined {
  const start = blocks.findLastIndex(isAuthorHeading);
  const heading = blocks[start];
  if (!heading || reading.taken.has(heading)) return undefined;
  let end = start + 1;
  for (let next = blocks[end]; next && takeAsBiography(reading, next, []); next = blocks[end]) end += 1;
  if (end === start + 1) return undefined;
  take(reading, heading, 'label of the lines below');
  return { start, end };
}

function isAuthorHeading({ text }: Block): boolean {
  const labelled = readLabel(text);
  return labelled?.label === 'author' && standsAlone(labelled, text);
}
