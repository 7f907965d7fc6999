import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { workSchema } from '../schema/work.ts';
import { findCitations, type Citation } from './citations.ts';
import type { Work } from './work.ts';

/** The works of the project and every place where a note cites one. */
export interface References {
  works: Map<string, Work>;
  citations: Citation[];
}

/** How long what was read stays good, in milliseconds: a build reads it a few times, a writer sees changes at once. */
const freshFor = 2000;

let last: { folder: string; references: References; at: number } | undefined;

/** Read the works and the citations. A record that can’t be read or doesn’t fit the schema is left to the check. */
export function readReferences(folder = 'content'): References {
  if (last?.folder === folder && Date.now() - last.at < freshFor) return last.references;
  const references = {
    works: new Map(readWorks(join(folder, 'works')).map((work) => [work.key, work])),
    citations: readFiles(join(folder, 'articles'), '.mdx').flatMap(({ name, text }) => findCitations(name, text)),
  };
  last = { folder, references, at: Date.now() };
  return references;
}

const readWorks = (folder: string): Work[] =>
  readFiles(folder, '.yaml').flatMap(({ name, text }) => {
    const document = parseDocument(text);
    const { data } = workSchema.safeParse(document.errors.length === 0 && document.toJS());
    return data ? [{ key: name, ...data }] : [];
  });

function readFiles(folder: string, ending: string): { name: string; text: string }[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => ({ name: file.slice(0, -ending.length), text: readFileSync(join(folder, file), 'utf8') }));
}
