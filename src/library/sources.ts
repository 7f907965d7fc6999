import { sortName, type Work } from '../edition/references/work.ts';
import type { Article } from './articles.ts';

/** A passage of an article that rests on a work. */
export interface Use {
  article: Article;
  note: number;
  /** Part of the work that is meant. */
  locator: string | undefined;
  isIbid: boolean;
  paragraph: number;
  passage: string;
}

/** A work with each passage that rests on it, in the order of the articles. */
export interface Source {
  work: Work;
  uses: Use[];
}

/** The sentences that lean on one part of a work, or on the work as a whole. */
interface UsesOfPart {
  locator: string | undefined;
  uses: Use[];
}

/** The uses of a work by the part that is meant, in the order in which the parts are first named. */
export function groupByPart(uses: Use[]): UsesOfPart[] {
  const groups = new Map<string | undefined, Use[]>();
  for (const use of uses) groups.set(use.locator, [...(groups.get(use.locator) ?? []), use]);
  return [...groups].map(([locator, ofPart]) => ({ locator, uses: ofPart }));
}

/** Every work once, in alphabetical order, with what the articles make of it. */
export function listSources(articles: Article[], works: Work[]): Source[] {
  const sources = works.map((work) => ({
    work,
    uses: articles.flatMap((article) =>
      article.outline.citations
        .filter(({ key }) => key === work.key)
        .flatMap(({ note, locator, isIbid }) =>
          article.outline.passages
            .filter((passage) => passage.note === note)
            .map(({ paragraph, text }) => ({ article, note, locator, isIbid, paragraph, passage: text })),
        ),
    ),
  }));
  return sources.sort((a, b) => sortName(a.work).localeCompare(sortName(b.work), 'en'));
}

/** The works that an article cites, in alphabetical order. */
export const worksCitedIn = (article: Article, sources: Source[]): Work[] =>
  sources.filter(({ uses }) => uses.some((use) => use.article.slug === article.slug)).map(({ work }) => work);

/** What one article has in common with another: works that both cite, and publishers of works that both cite. */
export interface Company {
  article: Article;
  works: Work[];
  publishers: string[];
}

/** The articles that cite the same works as this one, or works from the same publishers. */
export function citedWith(article: Article, articles: Article[], sources: Source[]): Company[] {
  const own = worksCitedIn(article, sources);
  return articles
    .filter((other) => other !== article)
    .map((other) => {
      const others = worksCitedIn(other, sources);
      const works = own.filter((work) => others.includes(work));
      const publishers = new Set(others.flatMap(publisherOf));
      return {
        article: other,
        works,
        publishers: [...new Set(own.flatMap(publisherOf))].filter((name) => publishers.has(name)),
      };
    })
    .filter(({ works, publishers }) => works.length + publishers.length > 0);
}

const publisherOf = ({ publisher, type, 'container-title': container }: Work): string[] => {
  const name = publisher ?? (type === 'chapter' ? undefined : container);
  return name ? [name] : [];
};
