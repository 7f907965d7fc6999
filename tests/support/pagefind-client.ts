import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as Pagefind from 'pagefind';
import type { Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { serveSite } from './site-server.ts';

/** Pagefind’s own client in a browser, on an index of its own. */
export interface PagefindClient {
  page: Page;
  close(): Promise<void>;
}

/** A place that Pagefind’s client finds, such as `parting-ways#p5`. */
export type FoundPlace = string;

/** The module of Pagefind: the installed one, or the one whose folder `PAGEFIND` names, to try another version. */
export const loadPagefind = async (): Promise<typeof Pagefind> =>
  (await import(process.env['PAGEFIND'] ? `${process.env['PAGEFIND']}/lib/index.js` : 'pagefind')) as typeof Pagefind;

/** Write an index with Pagefind’s client into a folder, and open a page that can ask it. */
export async function openPagefindClient(index: Pagefind.PagefindIndex): Promise<PagefindClient> {
  const folder = await mkdtemp(join(tmpdir(), 'crosscurrents-pagefind-'));
  const { errors } = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  if (errors.length > 0) throw new Error(errors.join('; '));
  for (const name of ['index.html', '404.html']) {
    await writeFile(join(folder, name), '<!doctype html><html lang="en-GB"><title>Pagefind</title></html>');
  }
  const server = await serveSite(folder);
  const browser = await launchBrowser();
  const page = await browser.newPage();
  await page.goto(server.url);
  return {
    page,
    async close() {
      await browser.close();
      await server.close();
      await rm(folder, { recursive: true });
    },
  };
}

interface SubResult {
  url: string;
  weighted_locations: { balanced_score: number }[];
}

interface Client {
  search(
    query: string | null,
    options?: { filters: Record<string, string> },
  ): Promise<{ results: { data(): Promise<{ url: string; sub_results: SubResult[] }> }[] }>;
}

/** The addresses of the pages that Pagefind’s client finds. */
export const askForPages = (
  page: Page,
  query: string | null,
  filters: Record<string, string> = {},
): Promise<string[]> =>
  page.evaluate(
    async ([asked, chosen]) => {
      const address = '/pagefind/pagefind.js';
      const client = (await import(address)) as Client;
      const { results } = await client.search(asked, { filters: chosen });
      return Promise.all(results.map(async (result) => (await result.data()).url));
    },
    [query, filters] as const,
  );

/**
 * For each query, the places on the first six pages that Pagefind’s client finds. Pages are in its own order; the places
 * of each are ordered by the sum of its balanced scores, as it has no order of its own but that of the page.
 */
export const askForPlaces = (page: Page, queries: string[]): Promise<FoundPlace[][]> =>
  page.evaluate(async (asked) => {
    const address = '/pagefind/pagefind.js';
    const client = (await import(address)) as Client;
    const scoreOf = ({ weighted_locations: locations }: SubResult) =>
      locations.reduce((sum, { balanced_score: score }) => sum + score, 0);
    const found: string[][] = [];
    for (const query of asked) {
      const { results } = await client.search(query);
      const pages = await Promise.all(results.slice(0, 6).map((result) => result.data()));
      found.push(
        pages.flatMap(({ sub_results: places }) =>
          places
            .toSorted((a, b) => scoreOf(b) - scoreOf(a))
            .map(({ url }) => url.replace(/\/(?=#|$)/, '').replace(/^.*\//, '')),
        ),
      );
    }
    return found;
  }, queries);
