import { writeKinds } from '../search/text/kinds.ts';

/** What the search has to know of the places of an article (see `src/edition/markdown/addresses.ts`). */
export const articleKinds = writeKinds([
  ['p#', 'text'],
  ['note-#', 'note'],
  ['key-#', 'summary'],
  ['question', 'summary'],
  ['thesis', 'summary'],
  ['about-the-author', 'person'],
  ['editors-note-*', 'editors-note'],
]);

/** The same for the list of sources. */
export const sourceKinds = writeKinds([
  ['editors-note-*', 'editors-note'],
  ['*', 'work'],
]);
