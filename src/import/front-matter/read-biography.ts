import type { Block } from '../notes/blocks.ts';
import { readBiography } from './biography.ts';
import { foldName, isPersonName } from './names.ts';
import { take, type Reading } from './reading.ts';

/** Take the last paragraph where it is the biography of an author; returns whether it is. */
export function takeBiography(reading: Reading, blocks: Block[], last: Block | undefined): boolean {
  if (!last) return false;
  // A name on a line of its own just before belongs to what follows.
  const before = blocks[blocks.indexOf(last) - 1]?.text.trim() ?? '';
  return takeAsBiography(reading, last, isPersonName(before) ? [before] : []);
}

/** Take a paragraph where it is the biography of an author, known, met before or among `others`; returns whether it is. */
export function takeAsBiography(reading: Reading, block: Block, others: string[]): boolean {
  const { node } = block;
  if (node.type !== 'paragraph' || node.children.some(({ type }) => type === 'footnoteReference')) return false;
  const met = reading.facts.filter(({ field }) => field === 'author').map(({ value }) => value);
  const names = [...met, ...reading.known.people.flatMap((person) => person.names), ...others];
  const text = block.text.trim();
  const biography = readBiography(text, names);
  if (!biography) return false;
  const { name, affiliation } = biography;
  const isCertain = names.some((one) => foldName(one) === foldName(name));
  const facts = [
    { field: 'author', value: name, from: 'end', isCertain } as const,
    { field: 'biography', value: text, from: 'end', isCertain } as const,
    ...(affiliation ? [{ field: 'affiliation', value: affiliation, from: 'end', isCertain: false } as const] : []),
  ];
  take(reading, block, 'biography of the author', ...facts);
  return true;
}
