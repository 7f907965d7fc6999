import { getCollection } from 'astro:content';
import type { Work } from '../edition/references/work.ts';
import { areDraftsShown, type Article } from './articles.ts';

/** The works that the articles cite, by their keys; where drafts are shown, those that nobody cites yet too. */
export async function loadWorks(articles: Article[]): Promise<Work[]> {
  const cited = new Set(articles.flatMap(({ outline }) => outline.citations.map(({ key }) => key)));
  const entries = await getCollection('works', ({ id }) => areDraftsShown || cited.has(id));
  return entries.map(({ id, data }) => ({ key: id, ...data })).sort((a, b) => (a.key < b.key ? -1 : 1));
}
