import { readFile } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { glob, type Loader } from 'astro/loaders';
import { formatProblem } from './problem.ts';
import { readEdition } from './read-edition.ts';

/**
 * Give Astro the front matter of the articles as `readEdition` reads it. To find the files, to notice that they change and
 * to render their text is left to Astro.
 */
export function editionLoader(base: string): Loader {
  const files = glob({ pattern: '*.mdx', base });
  return {
    ...files,
    name: 'edition-loader',
    load: (context) => {
      const root = fileURLToPath(context.config.root);
      const parseData: typeof context.parseData = async ({ id, filePath = '' }) => {
        const file = relative(root, filePath).split(sep).join('/');
        const { fields } = readEdition(file, await readFile(filePath, 'utf8'));
        const [problem] = fields.problems;
        if (problem) throw new Error(formatProblem(problem));
        return context.parseData({ id, data: fields.data as never, filePath });
      };
      return files.load({ ...context, parseData });
    },
  };
}
