/** What can be reached from each room of `src/`; a room comes after all that it may import. */
export type Rooms = Record<string, string[]>;

const edition = ['edition/schema', 'edition/references', 'edition/markdown', 'edition/read', 'edition/checks'];
const library = ['text', ...edition, 'search', 'site', 'fonts', 'library'];

/**
 * The rooms of this project. A room is a folder of `src/`, a folder of `src/edition/`, or a file beside them, such as
 * `site.ts`.
 */
export const rooms: Rooms = {
  text: [],
  'edition/schema': ['text'],
  'edition/references': ['text', 'edition/schema'],
  'edition/markdown': ['text', ...edition.slice(0, 2)],
  'edition/read': ['text', ...edition.slice(0, 3)],
  'edition/checks': ['text', ...edition.slice(0, 4)],
  search: ['text', ...edition],
  site: [],
  fonts: [],
  library: library.slice(0, -1),
  styles: [],
  // What it imports is loaded by every reader.
  client: ['text', 'search'],
  components: [...library, 'styles', 'client'],
  layouts: [...library, 'styles', 'client', 'components'],
  pages: [...library, 'styles', 'client', 'components', 'layouts'],
  'content.config': edition,
  integrations: ['text', ...edition, 'search', 'library'],
  import: ['text', ...edition],
  commands: ['site'],
};

/** The room of a file, by its path from `src/`. */
export function roomOf(file: string): string {
  const [first = '', second = ''] = file.split('/');
  if (first === 'edition') return `edition/${second}`;
  return first.replace(/\.[a-z]+$/, '');
}
