import type { Fields } from './build-fields.ts';
import type { Known } from './known.ts';

/** The topics that have the very name of a tag, each with the paragraphs in which that name stands; the first is the main one. */
export function topicsOf(tags: string[], topics: Known['topics'], paragraphs: string[]): NonNullable<Fields['topics']> {
  const names = new Set(tags.map((tag) => tag.trim().toLowerCase()));
  return topics
    .filter(({ label }) => names.has(label.toLowerCase()))
    .flatMap(({ id, label }) => {
      const found = paragraphsWith(label, paragraphs);
      return found[0] === undefined ? [] : [{ topic: id, paragraphs: found, main: found[0] }];
    });
}

const paragraphsWith = (label: string, paragraphs: string[]): number[] =>
  paragraphs.flatMap((text, index) => (text.includes(label) ? [index + 1] : []));
