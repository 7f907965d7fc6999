import type { BasketItem } from '../item.ts';
import { joinRecords, takeRecords, type RecordFormat } from './records.ts';

/** One bibliography, and the works that could not be had. */
export interface Bibliography {
  content: string;
  /** How many records it has. */
  count: number;
  /** Keys of those that are missing. */
  missing: string[];
}

/** The files of this site that hold the records of a basket, and which of them it wants: one for an edition or a work. */
function listFiles(items: BasketItem[], format: RecordFormat): Map<string, Set<string>> {
  const files = new Map<string, Set<string>>();
  for (const item of items) {
    const [path, key] =
      item.type === 'work'
        ? [`../sources.${format}`, item.key]
        : [`../articles/${item.slug}/cite.${format}`, `${item.slug}-edition`];
    files.set(path, (files.get(path) ?? new Set()).add(key));
  }
  return files;
}

/** Fetch the records of all editions and works of a basket from the files of this site. */
export async function createBibliography(items: BasketItem[], format: RecordFormat): Promise<Bibliography> {
  const files = [...listFiles(items, format)];
  const found = await Promise.all(files.map(([path, keys]) => fetchRecords(path, format, keys)));
  const records = new Map(found.flatMap((file) => [...file]));
  return {
    content: joinRecords(format, [...records.values()]),
    count: records.size,
    missing: files.flatMap(([, keys]) => [...keys].filter((key) => !records.has(key))),
  };
}

async function fetchRecords(path: string, format: RecordFormat, keys: Set<string>): Promise<Map<string, string>> {
  try {
    const answer = await fetch(path);
    return answer.ok ? takeRecords(format, await answer.text(), keys) : new Map();
  } catch {
    return new Map();
  }
}
