import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { checkContent } from '../checks/check-content.ts';
import { countOf, formatProblem, formatReport, type Problem } from '../checks/problem.ts';
import { readContent, readFixedPages } from '../checks/read-site.ts';

/** Long enough for an editor’s program to have written its file. */
const pause = 100;

/** Bad content stops the build before a page is made, with every problem at once; `astro dev` only warns. */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': async ({ command, config }) => {
        if (command !== 'build') return;
        const problems = await findProblems(config.root);
        if (problems.length > 0) throw createError(`${formatReport(problems)}\nNothing was built.`);
      },
      'astro:server:setup': async ({ server, logger }) => {
        const root = new URL(`file://${server.config.root}/`);
        const warn = async () => logProblems(await findProblems(root), logger);
        let timer: NodeJS.Timeout | undefined;
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(`${fileURLToPath(new URL('content', root))}${sep}`)) return;
          clearTimeout(timer);
          timer = setTimeout(() => void warn(), pause);
        });
        await warn();
      },
    },
  };
}

async function findProblems(root: URL): Promise<Problem[]> {
  const folder = fileURLToPath(root);
  return checkContent(await readContent(folder), await readFixedPages(folder));
}

/** Astro prints the stack of what an integration throws; here it would only hide the report. */
function createError(message: string): Error {
  const error = new Error(message);
  error.stack = '';
  return error;
}

function logProblems(problems: Problem[], logger: AstroIntegrationLogger): void {
  for (const problem of problems) logger.warn(formatProblem(problem));
  if (problems.length === 0) logger.info('The content has no problem.');
  else logger.warn(`A build would stop at ${problems.length === 1 ? 'this problem' : `these ${countOf(problems.length, 'problem')}`}.`);
}
