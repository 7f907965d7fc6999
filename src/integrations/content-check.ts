import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { checkContent } from '../checks/check-content.ts';
import { formatReport, type Problem } from '../checks/problem.ts';
import { readContent, readFixedPages } from '../checks/read-site.ts';

// Long enough for an editor’s program to have written all of its file.
const pause = 100;

/** Bad content stops the build before a page is made, with every problem at once; `astro dev` only warns. */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': async ({ command, config }) => {
        if (command !== 'build') return;
        const problems = await findProblems(fileURLToPath(config.root));
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
  const problems = await findProblems(root);
  if (problems.length === 0) logger.info('The content has no problems.');
  else logger.warn(`A build would stop:\n${formatReport(problems)}`);
}

const findProblems = async (root: string): Promise<Problem[]> =>
  checkContent(await readContent(root), await readFixedPages(root));

/** Astro prints the stack of what an integration throws; here it would only bury the report. */
function createError(message: string): Error {
  const error = new Error(message);
  error.stack = '';
  return error;
}
