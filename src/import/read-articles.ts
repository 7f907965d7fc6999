import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readEdition } from '../edition/read/read-edition.ts';
import type { ExistingArticle } from './slug-of.ts';

/** The articles in a folder, which may not exist yet. */
export async function readArticles(folder: string): Promise<ExistingArticle[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const files = names.filter((name) => name.endsWith('.mdx') && !name.startsWith('.'));
  return Promise.all(
    files.map(async (name) => {
      const edition = readEdition(name, await readFile(join(folder, name), 'utf8'));
      const { title } = (edition.fields.data ?? {}) as { title?: unknown };
      return { slug: edition.name, title: typeof title === 'string' ? title : undefined, edition };
    }),
  );
}
