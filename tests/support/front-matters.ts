import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readEdition } from '../../src/edition/read/read-edition.ts';
import { articleSlugs } from './sites.ts';

/** What tests of the pages across the articles read of an article’s head. */
export interface Head {
  slug: string;
  title: string;
  authors: string[];
  publisher: string;
  published: { date: string };
  thesis: string;
  rights?: { line: string; language?: string };
  topics: { topic: string; paragraphs: number[]; main: number; says: string }[];
}

/** The front matter of every published article, the oldest first, from the content folder. */
export const heads: Head[] = articleSlugs
  .map((slug) => {
    const source = readFileSync(join('content/articles', `${slug}.mdx`), 'utf8');
    return { slug, ...(readEdition(slug, source).fields.data as Omit<Head, 'slug'>) };
  })
  .sort((a, b) => a.published.date.localeCompare(b.published.date));

/** A field of a YAML file of `content/`. */
export const fieldOf = (file: string, field: string): string =>
  String((parse(readFileSync(join('content', file), 'utf8')) as Record<string, unknown>)[field]);

/** The family name of an article’s author. */
export function familyNameOf({ authors: [author] }: Head): string {
  return fieldOf(`people/${author}.yaml`, 'sortName').split(/[, ]/)[0] ?? '';
}
