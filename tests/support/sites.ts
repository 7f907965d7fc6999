import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { readEdition } from '../../src/edition/read/read-edition.ts';
import { isDraft } from '../../src/edition/schema/draft.ts';
import { basePath, siteUrl } from '../../src/site.ts';

/** A built site as the tests read it. */
export interface Site {
  name: string;
  folder: string;
  /** Folder of the content of which it is built. */
  content: string;
  /** Path under which it is published. */
  base: string;
  /** Origin under which it is published. */
  origin: string;
  /** The repository in which GitHub builds it; empty where something else does. */
  repository: string;
}

/** What is published: the project’s own content, built for the address that the environment gives. */
export const liveSite: Site = {
  name: 'with the live content',
  folder: 'dist',
  content: 'content',
  base: basePath,
  origin: siteUrl,
  repository: process.env['GITHUB_REPOSITORY'] ?? '',
};

/** Invented articles, which have what the tests of the code need, built for the root of a domain. */
export const fixtureSite: Site = {
  name: 'at the root',
  folder: '.cache/fixture',
  content: 'tests/fixture-site/content',
  base: '/',
  origin: 'http://localhost:4321',
  repository: '',
};

/** The same articles, built for a project page on GitHub. */
export const fixtureUnderPath: Site = {
  ...fixtureSite,
  name: 'under a path',
  folder: '.cache/fixture-under-a-path',
  base: '/crosscurrents/',
  origin: 'https://example.github.io',
  repository: 'example/crosscurrents',
};

/** The fixture site at both addresses. */
export const fixtureSites = [fixtureSite, fixtureUnderPath];

/** Editions of real length, kept as they were when the queries of `tests/search/judged-queries.ts` were judged. */
export const rankingSite: Site = {
  ...fixtureSite,
  name: 'with the ranking corpus',
  folder: '.cache/ranking',
  content: 'tests/search/ranking-corpus/content',
};

/** One page of a built site. */
export interface BuiltPage {
  /** Address from the origin on, such as `/crosscurrents/about/`. */
  path: string;
  html: string;
  tree: Root;
}

/** Every page of a site; a site without pages is an error. */
export function readPages(site: Site): BuiltPage[] {
  const files = listFiles(site.folder).filter((file) => file.endsWith('.html'));
  if (files.length === 0) throw new Error(`${site.folder} has no pages: build the sites first`);
  return files.map((file) => {
    const html = readFileSync(join(site.folder, file), 'utf8');
    return { path: site.base + file.replace(/(^|\/)index\.html$/, '$1'), html, tree: fromHtml(html) };
  });
}

/** Every file of a folder, by its path with forward slashes. */
export const listFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();

/** Slugs of a site’s articles, from its content folder; drafts aren’t published. */
export const readSlugs = ({ content }: Site): string[] =>
  listFiles(join(content, 'articles'))
    .filter((file) => !isDraft(readEdition(file, readFileSync(join(content, 'articles', file), 'utf8')).fields.data))
    .map((file) => file.replace(/\.mdx$/, ''));
