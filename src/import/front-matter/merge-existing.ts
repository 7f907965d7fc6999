import type { Fields } from './build-fields.ts';

/** What of an existing article stays when a document takes the place of its text. */
export interface Merged {
  fields: Fields;
  /** Names of the fields that stay as they were. */
  kept: string[];
}

/** What comes from the document or from the day, however the article was. */
const renewed = new Set(['edition', 'wording', 'paragraphs', 'draft']);

/**
 * Keep the fields of an existing article, except where the document gives better: a more exact date, an address that was
 * missing, a title where the editors had to make one; and where the editor gives a value now.
 */
export function mergeExisting(fresh: Fields, existing: Fields, given: ReadonlySet<string>): Merged {
  const fields: Record<string, unknown> = { ...existing, ...fresh };
  const kept: string[] = [];
  for (const [name, value] of Object.entries(existing)) {
    if (renewed.has(name) || given.has(name) || isBetter(name, fresh, existing)) continue;
    fields[name] = value;
    kept.push(name);
  }
  if (!kept.includes('title')) delete fields['titleNote'];
  delete fields['draft'];
  return { fields, kept: kept.filter((name) => name in fields) };
}

function isBetter(name: string, fresh: Fields, existing: Fields): boolean {
  if (name === 'title') return fresh.title !== undefined && existing.titleNote !== undefined;
  if (name === 'original')
    return fresh.original !== undefined && existing.original !== undefined && 'missing' in existing.original;
  if (name === 'published') {
    const [date, known] = [fresh.published?.date, existing.published?.date];
    return date !== undefined && known !== undefined && date.length > known.length && date.startsWith(known);
  }
  return false;
}
