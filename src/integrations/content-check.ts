import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { judgeContent } from '../edition/checks/check-content.ts';
import { siteFile } from '../edition/checks/check-site.ts';
import { formatDrafts } from '../edition/checks/draft.ts';
import { collectReferences } from '../edition/read/collect-references.ts';
import type { Entry } from '../edition/read/entry.ts';
import { formatReport } from '../edition/read/problem.ts';
import { readEntries } from '../edition/read/read-entry.ts';
import { readContent, readFixedPages } from '../edition/read/read-site.ts';
import type { References } from '../edition/references/references.ts';
import { forgetEditions } from './forget-editions.ts';

// Long enough for an editor’s program to have written all of its file.
const pause = 100;

/**
 * Bad content stops the build before a page is made, with every problem at once; `astro dev` only warns, in the terminal
 * and on its pages. Drafts are listed with what they lack; only `astro dev` shows them.
 * @param known gets the works and citations that were read, for the steps that print them
 */
export function contentCheck(known: { references: References }): AstroIntegration {
  let entries: Entry[] = [];

  /** Read what has changed since the last time. */
  function read(root: string, drafts: boolean) {
    const files = readContent(root);
    entries = readEntries(files, entries);
    known.references = collectReferences(entries, { drafts });
    return judgeContent(files, readFixedPages(root), entries);
  }

  function warn(root: string, logger: AstroIntegrationLogger): void {
    const { problems, drafts } = read(root, true);
    if (drafts.length > 0) logger.info(`A build would leave out:\n${formatDrafts(drafts)}`);
    if (problems.length === 0) logger.info('The content has no problems.');
    else logger.warn(`A build would stop:\n${formatReport(problems)}`);
  }

  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig, logger, addWatchFile }) => {
        updateConfig({ vite: { define: { 'import.meta.env.DRAFTS_SHOWN': command === 'dev' } } });
        // The settings are read once; the development server starts again with new ones.
        addWatchFile(new URL(siteFile, config.root));
        if (command !== 'build') return;
        const { problems, drafts } = read(fileURLToPath(config.root), false);
        if (drafts.length > 0) logger.info(`Left out of the site:\n${formatDrafts(drafts)}`);
        if (problems.length > 0) throw createError(`${formatReport(problems)} Nothing was built.`);
      },
      'astro:server:setup': ({ server, logger }) => {
        const { root } = server.config;
        warn(root, logger);
        let timer: NodeJS.Timeout | undefined;
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(join(root, 'content') + sep)) return;
          clearTimeout(timer);
          timer = setTimeout(() => {
            warn(root, logger);
            forgetEditions(server);
          }, pause);
        });
      },
    },
  };
}

/** Astro prints the stack of what an integration throws; here it would only bury the report. */
function createError(message: string): Error {
  const error = new Error(message);
  error.stack = '';
  return error;
}
