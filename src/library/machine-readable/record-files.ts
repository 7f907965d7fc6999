import { articlePath } from '../../edition/markdown/addresses.ts';
import type { CslItem } from '../../edition/references/csl-item.ts';
import { formatBibtex } from '../../edition/references/bibtex.ts';
import { formatRis } from '../../edition/references/ris.ts';

/** Files for reference managers, by the ending of their names. */
export const recordFormats = {
  bib: { name: 'BibTeX', type: 'application/x-bibtex', write: formatBibtex },
  ris: { name: 'RIS', type: 'application/x-research-info-systems', write: formatRis },
  json: { name: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json', write: formatJson },
} as const;

export type RecordFormat = keyof typeof recordFormats;

/** What of an article a file describes, in one record. */
export type Recorded = 'edition' | 'original';

const fileNames: Record<Recorded, string> = { edition: 'cite', original: 'original' };

/** Path of the file of an edition or of its original. */
export const recordPath = (slug: string, recorded: Recorded, format: RecordFormat): string =>
  `${articlePath(slug)}${fileNames[recorded]}.${format}`;

/**
 * A file of records. A static host goes by the ending of its name; the type is what the server answers while someone
 * writes (`npm run dev`).
 */
export function recordFile(items: CslItem[], format: RecordFormat): Response {
  const { type, write } = recordFormats[format];
  return new Response(write(items), { headers: { 'Content-Type': `${type}; charset=utf-8` } });
}

function formatJson(items: CslItem[]): string {
  return `${JSON.stringify(items, null, 2)}\n`;
}
