import { readContent } from '../../edition/read/read-site.ts';
import type { Entry } from '../../edition/read/entry.ts';
import { readEntries } from '../../edition/read/read-entry.ts';
import { foldName } from './names.ts';

/** A person or publisher of the site. */
export interface IndexedName {
  /** Name of its file, without the ending. */
  id: string;
  names: string[];
  affiliation: string | undefined;
  /** Host of its website. */
  host: string | undefined;
}

/** What the site knows already, by which a document’s words are understood. */
export interface SiteIndex {
  people: IndexedName[];
  publishers: IndexedName[];
  topics: { id: string; label: string }[];
  /** Works with their DOI, address and title, each in the form of `addressKey`. */
  works: { key: string; identities: string[] }[];
}

/** Read the people, publishers, topics and works of the site at `root`. */
export function readSiteIndex(root: string): SiteIndex {
  const files = readContent(root).filter(({ path }) => /^content\/(?:people|publishers|topics|works)\//.test(path));
  const entries = readEntries(files);
  const namesIn = (collection: Entry['collection']) => entries.filter((entry) => entry.collection === collection);
  return {
    people: namesIn('people').map(toKnown),
    publishers: namesIn('publishers').map(toKnown),
    topics: namesIn('topics').map((entry) => ({ id: entry.name, label: textOf(entry, 'label') ?? '' })),
    works: namesIn('works').map((entry) => ({
      key: entry.name,
      identities: ['DOI', 'URL', 'title'].flatMap((field) => textOf(entry, field) ?? []).map(addressKey),
    })),
  };
}

function toKnown(entry: Entry): IndexedName {
  const names = ['name', 'shortName'].flatMap((field) => textOf(entry, field) ?? []);
  const url = textOf(entry, 'url');
  return {
    id: entry.name,
    names,
    affiliation: textOf(entry, 'affiliation'),
    host: url && URL.canParse(url) ? hostOf(url) : undefined,
  };
}

function textOf({ fields }: Entry, field: string): string | undefined {
  const value = (fields.data as Record<string, unknown> | null | undefined)?.[field];
  return typeof value === 'string' ? value : undefined;
}

/** An address or a title in one form: a DOI is the same with `https://doi.org/` and without. */
export const addressKey = (address: string): string =>
  address.toLowerCase().replace(/^https?:\/\/(?:dx\.)?doi\.org\/|\/$/g, '');

/** The host of an address, without its `www.` */
export const hostOf = (url: string): string => new URL(url).host.replace(/^www\./, '');

/** The person or publisher that has this name, whatever its capitals and title. */
export const findByName = (known: IndexedName[], name: string): IndexedName | undefined => {
  const folded = foldName(name);
  const words = folded.split(' ').sort().join(' ');
  return known.find(({ names }) => names.some((one) => foldName(one).split(' ').sort().join(' ') === words));
};
