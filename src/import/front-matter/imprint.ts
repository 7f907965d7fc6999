import { readDate } from './read-date.ts';

/** What the imprint of a series says: `Rome, Sea Institute, March 2025, 5 p.` */
export interface Imprint {
  publisher: string;
  date: string;
  extent: string | undefined;
}

/** Read a place, a publisher, a date and perhaps a length; nothing where a line has anything else. */
export function readImprint(text: string): Imprint | undefined {
  const parts = text
    .replace(/\s+-\s*$/, '')
    .trim()
    .split(/\s*,\s*/);
  const [place = '', ...rest] = parts;
  const extent = rest.findLast((part) => /^\d{1,4}\s?pp?\.?$/.test(part));
  const dated = rest.filter((part) => part !== extent);
  const read = readDate(dated.at(-1) ?? '');
  if (parts.length < 3 || parts.length > 6 || !read || !('date' in read) || place.split(/\s+/).length > 3)
    return undefined;
  const publisher = dated.slice(0, -1).join(', ');
  return publisher === '' ? undefined : { publisher, date: read.date, extent };
}
