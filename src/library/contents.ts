/** A heading as Astro collects it. */
export interface Heading {
  depth: number;
  slug: string;
  text: string;
}

/** A line of a contents list. */
export interface ContentsLine {
  id: string;
  text: string;
}

/**
 * What a reader finds on an article’s page, in its order: key points, sections of the text, notes, what follows.
 * @param citesWorks whether its notes cite works that the site knows
 */
export function createContents(headings: Heading[], citesWorks: boolean): ContentsLine[] {
  const sections = headings
    .filter(({ depth, slug }) => depth === 2 && slug !== 'notes')
    .map(({ slug, text }) => ({ id: slug, text }));
  const notes = headings.some(({ slug }) => slug === 'notes') ? [{ id: 'notes', text: 'Notes' }] : [];
  const works = citesWorks ? [{ id: 'works-cited', text: 'Works cited' }] : [];
  return [
    { id: 'key-points', text: 'Key points' },
    ...(sections.length > 0 ? [{ id: 'p1', text: 'Beginning' }, ...sections] : [{ id: 'p1', text: 'The text' }]),
    ...notes,
    ...works,
    { id: 'colophon', text: 'Colophon' },
    { id: 'about-the-author', text: 'About the author' },
    { id: 'cite', text: 'Cite' },
  ];
}
