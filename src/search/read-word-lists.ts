import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { searchFolder } from '../edition/read/read-site.ts';
import { stopWordsSchema, synonymsSchema } from '../edition/schema/search-words.ts';
import type { WordLists } from './pagefind/write-start.ts';

/** Read the editor’s lists in `content/search/`; one that is missing is empty. Throws if one is not as its schema says. */
export async function readWordLists(root: string): Promise<WordLists> {
  const read = async (name: string): Promise<unknown> => {
    const path = join(root, searchFolder, `${name}.yaml`);
    return (existsSync(path) && parse(await readFile(path, 'utf8'))) || [];
  };
  return {
    synonyms: synonymsSchema.parse(await read('synonyms')),
    stopWords: stopWordsSchema.parse(await read('stop-words')).flatMap((line) => line.split(' ')),
  };
}
