import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { TargetFolder } from './target-folder.ts';
import type { WrittenArticle } from './write-article.ts';

/** The files of an article by their paths: itself first, then what belongs to it; a record that exists stays as it is. */
export async function filesOf(
  slug: string,
  { mdx, records }: WrittenArticle,
  target: TargetFolder,
): Promise<Map<string, string>> {
  const files = new Map([[join(target.articles, `${slug}.mdx`), mdx]]);
  for (const [path, text] of records) {
    const to = join(target.records, path);
    const exists = await access(to).then(
      () => true,
      () => false,
    );
    if (!exists) files.set(to, text);
  }
  return files;
}
