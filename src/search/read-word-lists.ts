import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { searchFolder } from '../edition/checks/check-search-words.ts';
import { stopWordsSchema, synonymsSchema } from '../edition/schema/search-words.ts';
import type { WordLists } from './pagefind/write-start.ts';

/** Read the editor’s lists in `content/search/`; throws if one is missing or not as its schema says. */
export async function readWordLists(root: string): Promise<WordLists> {
  const read = async (name: string): Promise<unknown> =>
    parse(await readFile(join(root, searchFolder, `${name}.yaml`), 'utf8'));
  return {
    synonyms: synonymsSchema.parse(await read('synonyms')),
    stopWords: stopWordsSchema.parse(await read('stop-words')).flatMap((line) => line.split(' ')),
  };
}
