import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readEdition } from '../../src/edition/read/read-edition.ts';
import { readSlugs, type Site } from './sites.ts';

/** What tests of the pages read of an article’s head. */
export interface Head {
  slug: string;
  title: string;
  shortTitle: string;
  authors: string[];
  publisher: string;
  published: { date: string; basis: string };
  edition: string;
  wording?: 'restated' | 'original';
  thesis: string;
  rights?: { line: string; language?: string };
  topics: { topic: string; paragraphs: number[]; main: number; says?: string }[];
  paragraphs: number;
}

/** The front matter of every published article of a site, the oldest first, from its content folder. */
export const readHeads = (site: Site): Head[] =>
  readSlugs(site)
    .map((slug) => {
      const source = readFileSync(join(site.content, 'articles', `${slug}.mdx`), 'utf8');
      return { slug, ...(readEdition(slug, source).fields.data as Omit<Head, 'slug'>) };
    })
    .sort((a, b) => a.published.date.localeCompare(b.published.date));

/** A field of a YAML file of a site’s content. */
export const fieldOf = ({ content }: Site, file: string, field: string): string =>
  String((parse(readFileSync(join(content, file), 'utf8')) as Record<string, unknown>)[field]);

/** The family names of an article’s authors. */
export const familyNamesOf = (site: Site, { authors }: Head): string[] =>
  authors.map((author) => fieldOf(site, `people/${author}.yaml`, 'sortName').split(/[, ]/)[0] ?? '');
