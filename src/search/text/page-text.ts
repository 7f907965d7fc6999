import { splitWords, type Fragment } from '../pagefind/format.ts';
import { readKinds } from './kinds.ts';
import { createPlaces, type Place } from './places.ts';
import { createTokens, type Token } from './tokens.ts';

/** A page with its text, split into words and places. */
export interface PageText {
  url: string;
  title: string;
  /** Its authors, publisher and year, and whose words it is in, as printed. */
  by: string;
  filters: Record<string, string[]>;
  /** Place of the article among all by date, from 1 on; 0 for a page that is no article. */
  order: number;
  /** The date of its edition as printed, and whether it restates the article. */
  edition: string;
  isRestated: boolean;
  words: string[];
  tokens: Token[];
  places: Place[];
}

/**
 * Create a page from a file of the index.
 * @param base path under which the site is published, with a slash at its end
 */
export function createPage({ url, content, meta, filters, anchors }: Fragment, base: string): PageText {
  const words = splitWords(content);
  return {
    url: base + url.replace(/^\//, ''),
    title: meta['title'] ?? url,
    by: [
      filters['author']?.join(', '),
      filters['publisher'],
      meta['year'],
      meta['wording'] === 'restated' && 'restated',
    ]
      .filter(Boolean)
      .join(' · '),
    filters,
    order: Number(meta['order'] ?? 0),
    edition: meta['edition'] ?? '',
    isRestated: meta['wording'] === 'restated',
    words,
    tokens: createTokens(words),
    places: createPlaces(anchors, words.length, {
      kindOf: readKinds(meta['kinds'] ?? ''),
      topics: readTopics(filters),
    }),
  };
}

/** The build hands over `Taiwan|p9 p10 note-3` for each topic. */
const readTopics = (filters: Fragment['filters']): Map<string, Set<string>> =>
  new Map(
    (filters['topic-places'] ?? []).map((written) => {
      const [topic = '', ids = ''] = written.split('|');
      return [topic, new Set(ids.split(' '))];
    }),
  );
