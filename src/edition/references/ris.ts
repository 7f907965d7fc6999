import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import type { CslDate, CslItem } from './csl-item.ts';
import { invertedName } from './names-and-dates.ts';

/** Works as RIS; citation-js chooses the tags, and what it gets wrong is corrected. */
export const formatRis = (items: CslItem[]): string => items.map(formatRecord).join('\n');

// A tag has one line: citation-js breaks lines within words, and readers of RIS don’t join them again.
function formatRecord(item: CslItem): string {
  const [record] = new Cite(item).format('ris', { format: 'object' });
  const { TY, ...tags } = { ...record, ...correctTags(item) };
  const lines = Object.entries(tags).flatMap(([tag, values]) =>
    [values ?? []].flat().map((value) => `${tag}  - ${value}`),
  );
  return [`TY  - ${TY}`, ...lines, 'ER  - \n'].join('\n');
}

/** citation-js cuts ids to 20 characters, writes `SP  - 1-9`, and for some types leaves out authors, date and container. */
function correctTags({ id, page, issued, accessed, ...item }: CslItem): Record<string, string | string[] | undefined> {
  const [first, last] = page?.split('-') ?? [];
  return {
    ID: id,
    AU: item.author?.map(invertedName),
    SP: first,
    EP: last,
    PY: issued && !issued.circa ? String(issued['date-parts'][0]?.[0]) : undefined,
    DA: formatDate(issued),
    Y2: formatDate(accessed),
    T2: item['container-title'] ?? item['collection-title'] ?? item.genre,
    N1: item.note,
    // The kind of a report to some programs, and a DOI to others: a series must not become one.
    M3: undefined,
  };
}

/** A date as RIS has it: `2025/03/04/`, or `2025/03//`; it has no inferred ones. */
function formatDate(date: CslDate | undefined): string | undefined {
  if (!date || date.circa) return undefined;
  const [parts = []] = date['date-parts'];
  const digits = [0, 1, 2].map((index) => parts[index]?.toString().padStart(2, '0') ?? '');
  return `${digits.join('/')}/`;
}
