import { isInstitution, splitNames } from './names.ts';
import { takeDateAtEnd, type ReadDate, readDate } from './read-date.ts';

/** What a line such as `By A. Author, Professor at the University of X, 21-09-2024` says. */
export interface Byline {
  names: string[];
  /** What the author is, and where. */
  position: string | undefined;
  date: ReadDate | undefined;
}

/** Read a line that begins with “By”; nothing where what follows is no name. */
export function readByline(text: string): Byline | undefined {
  const [, after] =
    /^(?:by|written by|di|von|par|por)\s*:?\s+(.{3,250})$/i.exec(text.replace(/\s+/g, ' ').trim()) ?? [];
  if (!after) return undefined;
  const dated = takeDateAtEnd(after);
  const [first = '', ...others] = (dated?.rest ?? after).split(/\s*(?:,|\||–|—|·|\s-\s)\s*/);
  const names = isInstitution(first) ? [first.replace(/^the /i, '')] : splitNames(first);
  if (names.length === 0) return undefined;
  // Further names may follow after commas; the first part that is none begins the author’s position.
  const end = others.findIndex((part) => splitNames(part).length === 0);
  const more = end === -1 ? others : others.slice(0, end);
  const position = end === -1 ? undefined : others.slice(end).join(', ');
  if (position && /[.!?]\s+\p{Lu}/u.test(position)) return undefined;
  return { names: [...names, ...more.flatMap(splitNames)], position, date: dated?.read };
}

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
