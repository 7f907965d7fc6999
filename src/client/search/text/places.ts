import type { Fragment } from '../index/files.ts';

/** What sort of place it is. */
export type Kind = 'text' | 'note' | 'heading' | 'summary' | 'person' | 'work' | 'entry';

/** A stretch of a page that a result can lead to. */
export interface Place {
  id: string;
  kind: Kind;
  /** Such as `Paragraph 12` or `Note 3`. */
  name: string;
  /** Location of the heading above it, or 0. */
  section: number;
  /** Location of its first word. */
  from: number;
  /** Location behind its last word. */
  to: number;
}

/** What the build calls places, each with its kind; whatever else has a name of its own is an entry. */
const kinds: [name: RegExp, kind: Kind][] = [
  [/^Paragraph \d/, 'text'],
  [/^Note \d/, 'note'],
  [/^(?:Key point \d|The question$|The answer$)/, 'summary'],
  [/^About the author/, 'person'],
  [/^Work$/, 'work'],
];

/** The places of a page in their order: its elements that have a name, its headings, and its top. */
export function createPlaces(anchors: Fragment['anchors'], length: number): Place[] {
  const named = anchors
    .filter(({ element, title }) => title || isHeading(element))
    .toSorted((a, b) => a.location - b.location);
  const bounds = [{ id: '', element: 'h1', title: 'Title', location: 0 }, ...named];
  let section = 0;
  return bounds.map(({ id, element, title, location: from }, index) => {
    const kind = isHeading(element) ? 'heading' : (kinds.find(([name]) => name.test(title ?? ''))?.[1] ?? 'entry');
    if (kind === 'heading') section = from;
    const to = bounds[index + 1]?.location ?? length;
    return { id, kind, name: title ?? 'Section', section, from, to };
  });
}

const isHeading = (element: string): boolean => /^h[1-3]$/.test(element);
