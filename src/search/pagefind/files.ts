import { decodeCbor, withoutSignature, type Item } from './decode.ts';
import { startPath, type StartFile } from './start-file.ts';

/** A page’s text as the index keeps it. */
export interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  /** Elements with an id, each with the number of its first word. */
  anchors: { element: string; id: string; title?: string; location: number }[];
}

/**
 * Fetch what a search has to know first.
 * @param bypassCache ask the server even if the browser has a copy: the site may have been published anew
 */
export async function fetchStart(bypassCache: boolean): Promise<StartFile> {
  const response = await request(startPath, bypassCache ? { cache: 'reload' } : {});
  return (await response.json()) as StartFile;
}

/** Fetch and decode a part of the word index. */
export const fetchChunk = async (name: string): Promise<Item> => decodeCbor(await fetchPart(`index/${name}.pf_index`));

/** Fetch the text of a page. */
export const fetchFragment = async (name: string): Promise<Fragment> =>
  JSON.parse(new TextDecoder().decode(await fetchPart(`fragment/${name}.pf_fragment`))) as Fragment;

/** A file of the index, unpacked; throws if it is missing, cut short or something else. */
async function fetchPart(name: string): Promise<Uint8Array> {
  const { body } = await request(`pagefind/${name}`);
  if (!body) throw new Error(`${name} is empty`);
  const unpacked = await new Response(body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
  return withoutSignature(new Uint8Array(unpacked));
}

async function request(path: string, options: RequestInit = {}): Promise<Response> {
  const response = await fetch(import.meta.env.BASE_URL + path, options);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}
