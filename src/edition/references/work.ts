import type { WorkRecord } from '../schema/work.ts';

/** A work under the key by which notes cite it. */
export interface Work extends WorkRecord {
  key: string;
}

/** Path of a work’s entry; the key is permanent. */
export const workPath = (key: string): string => `/sources/#${key}`;

/** Where a work can be opened: by its DOI, or at its address. */
export const workAddress = ({ DOI, URL }: WorkRecord): string | undefined => (DOI ? `https://doi.org/${DOI}` : URL);

/** That address as a reader reads it: the DOI, or the name of the site. */
export function readableAddress({ DOI, URL: address }: WorkRecord): string {
  return DOI ? `doi.org/${DOI}` : new URL(address ?? '').hostname.replace(/^www\./, '');
}

/** Where a list of works puts it: by its first author’s family name, or else by its title without an English article. */
export function sortName({ author, title, language }: WorkRecord): string {
  const first = author?.[0];
  if (first) return `${'literal' in first ? first.literal : `${first.family} ${first.given}`} ${title}`;
  return language ? title : title.replace(/^(?:The|A|An) /, '');
}
