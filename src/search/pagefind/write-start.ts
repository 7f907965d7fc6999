import { gunzipSync } from 'node:zlib';
import { findRuns } from '../find/hits.ts';
import { createVariant } from '../query/synonyms.ts';
import { createTokens, type Token } from '../text/tokens.ts';
import { decodeCbor, withoutSignature, type Item } from './decode.ts';
import { knownVersion, readFilter, readMeta, splitWords, type Fragment, type Meta } from './format.ts';
import { writePages, type StartFile, type SynonymGroup } from './start-file.ts';

/** A file that Pagefind made, by its path in the folder of the index. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** The lists in `content/search/`. */
export interface WordLists {
  /** Names of one thing, a group each. */
  synonyms: string[][];
  stopWords: string[];
}

/** Filters of the index by which a reader can filter; the others describe a page to the search. */
const readerFilters = ['author', 'publisher', 'year', 'topic'];

/** Throw if the index is of another version of Pagefind than the one whose format is known. */
export function checkVersion(files: IndexFile[]): void {
  const { version } = readMetaFile(files);
  if (version === knownVersion) return;
  throw new Error(
    `The search index is of Pagefind ${version}, and src/search/pagefind/ reads that of ${knownVersion}. ` +
      `Install pagefind@${knownVersion}, or follow “To a new Pagefind version” in docs/search.md.`,
  );
}

/** Create the start file from Pagefind’s files. */
export function createStart(files: IndexFile[], { synonyms, stopWords }: WordLists): StartFile {
  const { fragments, chunks, filters } = readMetaFile(files);
  const find = (path: string): IndexFile => {
    const file = files.find((candidate) => candidate.path === path);
    if (!file) throw new Error(`The search index has no file ${path}.`);
    return file;
  };
  const texts = fragments.map((name) => readText(find(`fragment/${name}.pf_fragment`)));
  return {
    pages: fragments,
    chunks: chunks.map(({ to, name }) => [to, name, find(`index/${name}.pf_index`).content.length]),
    filters: Object.fromEntries(
      filters
        .filter(({ name }) => readerFilters.includes(name))
        .map(({ name, file }) => [name, readFilter(unpack(find(`filter/${file}.pf_filter`)))]),
    ),
    synonyms: synonyms.map((names) => locateSynonyms(names, texts)),
    stopWords,
  };
}

function readMetaFile(files: IndexFile[]): Meta {
  const file = files.find(({ path }) => path.endsWith('.pf_meta'));
  if (!file) throw new Error('The search index has no list of pages (.pf_meta).');
  return readMeta(unpack(file));
}

const unpack = ({ content }: IndexFile): Item => decodeCbor(withoutSignature(gunzipSync(content)));

function readText({ content }: IndexFile): Token[] {
  const fragment = JSON.parse(new TextDecoder().decode(withoutSignature(gunzipSync(content)))) as Fragment;
  return createTokens(splitWords(fragment.content));
}

/** The pages that hold one of the names. */
function locateSynonyms(names: string[], texts: Token[][]): SynonymGroup {
  const variants = names.map(createVariant);
  const isHeld = (tokens: Token[]) =>
    variants.some((variant) => findRuns(tokens, variant, { isExact: false, isOpen: false }).length > 0);
  const pages = texts.flatMap((tokens, number) => (isHeld(tokens) ? [number] : []));
  return { names, pages: writePages(new Set(pages), texts.length) };
}
