import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Bytes of one font of the Source Serif 4 family, whole, such as `SourceSerif4-Regular`. */
export function readSourceSerif(name: string): Promise<Buffer> {
  const packageFolder = dirname(createRequire(import.meta.url).resolve('source-serif/package.json'));
  return readFile(join(packageFolder, `TTF/${name}.ttf`));
}
