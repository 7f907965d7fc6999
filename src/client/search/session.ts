import { Searcher } from '../../search/find/searcher.ts';

let searcher: Promise<Searcher> | undefined;
let opened = 0;

/** Fetch what the first query needs, unless that has been done. A failure shows with the first query. */
export function preload(): void {
  open().catch(() => undefined);
}

/**
 * Do something with the searcher. If it fails, it is tried once more with an index that is fetched anew: the site may have
 * been published again since the page was opened.
 */
export async function withSearcher<T>(work: (searcher: Searcher) => T | Promise<T>): Promise<T> {
  const used = open();
  try {
    return await work(await used);
  } catch {
    if (searcher === used) searcher = undefined;
    return work(await open());
  }
}

function open(): Promise<Searcher> {
  if (searcher) return searcher;
  const opening = Searcher.open(opened++ > 0);
  opening.catch(() => {
    if (searcher === opening) searcher = undefined;
  });
  searcher = opening;
  return opening;
}
