import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { search, type SearchResponse } from '../../src/search/find/search.ts';
import { defaultPages, Searcher } from '../../src/search/find/searcher.ts';
import { createIndexFiles, type IndexFiles } from '../../src/search/pagefind/files.ts';
import { startPath, type StartFile } from '../../src/search/pagefind/start-file.ts';
import { emptyRequest } from '../../src/search/query/request.ts';

/** The files of a site’s index, read from a built folder instead of fetched. */
export const indexFilesIn = (folder: string): IndexFiles =>
  createIndexFiles(async (path) => gunzipSync(await readFile(join(folder, 'pagefind', path))));

export const readStart = async (folder: string): Promise<StartFile> =>
  JSON.parse(await readFile(join(folder, startPath), 'utf8')) as StartFile;

/** The search of a built site, without a browser. */
export async function openSearcher(folder: string): Promise<Searcher> {
  return new Searcher(await readStart(folder), indexFilesIn(folder), '/');
}

/** What a reader who types a query gets. */
export const searchFor = (searcher: Searcher, query: string): Promise<SearchResponse> =>
  search(searcher, { ...emptyRequest, query }, defaultPages);

/** The places of a response in the order in which they are first shown: `parting-ways#p5`, five of a page at most. */
export function shownPlaces({ groups, synonymGroups }: SearchResponse): string[] {
  const hasFull = [...groups, ...synonymGroups].some(({ full }) => full.length > 0);
  const shown = [...groups.filter(({ full }) => !hasFull || full.length > 0), ...synonymGroups];
  const addressOf = (url: string, id: string) => url.replace(/\/$/, '').replace(/^.*\//, '') + (id && `#${id}`);
  return shown.flatMap(({ page, full, partial }) =>
    (full.length > 0 ? full : partial).slice(0, 5).map(({ place }) => addressOf(page.url, place.id)),
  );
}
