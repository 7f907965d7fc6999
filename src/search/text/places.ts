import type { Fragment } from '../pagefind/format.ts';
import type { Kind } from './kinds.ts';

/** A part of a page that a result can lead to: its words from one linkable element to the next. */
export interface Place {
  id: string;
  kind: Kind;
  /** Such as `Paragraph 12` or `Note 3`. */
  name: string;
  /** The topics to which it belongs. */
  topics: string[];
  /** Location of the heading above it, or 0. */
  section: number;
  /** Location of its first word. */
  from: number;
  /** Location behind its last word. */
  to: number;
}

/** What the build says of the places of a page, by their ids. */
export interface PlaceData {
  kindOf(id: string): Kind;
  /** For each topic, the ids of its places; those of headings and editor’s notes follow from their paragraphs. */
  topics: Map<string, Set<string>>;
}

/**
 * Create the places of a page in their order: its title, its headings, and every other element with a name.
 * @param length number of words of the page
 */
export function createPlaces(anchors: Fragment['anchors'], length: number, { kindOf, topics }: PlaceData): Place[] {
  const named = anchors
    .filter(({ element, title }) => title || isHeading(element))
    .toSorted((a, b) => a.location - b.location);
  const bounds = [{ id: '', element: 'h1', title: 'Title', location: 0 }, ...named];
  let section = 0;
  const places = bounds.map(({ id, element, title, location: from }, index): Place => {
    const kind = isHeading(element) ? 'heading' : kindOf(id);
    if (kind === 'heading') section = from;
    const to = bounds[index + 1]?.location ?? length;
    const own = [...topics.keys()].filter((topic) => topics.get(topic)?.has(id));
    return { id, kind, name: title ?? 'Section', topics: own, section, from, to };
  });
  return places.map((place, at) => ({ ...place, topics: followTopics(place, at, places) }));
}

const isHeading = (element: string): boolean => /^h[1-3]$/.test(element);

/** A heading belongs to the topics of its paragraphs, the title to all, an editor’s note to those of its paragraph. */
function followTopics({ from, id, kind, topics }: Place, at: number, places: Place[]): string[] {
  if (kind === 'editors-note') return places.slice(0, at).findLast((place) => place.kind === 'text')?.topics ?? [];
  if (kind !== 'heading') return topics;
  const below = places.filter((place) => place.kind === 'text' && (place.section === from || !id));
  return [...new Set(below.flatMap((place) => place.topics))];
}
