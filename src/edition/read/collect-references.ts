import type { Citation } from '../references/citations.ts';
import type { References } from '../references/references.ts';
import type { Work } from '../references/work.ts';
import { isDraft } from '../schema/draft.ts';
import { workSchema } from '../schema/work.ts';
import { nameArticles } from './article-names.ts';
import type { CollectionName } from './collections.ts';
import type { Entry } from './entry.ts';

/**
 * The works and the citations of a project. A record that can’t be read or doesn’t fit the schema is left to the check;
 * unless drafts are shown, what only they cite is left out.
 */
export function collectReferences(entries: Entry[], { drafts }: { drafts: boolean }): References {
  const entriesOf = (name: CollectionName) => entries.filter(({ collection }) => collection === name);
  const articles = entriesOf('articles');
  const isHidden = ({ fields }: Entry): boolean => !drafts && isDraft(fields.data);
  const citations = articles.filter((article) => !isHidden(article)).flatMap(citationsOf);
  const cited = new Set(citations.map(({ key }) => key));
  const citedByHidden = new Set(
    articles
      .filter(isHidden)
      .flatMap(citationsOf)
      .map(({ key }) => key),
  );
  const works = entriesOf('works')
    .flatMap(toWork)
    .filter(({ key }) => cited.has(key) || !citedByHidden.has(key));
  return {
    works: new Map(works.map((work) => [work.key, work])),
    citations,
    names: nameArticles(articles, entriesOf('people')),
  };
}

const citationsOf = ({ text }: Entry): Citation[] => text?.outline.citations ?? [];

function toWork({ name, fields, problems }: Entry): Work[] {
  const { data } = workSchema.safeParse(problems.length === 0 && fields.data);
  return data ? [{ key: name, ...data }] : [];
}
