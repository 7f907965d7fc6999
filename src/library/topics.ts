import { getCollection } from 'astro:content';
import { familyNames, type Article } from './articles.ts';

/** What one article says on a topic, and where. */
export interface Voice {
  article: Article;
  paragraphs: number[];
  /** The paragraph to read first, one of these. */
  main: number;
  /** What the author holds there, in one sentence; an imported article may lack it. */
  says: string | undefined;
}

/** A topic with what each author says on it. */
export interface Topic {
  id: string;
  label: string;
  gloss: string;
  /** In the order of the articles. */
  voices: Voice[];
  /** Family names of the authors who make no statement on it. */
  silent: string[];
}

/** The topics on which the articles touch, in their own order; a topic of drafts alone is none. */
export async function loadTopics(articles: Article[]): Promise<Topic[]> {
  const topics = await getCollection('topics');
  topics.sort(({ data: a }, { data: b }) => placeOf(a) - placeOf(b) || a.label.localeCompare(b.label, 'en'));
  return topics
    .map(({ id, data: { label, gloss } }) => ({ id, label, gloss, ...divide(id, articles) }))
    .filter(({ voices }) => voices.length > 0);
}

/** Those without an order come last. */
const placeOf = ({ order }: { order?: number | undefined }): number => order ?? Number.MAX_SAFE_INTEGER;

/** Fragment of a topic on the home page. */
export const topicId = (topic: string): string => `topic-${topic}`;

function divide(topic: string, articles: Article[]): Pick<Topic, 'voices' | 'silent'> {
  const voices = articles.flatMap((article) => {
    const found = article.data.topics.find((entry) => entry.topic === topic);
    return found ? [{ article, paragraphs: found.paragraphs, main: found.main, says: found.says }] : [];
  });
  const speaking = new Set(voices.map(({ article }) => familyNames(article)));
  const silent = [...new Set(articles.map(familyNames))].filter((name) => !speaking.has(name));
  return { voices, silent };
}

/**
 * A sentence around the first place where it names the author, so that the name can be a link. Where it doesn’t, the
 * name is put before it.
 */
export function aroundName(says: string | undefined, name: string): { before: string; after: string } {
  if (says === undefined) return { before: '', after: ' speaks of it:' };
  const at = says.indexOf(name);
  return at < 0
    ? { before: '', after: `: ${says}` }
    : { before: says.slice(0, at), after: says.slice(at + name.length) };
}
