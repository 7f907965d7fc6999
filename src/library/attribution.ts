import { authorNames, isRestated, type Article } from './articles.ts';
import { restatedBy } from './citable.ts';
import { formatPublished } from './published.ts';

/** Who wrote an article, where and when it appeared, and whose words ours are, for places that show a few of these. */
export function attribution(article: Article): string {
  const { data, publisher } = article;
  const source = `${authorNames(article)} (${publisher.name}, ${formatPublished(data.published)})`;
  return isRestated(article) ? `${source}, ${restatedBy}.` : `${source}.`;
}
