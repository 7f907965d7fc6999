import { basename, extname } from 'node:path';
import { idOf } from './front-matter/find-authors.ts';
import type { Edition } from '../edition/read/read-edition.ts';
import { shortTitleOf } from './front-matter/field-values.ts';
import { foldName } from './front-matter/names.ts';

/** An article that the site has already. */
export interface ExistingArticle {
  slug: string;
  title: string | undefined;
  edition: Edition;
}

/** Longest address that is made of a title. */
const longest = 80;

/** The name of an article: as asked, that of the article with the same title, or made of its title or its file’s name. */
export function slugOf(
  asked: string | undefined,
  title: string | undefined,
  file: string,
  articles: ExistingArticle[],
): string {
  const same = articles.find((article) => title && article.title && foldName(article.title) === foldName(title));
  return (
    asked ??
    same?.slug ??
    (shorten(idOf(shortTitleOf(title ?? ''))) || shorten(idOf(basename(file, extname(file)))) || 'article')
  );
}

const shorten = (slug: string): string =>
  slug.length <= longest
    ? slug
    : slug
        .slice(0, longest + 1)
        .replace(/-[^-]*$/, '')
        .slice(0, longest);
