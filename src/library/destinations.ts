import { articlePath } from '../edition/markdown/addresses.ts';
import { workPath } from '../edition/references/work.ts';
import { familyNames, authorNames, type Article } from './articles.ts';
import { otherPages } from './machine-readable/other-pages.ts';
import type { Source } from './sources.ts';
import type { Topic } from './topics.ts';

/** Where an address that leads nowhere may have been meant to lead. */
export interface Destination {
  /** From the root of the site. */
  path: string;
  /** Who wrote it, where it is known. */
  by?: string;
  title: string;
  /** Language of a title that isn’t English. */
  language?: string | undefined;
  /** By which it is found, beside `title`. */
  names: string[];
  /** Labels of the topics on which it touches. */
  topics: string[];
  /** What it is, where it is no page of its own. */
  kind?: string;
}

/** The articles, the oldest first, and the other pages. */
export const listPages = (articles: Article[], topics: Topic[]): Destination[] => [
  ...articles.map((article) => ({
    path: articlePath(article.slug),
    by: familyNames(article),
    title: article.data.title,
    names: [article.slug, authorNames(article)],
    topics: topics.filter(({ voices }) => voices.some((voice) => voice.article === article)).map(({ label }) => label),
  })),
  ...otherPages.map(({ path, title }) => ({
    path,
    title: path === '/' ? `Home: all articles${topics.length > 0 ? ' and topics' : ''}` : title,
    names: [path, title],
    topics: [],
  })),
];

/** The entries of the works in the list of sources. */
export const listWorks = (sources: Source[]): Destination[] =>
  sources.map(({ work: { key, title, language, author = [] } }) => {
    const names = author.map((name) => ('literal' in name ? name.literal : name.family));
    return {
      path: workPath(key),
      ...(names.length > 0 && { by: new Intl.ListFormat('en-GB').format(names) }),
      title,
      language,
      names: [key, ...names],
      topics: [],
      kind: 'Work in the list of sources',
    };
  });
