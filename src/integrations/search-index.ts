import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import sirv from 'sirv';
import { startPath } from '../search/pagefind/start-file.ts';
import { checkVersion, createStart } from '../search/pagefind/write-start.ts';
import { readWordLists } from '../search/read-word-lists.ts';

/**
 * After the pages, write their search index; a site without one is not published. While someone writes
 * (`npm run dev`), search works from the index of the last build.
 */
export function searchIndex(): AstroIntegration {
  let lastBuild: string;
  let base: string;
  let root: string;
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        lastBuild = fileURLToPath(config.outDir);
        base = config.base;
        root = fileURLToPath(config.root);
      },
      'astro:server:setup': ({ server }) => {
        const files = sirv(lastBuild, { dev: true });
        server.middlewares.use((request, response, next) => {
          // Astro may have taken the base path off already.
          const path = request.url?.startsWith(base) ? request.url.slice(base.length) : request.url?.slice(1);
          if (!path?.startsWith('pagefind/') && path !== startPath) return next();
          request.url = `/${path}`;
          return files(request, response);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const pages = await writeIndex(fileURLToPath(dir), root);
        logger.info(`${pages} pages indexed`);
      },
    },
  };
}

/** Index the site in `folder` into `folder/pagefind` and return the number of pages; none is an error. */
export async function writeIndex(folder: string, root: string): Promise<number> {
  try {
    const { index, errors } = await pagefind.createIndex({});
    if (!index) throw new Error(`The search index can’t be started: ${errors.join('; ')}`);
    const added = await index.addDirectory({ path: folder });
    const written = await index.getFiles();
    const problems = [...added.errors, ...written.errors];
    if (problems.length > 0) throw new Error(`The search index can’t be written: ${problems.join('; ')}`);
    const files = written.files.filter((file) => !isInterface(file.path));
    checkVersion(files);
    const pages = files.filter((file) => file.path.startsWith('fragment/')).length;
    if (pages === 0) throw new Error('The search index is empty: no page has an element with data-pagefind-body.');
    await Promise.all(files.map(({ path, content }) => write(join(folder, 'pagefind', path), content)));
    await write(join(folder, startPath), JSON.stringify(createStart(files, await readWordLists(root))));
    return pages;
  } finally {
    await pagefind.close();
  }
}

/** Pagefind’s own interfaces, which this site doesn’t use. */
const isInterface = (path: string): boolean => /^pagefind-(?:.*ui|highlight)\./.test(path);

async function write(path: string, content: Uint8Array | string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
