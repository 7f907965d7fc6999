import type { APIContext } from 'astro';
import { toCslItem } from '../../edition/references/csl-item.ts';
import { loadArticles, type Article } from '../articles.ts';
import { editionItem, originalItem } from '../citable.ts';
import { loadWorks } from '../works.ts';
import { recordFile, type RecordFormat } from './record-files.ts';

// Each file has its own endpoint: with `trailingSlash: 'always'`, `astro dev` finds an ending that is in the name of
// the endpoint, but not one that is a parameter.

/** Endpoint of a file with every work that the articles cite, by its key. */
export const worksEndpoint = (format: RecordFormat) => async () =>
  recordFile((await loadWorks(await loadArticles())).map(toCslItem), format);

/** Endpoint of the file of our edition of an article. */
export const editionEndpoint =
  (format: RecordFormat) =>
  ({ props: { article }, site }: APIContext<{ article: Article }>) =>
    recordFile([editionItem(article, site)], format);

/** Endpoint of the file of its original. */
export const originalEndpoint =
  (format: RecordFormat) =>
  ({ props: { article } }: APIContext<{ article: Article }>) =>
    recordFile([originalItem(article)], format);

/** The articles that have such a file. */
export async function articlePaths() {
  const articles = await loadArticles();
  return articles.map((article) => ({ params: { slug: article.slug }, props: { article } }));
}
