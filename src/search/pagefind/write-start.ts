import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'yaml';
import { searchFolder } from '../../edition/checks/check-search-words.ts';
import { decodeCbor, withoutSignature, type Item } from './decode.ts';
import { findRuns } from '../find/hits.ts';
import { writePages, type SynonymGroup, type StartFile } from './start-file.ts';
import { createVariant } from '../query/synonyms.ts';
import { createTokens, splitWords, type Token } from '../text/tokens.ts';
import { stopWordsSchema, synonymsSchema } from '../../edition/schema/search-words.ts';

/** A file that Pagefind made. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** What a reader can choose by; other filters say of a page what only its text needs. */
const choosable = ['author', 'publisher', 'year', 'topic'];

/** The version whose index the search in `src/client/search/` reads. */
const readable = '1.6.0';

/** What a search has to know first, from Pagefind’s own files and the project’s list of names. */
export async function createStart(files: IndexFile[], root: string): Promise<StartFile> {
  const [meta] = files.filter(({ path }) => path.endsWith('.pf_meta'));
  if (!meta) throw new Error('The search index has no list of pages (.pf_meta).');
  const [version, pages, chunks, filters] = unpack(meta) as [string, Item[], Item[], [string, string][]];
  if (version !== readable) {
    throw new Error(
      `The search reads Pagefind’s index of version ${readable}, and this is one of ${version}. ` +
        'Compare src/search/pagefind/ with its new format, run the tests, and then change “readable” here.',
    );
  }
  const find = (path: string): IndexFile => {
    const file = files.find((candidate) => candidate.path === path);
    if (!file) throw new Error(`The search index has no file ${path}.`);
    return file;
  };
  const fragments = (pages as [string, number][]).map(([name]) => name);
  return {
    pages: fragments,
    chunks: (chunks as [string, string, string][]).map(([, to, name]) => [
      to,
      name,
      find(`index/${name}.pf_index`).content.length,
    ]),
    filters: Object.fromEntries(
      filters
        .filter(([name]) => choosable.includes(name))
        .map(([name, hash]) => [name, readFilter(find(`filter/${hash}.pf_filter`))]),
    ),
    names: locateSynonyms(
      synonymsSchema.parse(await readYaml(root, 'synonyms')),
      fragments.map((name) => readText(find(`fragment/${name}.pf_fragment`))),
    ),
    stopWords: stopWordsSchema.parse(await readYaml(root, 'stop-words')).flatMap((line) => line.split(' ')),
  };
}

const readText = ({ content }: IndexFile): Token[] => {
  const fragment = JSON.parse(new TextDecoder().decode(withoutSignature(gunzipSync(content)))) as { content: string };
  return createTokens(splitWords(fragment.content));
};

/** For each group of names, the pages that hold one of them. */
function locateSynonyms(groups: string[][], pages: Token[][]): SynonymGroup[] {
  return groups.map((names) => {
    const holding = pages.flatMap((tokens, number) => {
      const holds = names.some(
        (name) => findRuns(tokens, createVariant(name), { isExact: false, isOpen: false }).length > 0,
      );
      return holds ? [number] : [];
    });
    return { names, pages: writePages(new Set(holding), pages.length) };
  });
}

const readYaml = async (root: string, name: string): Promise<unknown> =>
  parse(await readFile(join(root, searchFolder, `${name}.yaml`), 'utf8'));

function readFilter(file: IndexFile): Record<string, number[]> {
  const [, values] = unpack(file) as [string, [string, number[]][]];
  return Object.fromEntries(values);
}

const unpack = ({ content }: IndexFile): Item => decodeCbor(withoutSignature(gunzipSync(content)));
