import { noteId, paragraphId } from '../edition/markdown/addresses.ts';
import type { Article } from './articles.ts';

/** Places of an article that belong to a topic, for the search. */
export interface TopicPlaces {
  label: string;
  /** Ids, in the order of the page. */
  ids: string[];
}

/**
 * The places that belong to each topic of an article: the paragraphs listed for it, the notes whose marks are there and
 * the key points that rest on one of them. What speaks of the whole article belongs to all its topics. Editor’s notes and
 * headings go with their paragraphs, and the search finds these itself.
 * @param labels names of the topics by their ids
 */
export function placesByTopic({ data, outline }: Article, labels: Map<string, string>): TopicPlaces[] {
  return data.topics.map(({ topic, paragraphs }) => {
    const touches = (others: number[]): boolean => others.some((number) => paragraphs.includes(number));
    const points = data.keyPoints.flatMap((point, at) => (touches(point.paragraphs) ? [`key-${at + 1}`] : []));
    const notes = outline.passages.flatMap(({ note, paragraph }) => (touches([paragraph]) ? [noteId(note)] : []));
    return {
      label: labels.get(topic) ?? topic,
      ids: ['question', 'thesis', ...points, ...paragraphs.map(paragraphId), ...new Set(notes), 'about-the-author'],
    };
  });
}
