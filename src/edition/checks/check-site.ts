import { hasForbiddenParts, readEmblem } from '../schema/emblem.ts';
import { siteSchema } from '../schema/site.ts';
import { checkData } from './check-fields.ts';
import { parseYaml, type Fields } from '../read/parse-yaml.ts';
import type { Problem } from '../read/problem.ts';
import type { SourceFile } from '../read/entry.ts';

/** Where the site’s own settings are kept. */
export const siteFile = 'content/site.yaml';

const manual = 'src/edition/schema/site.ts';

/** The settings of the site are there, each is what it must be, and the emblem can be shown. */
export function checkSite(files: SourceFile[]): Problem[] {
  const source = files.find(({ path }) => path === siteFile);
  if (!source) {
    const reason = 'The site has no settings: its name, its subject and the rest.';
    return [{ file: siteFile, reason, remedy: `Write the file; ${manual} says what belongs there.` }];
  }
  const fields = parseYaml(siteFile, source.text.replace(/^\uFEFF/, ''));
  const wrong = checkData(siteFile, fields, { schema: siteSchema, noun: 'the site', manual });
  return [...fields.problems, ...wrong, ...checkEmblem(fields, files)];
}

function checkEmblem({ data, lineOf }: Fields, files: SourceFile[]): Problem[] {
  const named = siteSchema.shape.emblem.safeParse((data as { emblem?: unknown } | null | undefined)?.emblem);
  if (!named.success) return [];
  const file = `content/${named.data}`;
  const source = files.find(({ path }) => path === file);
  if (!source) {
    const remedy = 'Put the drawing there, or name the file that has it.';
    return [{ file: siteFile, line: lineOf(['emblem']), reason: `There is no ${file}.`, remedy }];
  }
  const emblem = readEmblem(source.text);
  if (!emblem) {
    const reason = 'This is no SVG drawing with a viewBox.';
    return [{ file, line: 1, reason, remedy: 'Begin it with <svg viewBox="0 0 32 32">, in the size of the drawing.' }];
  }
  if (!hasForbiddenParts(emblem)) return [];
  const reason = 'The drawing has scripts, styles or parts in other files, which no page would show.';
  return [
    { file, line: 1, reason, remedy: 'Draw it with shapes and their attributes alone, such as stroke="currentColor".' },
  ];
}
