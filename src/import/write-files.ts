import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile, access } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { TargetFolder } from './target-folder.ts';
import type { WrittenArticle } from './write-article.ts';

/**
 * Write files by their paths, each beside its place first and only then in it, so that none is ever half there. The
 * first comes last: what an article names is there before it.
 */
export async function writeFiles(files: Map<string, string>): Promise<void> {
  const moves: { from: string; to: string }[] = [];
  try {
    for (const [to, text] of files) {
      await mkdir(dirname(to), { recursive: true });
      const from = join(dirname(to), `.${basename(to)}.${randomUUID()}`);
      moves.push({ from, to });
      await writeFile(from, text, { flag: 'wx' });
    }
    for (const { from, to } of moves.toReversed()) await rename(from, to);
  } finally {
    await Promise.all(moves.map(({ from }) => rm(from, { force: true })));
  }
}

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
