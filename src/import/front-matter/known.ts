import { readContent } from '../../edition/read/read-site.ts';
import type { Entry } from '../../edition/read/entry.ts';
import { readEntries } from '../../edition/read/read-entry.ts';
import { foldName } from './names.ts';

/** A person or publisher of the site. */
export interface KnownName {
  /** Name of its file, without the ending. */
  id: string;
  names: string[];
  affiliation: string | undefined;
  /** Host of its website. */
  host: string | undefined;
}

/** What the site knows already, by which a document’s words are understood. */
export interface Known {
  people: KnownName[];
  publishers: KnownName[];
  topics: { id: string; label: string }[];
}

/** Read the people, publishers and topics of the site at `root`. */
export function readKnown(root: string): Known {
  const files = readContent(root).filter(({ path }) => /^content\/(?:people|publishers|topics)\//.test(path));
  const entries = readEntries(files);
  const namesIn = (collection: Entry['collection']) => entries.filter((entry) => entry.collection === collection);
  return {
    people: namesIn('people').map(toKnown),
    publishers: namesIn('publishers').map(toKnown),
    topics: namesIn('topics').map((entry) => ({ id: entry.name, label: textOf(entry, 'label') ?? '' })),
  };
}

function toKnown(entry: Entry): KnownName {
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

/** The host of an address, without its `www.` */
export const hostOf = (url: string): string => new URL(url).host.replace(/^www\./, '');

/** The person or publisher that has this name, whatever its capitals and title. */
export const findKnown = (known: KnownName[], name: string): KnownName | undefined => {
  const folded = foldName(name);
  const words = folded.split(' ').sort().join(' ');
  return known.find(({ names }) => names.some((one) => foldName(one).split(' ').sort().join(' ') === words));
};
