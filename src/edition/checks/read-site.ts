import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { aboutFile } from './check-about.ts';
import type { Pages } from './check-links.ts';
import type { SourceFile } from './read-entry.ts';

/** The files of `content/`; hidden ones are nobody’s content. */
export const readContent = async (root: string): Promise<SourceFile[]> =>
  readFiles(root, await listFiles(root, 'content'));

/** The pages of the site that are no articles, with the ids in their source, and the files of `public/`. */
export async function readFixedPages(root: string): Promise<Pages> {
  const sources = await readFiles(root, [
    ...(await listFiles(root, 'src/pages')),
    // The words of a page, whose ids are all that it has.
    ...(await listFiles(root, 'content')).filter((path) => path === aboutFile),
  ]);
  const pages = sources
    .filter(({ path }) => !path.includes('[') && !path.endsWith('/404.astro'))
    .map(({ path, text }) => [addressOf(path), new Set(idsIn(text))] as const);
  const publicFiles = await listFiles(root, 'public');
  return new Map([...pages, ...publicFiles.map((path) => [path.replace(/^public/, ''), new Set<string>()] as const)]);
}

/** `src/pages/about.astro` is `/about/`, `src/pages/rss.xml.ts` is `/rss.xml`. */
function addressOf(path: string): string {
  const route = path.replace(/^(?:src\/pages|content)/, '').replace(/\.[a-z]+$/, '');
  return path.endsWith('.ts') ? route : `${route.replace(/\/index$/, '')}/`;
}

const idsIn = (source: string): string[] => [...source.matchAll(/\sid="([^"{]+)"/g)].map(([, id = '']) => id);

async function listFiles(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(ignoreMissing);
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

function ignoreMissing(error: NodeJS.ErrnoException): [] {
  if (error.code === 'ENOENT') return [];
  throw error;
}

const readFiles = (root: string, paths: string[]): Promise<SourceFile[]> =>
  Promise.all(paths.map(async (path) => ({ path, text: await readFile(join(root, path), 'utf8') })));
