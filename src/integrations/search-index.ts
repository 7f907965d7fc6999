import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { publish } from './whole-dist.ts';

/** After the pages, write their search index; a site without one is not published. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const pages = await writeIndex(fileURLToPath(dir));
        logger.info(`${pages} pages indexed`);
        await publish(dir);
      },
    },
  };
}

/** Index the site in `folder` into `folder/pagefind` and return the number of pages; none is an error. */
async function writeIndex(folder: string): Promise<number> {
  try {
    const { index, errors } = await pagefind.createIndex({});
    if (!index) throw new Error(`The search index can’t be started: ${errors.join('; ')}`);
    const added = await index.addDirectory({ path: folder });
    if (added.errors.length > 0) throw new Error(`The search index can’t be written: ${added.errors.join('; ')}`);
    if (added.page_count === 0) {
      throw new Error('The search index is empty: no page has an element with data-pagefind-body.');
    }
    const written = await index.writeFiles({ outputPath: `${folder}/pagefind` });
    if (written.errors.length > 0) throw new Error(`The search index can’t be written: ${written.errors.join('; ')}`);
    return added.page_count;
  } finally {
    await pagefind.close();
  }
}
