import { gunzipSync } from 'node:zlib';
import type * as Pagefind from 'pagefind';
import { createIndexFiles, type IndexFiles } from '../../../src/search/pagefind/files.ts';
import { splitWords } from '../../../src/search/pagefind/format.ts';
import type { StartFile } from '../../../src/search/pagefind/start-file.ts';
import { createStart, type IndexFile } from '../../../src/search/pagefind/write-start.ts';

/** Invented pages by their addresses. */
export type SmallPages = Record<string, { author: string; year: string; topic?: string; paragraphs: string[] }>;

const pages: SmallPages = {
  '/harbours/': {
    author: 'Nora Lindqvist',
    year: '2024',
    paragraphs: [
      'A navy needs harbours before it needs partners. The Indo-Pacific has few that are deep enough.',
      'Fleets sail from Åbo and Malmö; Article 5’s promise follows them, and 640–646 ships may sail at once.',
    ],
  },
  '/bridges/': {
    author: 'Jonas Öberg',
    year: '2025',
    paragraphs: [
      'Bridges carry trade, and harbour towns carry the cost of both. Nobody asked the towns.',
      'In 1990 the allies agreed; by 2025 their agreement was a memory.',
    ],
  },
  '/railways/': {
    author: 'Nora Lindqvist',
    year: '2025',
    paragraphs: [
      'Railways run where nobody sails. Deep snow closes them, and the ally who waits learns patience.',
      'The strategic partner of one line is the strategic rival of another: “both towns pay”.',
    ],
  },
};

const createHtml = ({ author, year, topic, paragraphs }: SmallPages[string]): string =>
  `<html lang="en-GB"><body>
  <main data-pagefind-body data-kinds="p#=text note-#=note key-#=summary" data-pagefind-meta="kinds[data-kinds]">
  <h1>Report</h1>
  ${topic ? `<span data-pagefind-filter="topic:${topic}" hidden></span>` : ''}
  ${topic ? `<span data-pagefind-filter="topic-places:${topic}|p1 key-9" hidden></span>` : ''}
  <span data-pagefind-filter="author">${author}</span> <span data-pagefind-filter="year">${year}</span>
  ${paragraphs.map((text, at) => createParagraph(text, at + 1)).join('\n')}
  </main></body></html>`;

/** `note: …` makes a note, `key: …` a key point, anything else a paragraph. */
function createParagraph(line: string, number: number): string {
  const [, kind, text = line] = /^(note|key): (.*)$/.exec(line) ?? [];
  const id = kind ? `${kind}-${number}` : `p${number}`;
  return `<p id="${id}" data-pagefind-title="${id}">${text}</p>`;
}

/** Every word of the pages, without the punctuation about it, each once. */
export const words: string[] = [
  ...new Set(
    Object.values(pages)
      .flatMap(({ author, paragraphs }) => splitWords([author, ...paragraphs].join(' ')))
      .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
      .filter(Boolean),
  ),
];

/** All runs of three words of each paragraph, without quotation marks, which would end a quoted query. */
export const phrases: string[] = Object.values(pages).flatMap(({ paragraphs }) =>
  paragraphs.flatMap((text) => {
    const all = splitWords(text.replace(/[“”]/g, ''));
    return all.slice(2).map((_, at) => all.slice(at, at + 3).join(' '));
  }),
);

export const filterValues: [name: string, value: string][] = [
  ['author', 'Nora Lindqvist'],
  ['author', 'Jonas Öberg'],
  ['year', '2024'],
  ['year', '2025'],
];

/** Pagefind’s index of the pages, and ours of the same files. */
export interface SmallIndex {
  index: Pagefind.PagefindIndex;
  packed: IndexFile[];
  start: StartFile;
  files: IndexFiles;
}

export async function createSmallIndex(
  pagefind: typeof Pagefind,
  { content = pages, synonyms = [] as string[][], stopWords = [] as string[] } = {},
): Promise<SmallIndex> {
  const { index } = await pagefind.createIndex();
  if (!index) throw new Error('Pagefind does not start');
  for (const [url, page] of Object.entries(content)) {
    const { errors } = await index.addHTMLFile({ url, content: createHtml(page) });
    if (errors.length > 0) throw new Error(errors.join('; '));
  }
  const { files: packed } = await index.getFiles();
  const contents = new Map(packed.map(({ path, content }) => [path, content]));
  const files = createIndexFiles(async (path) => gunzipSync(contents.get(path) ?? new Uint8Array()));
  return { index, packed, start: createStart(packed, { synonyms, stopWords }), files };
}
