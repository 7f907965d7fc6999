import { parseDocument } from 'yaml';
import { findFrontMatter } from '../schema/front-matter.ts';
import type { NamedText } from './read-files.ts';

/**
 * What notes call each article: the family names of its authors and its short title. What a file lacks, the check of the
 * content names; here it is left out.
 */
export function readArticleNames(articles: NamedText[], people: NamedText[]): Map<string, string> {
  const familyNames = new Map(people.map(({ name, text }) => [name, familyNameIn(readFields(text))]));
  return new Map(
    articles.map(({ name, text }) => {
      const { authors, shortTitle } = readFields(findFrontMatter(text)?.fields ?? '');
      const known = (Array.isArray(authors) ? authors : []).flatMap((author) => familyNames.get(String(author)) ?? []);
      return [name, [...known, ...(typeof shortTitle === 'string' ? [shortTitle] : [])].join(', ') || name];
    }),
  );
}

function familyNameIn({ name, familyName }: Record<string, unknown>): string | undefined {
  if (typeof familyName === 'string') return familyName;
  return typeof name === 'string' ? name.split(' ').at(-1) : undefined;
}

function readFields(yaml: string): Record<string, unknown> {
  const document = parseDocument(yaml);
  return (document.errors.length === 0 && (document.toJS() as Record<string, unknown> | null)) || {};
}
