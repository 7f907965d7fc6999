import { decodeCbor, withoutSignature, type Item } from './decode.ts';
import type { Fragment } from './format.ts';
import { startPath, type StartFile } from './start-file.ts';

/** The files of a site’s index, each by its name. Every function throws if a file is missing, cut short or of another kind. */
export interface IndexFiles {
  fetchChunk(name: string): Promise<Item>;
  fetchFragment(name: string): Promise<Fragment>;
}

/** Read files of the index as Pagefind packed them. */
export const createIndexFiles = (readUnpacked: (path: string) => Promise<Uint8Array>): IndexFiles => ({
  fetchChunk: async (name) => decodeCbor(withoutSignature(await readUnpacked(`index/${name}.pf_index`))),
  fetchFragment: async (name) => {
    const bytes = withoutSignature(await readUnpacked(`fragment/${name}.pf_fragment`));
    return JSON.parse(new TextDecoder().decode(bytes)) as Fragment;
  },
});

/**
 * Fetch the start file.
 * @param bypassCache ask the server even if the browser has a copy: the site may have been published anew
 */
export async function fetchStart(bypassCache: boolean): Promise<StartFile> {
  const response = await request(startPath, bypassCache ? { cache: 'reload' } : {});
  return (await response.json()) as StartFile;
}

/** The files of the index, fetched from the site that the page belongs to. */
export const fetchedFiles = createIndexFiles(async (path) => {
  const { body } = await request(`pagefind/${path}`);
  if (!body) throw new Error(`${path} is empty`);
  const unpacked = await new Response(body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
  return new Uint8Array(unpacked);
});

async function request(path: string, options: RequestInit = {}): Promise<Response> {
  const response = await fetch(import.meta.env.BASE_URL + path, options);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}
