import type { Entry } from './entry.ts';

/**
 * What notes call each article: the family names of its authors and its short title. What a file lacks, the check of the
 * content names; here it is left out.
 */
export function nameArticles(articles: Entry[], people: Entry[]): Map<string, string> {
  const familyNames = new Map(people.map((person) => [person.name, familyNameOf(person)]));
  return new Map(
    articles.map((article) => {
      const { authors, shortTitle } = fieldsOf(article);
      const known = (Array.isArray(authors) ? authors : []).flatMap((author) => familyNames.get(String(author)) ?? []);
      const name = [...known, ...(typeof shortTitle === 'string' ? [shortTitle] : [])].join(', ');
      return [article.name, name || article.name];
    }),
  );
}

function familyNameOf(person: Entry): string | undefined {
  const { name, familyName } = fieldsOf(person);
  if (typeof familyName === 'string') return familyName;
  return typeof name === 'string' ? name.split(' ').at(-1) : undefined;
}

const fieldsOf = ({ fields }: Entry): Record<string, unknown> =>
  (fields.data as Record<string, unknown> | null | undefined) ?? {};
