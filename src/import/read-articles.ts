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
      return { slug: name.replace(/\.mdx$/, ''), title: titleOf(mdx), mdx };
    }),
  );
}

/** The title of an article; nothing where its front matter can’t be read, which only matters if it is to be replaced. */
function titleOf(mdx: string): string | undefined {
  try {
    const { title } = (readFields(mdx) ?? {}) as { title?: unknown };
    return typeof title === 'string' ? title : undefined;
  } catch {
    return undefined;
  }
}
