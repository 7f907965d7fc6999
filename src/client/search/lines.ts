import { createExcerpt, type Piece } from './excerpt.ts';
import type { PagefindPage } from './pagefind-api.ts';
import { textFragment } from './text-fragment.ts';
import { fold, splitWords } from './words.ts';

/** What sort of place a line leads to. */
type Kind = 'text' | 'note' | 'summary' | 'person';

/** One place that holds the words. */
export interface Line {
  kind: Kind;
  /** Such as `Paragraph 12` or `Note 3`. */
  place: string;
  url: string;
  excerpt: Piece[];
  /** The more of the words stand there, the higher. */
  score: number;
}

/** The places of a page that hold words, in the order of the page. */
export function createLines(page: PagefindPage, hits: number[]): Line[] {
  const words = splitWords(page.raw_content ?? page.content);
  const places = page.anchors
    .filter(({ element, id }) => isPlace(id) || element === 'h2')
    .sort((a, b) => a.location - b.location);
  const bounds = [{ id: '', element: 'h1', title: 'Title', location: 0 }, ...places];
  return bounds.flatMap(({ id, element, title, location: from }, index) => {
    const to = bounds[index + 1]?.location ?? words.length;
    const here = hits.filter((hit) => hit >= from && hit < to);
    if (here.length === 0) return [];
    const kind = kindOf(id);
    const isHeading = /^h[12]$/.test(element);
    return {
      kind,
      place: title ?? (isHeading ? 'Section' : id),
      // A heading is marked by being the target; its words stand in the contents list too.
      url: `${page.url}#${id}${isHeading ? '' : textFragment(words, here, from, to)}`,
      excerpt: createExcerpt(words, here, from, to),
      score: rate(here.map((hit) => fold(words[hit] ?? ''))) * (kind === 'text' || kind === 'note' ? 1 : 0.5),
    };
  });
}

/** Different words count for much, repetitions for little. */
const rate = (found: string[]): number => new Set(found.map((word) => word.slice(0, 5))).size + found.length / 100;

const isPlace = (id: string): boolean => /^(?:p\d+|note-\d+|key-\d+|question|thesis|about-the-author)$/.test(id);

function kindOf(id: string): Kind {
  if (id.startsWith('note-')) return 'note';
  if (id === 'about-the-author') return 'person';
  return /^p\d/.test(id) ? 'text' : 'summary';
}
