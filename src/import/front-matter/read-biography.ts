import type { Block } from '../notes/blocks.ts';
import { readBiography } from './biography.ts';
import { foldName, isPersonName } from './names.ts';
import { take, type Reading } from './reading.ts';

/** Take the last paragraph where it is the biography of an author; returns whether it is. */
export function takeBiography(reading: Reading, blocks: Block[], last: Block | undefined): boolean {
  if (last?.node.type !== 'paragraph' || last.node.children.some(({ type }) => type === 'footnoteReference'))
    return false;
  const authors = reading.facts.filter(({ field }) => field === 'author').map(({ value }) => value);
  // A name on a line of its own just before belongs to what follows.
  const before = blocks[blocks.indexOf(last) - 1]?.text.trim() ?? '';
  const names = [
    ...authors,
    ...reading.known.people.flatMap((person) => person.names),
    ...(isPersonName(before) ? [before] : []),
  ];
  const biography = readBiography(last.text.trim(), names);
  if (!biography) return false;
  const isKnown = names.some((name) => foldName(name) === foldName(biography.name));
  const from = 'end' as const;
  take(
    reading,
    last,
    'biography of the author',
    { field: 'author', value: biography.name, from, isCertain: isKnown },
    { field: 'biography', value: last.text.trim(), from, isCertain: isKnown },
    ...(biography.affiliation
      ? [{ field: 'affiliation', value: biography.affiliation, from, isCertain: false } as const]
      : []),
  );
  return true;
}
