import { findFrontMatter } from '../schema/front-matter.ts';
import { collectionNames, collections, folderOf, type CollectionName } from './collections.ts';
import { describeSyntax } from './describe-syntax.ts';
import { parseText, type Text } from './parse-text.ts';
import { parseYaml, type Fields } from './parse-yaml.ts';
import type { Problem } from './problem.ts';

/** A file of `content/` as it lies on the disk. */
export interface SourceFile {
  /** From the root of the project, with forward slashes: `content/people/ann-reed.yaml`. */
  path: string;
  text: string;
}

/** A file of a collection, taken apart. */
export interface Entry {
  file: string;
  collection: CollectionName;
  /** By which other files and addresses name it. */
  name: string;
  fields: Fields;
  /** Only articles have one, and only where it can be read. */
  text?: Text;
  /** What kept parts of it from being read. */
  problems: Problem[];
}

/** Take a file apart; nothing where it belongs to no collection. */
export function readEntry({ path, text }: SourceFile): Entry | undefined {
  const collection = collectionOf(path);
  if (!collection || !path.endsWith(collections[collection].ending)) return undefined;
  const name = path.slice(folderOf(collection).length + 1, -collections[collection].ending.length);
  const source = text.replace(/^\uFEFF/, '');
  const entry = { file: path, collection, name };
  return collection === 'articles' ? readArticle(entry, source) : readRecord(entry, source);
}

/** The collection in whose folder a file lies. */
export const collectionOf = (path: string): CollectionName | undefined =>
  collectionNames.find((name) => path.startsWith(`${folderOf(name)}/`));

type Identity = Pick<Entry, 'file' | 'collection' | 'name'>;

function readRecord(entry: Identity, source: string): Entry {
  const fields = parseYaml(entry.file, source);
  return { ...entry, fields, problems: fields.problems };
}

function readArticle(entry: Identity, source: string): Entry {
  const frontMatter = findFrontMatter(source);
  if (!frontMatter) return withoutFrontMatter(entry);
  // The fences are taken away and their lines kept, so that each line has the same number as in the file.
  const fields = parseYaml(entry.file, `\n${frontMatter.fields}`);
  const body = frontMatter.whole.replace(/[^\r\n]/g, ' ') + source.slice(frontMatter.whole.length);
  try {
    return { ...entry, fields, problems: fields.problems, text: parseText(entry.file, body) };
  } catch (error) {
    return { ...entry, fields, problems: [...fields.problems, describeSyntax(error, entry.file)] };
  }
}

function withoutFrontMatter(entry: Identity): Entry {
  const reason = 'The article doesn’t begin with its front matter.';
  const remedy = 'Put the fields at the head of the file, between a line --- and another line ---.';
  const fields = { data: undefined, lineOf: () => 1, problems: [] };
  return { ...entry, fields, problems: [{ file: entry.file, line: 1, reason, remedy }] };
}
