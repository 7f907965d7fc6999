import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readFields } from './front-matter/write-fields.ts';
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
      const mdx = await readFile(join(folder, name), 'utf8');
      const { title } = (readFields(mdx) ?? {}) as { title?: unknown };
      return { slug: name.replace(/\.mdx$/, ''), title: typeof title === 'string' ? title : undefined, mdx };
    }),
  );
}
