import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { SourceFile } from './entry.ts';

/** Where the words are kept that the search knows. */
export const searchFolder = 'content/search';

/** The words of the page about the site. */
export const aboutFile = 'content/about.mdx';

/** The files of `content/`, in the order of their paths; hidden files are left out. */
export const readContent = (root: string): SourceFile[] => readFiles(root, listFiles(root, 'content'));

/** What can be written after `#` in the address of a page. */
export type Fragments = ReadonlySet<string>;

/** Fragments of each page of the site, by its path; nothing where they can’t be known. */
export type Pages = ReadonlyMap<string, Fragments | undefined>;

/** The pages of the site that are no articles, with the ids that are in their source, and the files of `public/`. */
export function readFixedPages(root: string): Pages {
  const sources = readFiles(root, [
    ...listFiles(root, 'src/pages'),
    // The words of a page, whose ids are all that it has.
    ...listFiles(root, 'content').filter((path) => path === aboutFile),
  ]);
  const pages = sources
    .filter(({ path }) => !path.includes('[') && !path.endsWith('/404.astro'))
    .map(({ path, text }) => [addressOf(path), new Set(idsIn(text))] as const);
  const publicFiles = listFiles(root, 'public');
  return new Map([...pages, ...publicFiles.map((path) => [path.replace(/^public/, ''), new Set<string>()] as const)]);
}

/** `src/pages/about.astro` is `/about/`, `src/pages/rss.xml.ts` is `/rss.xml`. */
function addressOf(path: string): string {
  const route = path.replace(/^(?:src\/pages|content)/, '').replace(/\.[a-z]+$/, '');
  return path.endsWith('.ts') ? route : `${route.replace(/\/index$/, '')}/`;
}

const idsIn = (source: string): string[] => [...source.matchAll(/\sid="([^"{]+)"/g)].map(([, id = '']) => id);

function listFiles(root: string, folder: string): string[] {
  return readFolder(join(root, folder))
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** All that is in a folder; nothing where there is no such folder. */
function readFolder(folder: string) {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

const readFiles = (root: string, paths: string[]): SourceFile[] =>
  paths.map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
