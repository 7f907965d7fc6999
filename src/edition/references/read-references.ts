import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { areDraftsShown, isDraftFile } from '../schema/draft.ts';
import { readArticleNames } from './article-names.ts';
import { workSchema } from '../schema/work.ts';
import { findCitations, type Citation } from './citations.ts';
import { readFiles, type NamedText } from './read-files.ts';
import type { Work } from './work.ts';

/** The works of the project and every place where a note cites one. */
export interface References {
  works: Map<string, Work>;
  citations: Citation[];
  /** What other articles call an article, such as `Reed, Low Water`, by its slug. */
  names: Map<string, string>;
}

/** How long what was read stays good, in milliseconds: a build reads it a few times, a writer sees changes at once. */
const freshFor = 2000;

let last: { folder: string; references: References; at: number } | undefined;

/**
 * Read the works and the citations. A record that can’t be read or doesn’t fit the schema is left to the check; what
 * only drafts cite is left out where drafts are.
 */
export function readReferences(folder = 'content'): References {
  if (last?.folder === folder && Date.now() - last.at < freshFor) return last.references;
  const works = readWorks(join(folder, 'works'));
  const articles = readFiles(join(folder, 'articles'), '.mdx');
  const connected = areDraftsShown() ? connect(works, articles, []) : connect(works, ...partDrafts(articles));
  const references = { ...connected, names: readArticleNames(articles, readFiles(join(folder, 'people'), '.yaml')) };
  last = { folder, references, at: Date.now() };
  return references;
}

const partDrafts = (articles: NamedText[]): [NamedText[], NamedText[]] => {
  const isDraft = ({ text }: NamedText) => isDraftFile(text);
  return [articles.filter((article) => !isDraft(article)), articles.filter(isDraft)];
};

/** The citations of the articles, and the works without those that only hidden ones cite. */
function connect(works: Work[], articles: NamedText[], hidden: NamedText[]): Omit<References, 'names'> {
  const citationsOf = (texts: NamedText[]) => texts.flatMap(({ name, text }) => findCitations(name, text));
  const citations = citationsOf(articles);
  const kept = new Set(citations.map(({ key }) => key));
  const left = new Set(citationsOf(hidden).map(({ key }) => key));
  const shown = works.filter(({ key }) => kept.has(key) || !left.has(key));
  return { works: new Map(shown.map((work) => [work.key, work])), citations };
}

const readWorks = (folder: string): Work[] =>
  readFiles(folder, '.yaml').flatMap(({ name, text }) => {
    const document = parseDocument(text);
    const { data } = workSchema.safeParse(document.errors.length === 0 && document.toJS());
    return data ? [{ key: name, ...data }] : [];
  });
