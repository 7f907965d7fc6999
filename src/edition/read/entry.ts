import type { CollectionName } from './collections.ts';
import type { Text } from './parse-text.ts';
import type { Fields } from './parse-yaml.ts';
import type { Problem } from './problem.ts';

/** A file of `content/` as it is on the disk. */
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
  /** All of the file. */
  source: string;
  fields: Fields;
  /** Only articles have one, and only where it can be read. */
  readonly text?: Text | undefined;
  /** What kept parts of it from being read. */
  readonly problems: Problem[];
}
