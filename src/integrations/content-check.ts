import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { judgeContent } from '../edition/checks/check-content.ts';
import { siteFile } from '../edition/checks/check-site.ts';
import { formatDrafts } from '../edition/checks/draft.ts';
import { formatReport } from '../edition/checks/problem.ts';
import { readContent, readFixedPages } from '../edition/checks/read-site.ts';
import { showDrafts } from '../edition/schema/draft.ts';

// Long enough for an editor’s program to have written all of its file.
const pause = 100;

/**
 * Bad content stops the build before a page is made, with every problem at once; `astro dev` only warns, in the terminal
 * and on its pages. Drafts are listed with what they lack; only `astro dev` shows them.
 */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': async ({ command, config, logger, addWatchFile }) => {
        showDrafts(command === 'dev');
        // The settings are read once; the development server starts again with new ones.
        addWatchFile(new URL(siteFile, config.root));
        if (command !== 'build') return;
        const { problems, drafts } = await judge(fileURLToPath(config.root));
        if (drafts.length > 0) logger.info(`Left out of the site:\n${formatDrafts(drafts)}`);
        if (problems.length > 0) throw createError(`${formatReport(problems)} Nothing was built.`);
      },
      'astro:server:setup': async ({ server, logger }) => {
        const { root } = server.config;
        await warn(root, logger);
        let timer: NodeJS.Timeout | undefined;
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(join(root, 'content') + sep)) return;
          clearTimeout(timer);
          timer = setTimeout(() => warn(root, logger).catch((error) => logger.error(String(error))), pause);
        });
      },
    },
  };
}

async function warn(root: string, logger: AstroIntegrationLogger): Promise<void> {
  const { problems, drafts } = await judge(root);
  if (drafts.length > 0) logger.info(`A build would leave out:\n${formatDrafts(drafts)}`);
  if (problems.length === 0) logger.info('The content has no problems.');
  else logger.warn(`A build would stop:\n${formatReport(problems)}`);
}

const judge = async (root: string) => judgeContent(await readContent(root), await readFixedPages(root));

/** Astro prints the stack of what an integration throws; here it would only bury the report. */
function createError(message: string): Error {
  const error = new Error(message);
  error.stack = '';
  return error;
}
