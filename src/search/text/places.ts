import type { Fragment } from '../pagefind/format.ts';

/** What sort of place it is. */
export type Kind = 'text' | 'note' | 'heading' | 'summary' | 'person' | 'work' | 'editors-note' | 'entry';

/** A range of a page that a result can lead to. */
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

/** Kinds by the permanent ids of an article’s places (see `src/edition/markdown/addresses.ts`). */
const kinds: [id: RegExp, kind: Kind][] = [
  [/^p\d+$/, 'text'],
  [/^note-\d+$/, 'note'],
  [/^(?:key-\d+|question|thesis)$/, 'summary'],
  [/^about-the-author$/, 'person'],
];

/**
 * The places of a page in their order: its elements that have a name, its headings, and its top.
 * @param entries what the page’s own entries are, such as `work`, where it is a list of such
 * @param topics for each topic, the ids of its places
 */
export function createPlaces(
  anchors: Fragment['anchors'],
  length: number,
  entries: Kind | undefined,
  topics: Map<string, Set<string>>,
): Place[] {
  const named = anchors
    .filter(({ element, title }) => title || isHeading(element))
    .toSorted((a, b) => a.location - b.location);
  const bounds = [{ id: '', element: 'h1', title: 'Title', location: 0 }, ...named];
  let section = 0;
  const places = bounds.map(({ id, element, title, location: from }, index): Place => {
    const kind = isHeading(element)
      ? 'heading'
      : id.startsWith('editors-note-')
        ? 'editors-note'
        : (entries ?? kinds.find(([known]) => known.test(id))?.[1] ?? 'entry');
    if (kind === 'heading') section = from;
    const to = bounds[index + 1]?.location ?? length;
    return { id, kind, name: title ?? 'Section', topics: topicsOf(id, topics), section, from, to };
  });
  return places.map((place) => (place.kind === 'heading' ? { ...place, topics: topicsBelow(place, places) } : place));
}

const isHeading = (element: string): boolean => /^h[1-3]$/.test(element);

/** An editor’s note belongs to the topics of its paragraph. */
const topicsOf = (id: string, topics: Map<string, Set<string>>): string[] =>
  [...topics.keys()].filter((topic) => topics.get(topic)?.has(id.replace(/^editors-note-(\d+).*/, 'p$1')));

/** A heading belongs to the topics of its paragraphs, the title to those of the article. */
const topicsBelow = ({ from, id }: Place, places: Place[]): string[] => [
  ...new Set(
    places.filter(({ kind, section }) => kind === 'text' && (section === from || !id)).flatMap(({ topics }) => topics),
  ),
];
