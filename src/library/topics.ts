import { getCollection } from 'astro:content';
import type { Article } from './articles.ts';

/** A topic with what each article says on it: one row of the table on the home page. */
export interface TopicRow {
  id: string;
  label: string;
  gloss: string;
  /** In the order of the articles; without a place, the article is left out. */
  places: { article: Article; paragraphs: number[] }[];
}

/** The topics on which the articles touch, in their own order; a topic of drafts alone is none. */
export async function loadTopics(articles: Article[]): Promise<TopicRow[]> {
  const topics = await getCollection('topics');
  topics.sort((a, b) => a.data.order - b.data.order);
  return topics
    .map(({ id, data: { label, gloss } }) => ({ id, label, gloss, places: placesOf(id, articles) }))
    .filter(({ places }) => places.length > 0);
}

function placesOf(topic: string, articles: Article[]): TopicRow['places'] {
  return articles.flatMap((article) => {
    const found = article.data.topics.find((entry) => entry.topic === topic);
    return found ? [{ article, paragraphs: found.paragraphs }] : [];
  });
}
