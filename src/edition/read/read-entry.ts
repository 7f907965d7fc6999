import { collectionNames, collections, folderOf, type CollectionName } from './collections.ts';
import type { Entry, SourceFile } from './entry.ts';
import { parseYaml } from './parse-yaml.ts';
import { readEdition } from './read-edition.ts';

/** Take a file apart; nothing where it belongs to no collection. */
export function readEntry({ path, text }: SourceFile): Entry | undefined {
  const collection = collectionOf(path);
  if (!collection || !path.endsWith(collections[collection].ending)) return undefined;
  return collection === 'articles' ? readEdition(path, text) : readRecord(path, text, collection);
}

/** Take files apart; those that `earlier` has with the same text are not parsed again. */
export function readEntries(files: SourceFile[], earlier: Entry[] = []): Entry[] {
  const known = new Map(earlier.map((entry) => [entry.file, entry]));
  return files.flatMap((file) => {
    const before = known.get(file.path);
    return (before?.source === file.text ? before : readEntry(file)) ?? [];
  });
}

/** The collection in whose folder a file lies. */
export const collectionOf = (path: string): CollectionName | undefined =>
  collectionNames.find((name) => path.startsWith(`${folderOf(name)}/`));

function readRecord(file: string, source: string, collection: CollectionName): Entry {
  const name = file.slice(folderOf(collection).length + 1, -collections[collection].ending.length);
  const fields = parseYaml(file, source.replace(/^\uFEFF/, ''));
  return { file, collection, name, source, fields, problems: fields.problems };
}
