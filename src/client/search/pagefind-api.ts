/** What we use of Pagefind’s browser API (1.6); the module itself is written into the site by the build. */
export interface Pagefind {
  options(options: { baseUrl: string }): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<Record<string, Record<string, number>>>;
  search(query: string, options: { filters: Record<string, string> }): Promise<{ results: PagefindResult[] }>;
}

interface PagefindResult {
  id: string;
  data(): Promise<PagefindPage>;
}

export interface PagefindPage {
  url: string;
  content: string;
  /** The content as it is, without escapes for HTML. */
  raw_content?: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  /** Elements with an id, each with the index of its first word. */
  anchors: { element: string; id: string; title?: string; location: number }[];
  /** Indexes of the words found. */
  locations: number[];
}

let attempts = 0;
let loading: Promise<Pagefind> | undefined;

/** Load and start Pagefind; after a failure the next call tries afresh. */
export function loadPagefind(): Promise<Pagefind> {
  loading ??= start().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function start(): Promise<Pagefind> {
  // A browser remembers a module that failed to load, so that another attempt needs another address.
  const retry = attempts++ === 0 ? '' : `?attempt=${attempts}`;
  const base = import.meta.env.BASE_URL;
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js${retry}`)) as Pagefind;
  await pagefind.options({ baseUrl: base });
  await pagefind.init();
  return pagefind;
}
