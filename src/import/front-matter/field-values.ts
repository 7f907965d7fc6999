import type { z } from 'astro/zod';
import type { articleSchema } from '../../edition/schema/article.ts';
import { factsAbout, type Fact, type FactSource, type FactField } from './fact.ts';
import type { SiteIndex } from './site-index.ts';

/** The front matter of an article, as far as it is known. */
export type Fields = Partial<z.infer<typeof articleSchema>>;

/** Values of fields, of which some may be unknown. */
export type FieldValues = { [name in keyof Fields]: Fields[name] | undefined };

/** The value of the most trustworthy fact about a field. */
export const best = (facts: Fact[], field: FactField): string | undefined => factsAbout(facts, field)[0]?.value;

type Basis = NonNullable<Fields['published']>['basis'];

const grounds: Partial<Record<FactSource, { basis: Basis; note: string }>> = {
  option: { basis: 'inferred', note: 'The document doesn’t give the date; the editor does.' },
  metadata: { basis: 'imprint', note: 'The date is that in the data of the document.' },
};

/** When the original appeared and how that is known; nothing where no date was found. */
export function publishedOf(facts: Fact[]): Fields['published'] {
  const [fact] = factsAbout(facts, 'date');
  if (!fact) return undefined;
  const { value: date, from } = fact;
  return { date, ...(grounds[from] ?? { basis: from === 'imprint' ? 'imprint' : 'byline', note: noteOn(date, from) }) };
}

function noteOn(date: string, from: FactSource): string {
  const place = from === 'imprint' ? 'The imprint' : 'A line beside the text';
  if (date.length === 10) return `${place} gives the day.`;
  return date.length === 7
    ? `${place} gives the month; the day is not stated.`
    : `${place} gives the year; the month is not stated.`;
}

/** The series in which the original appeared; nothing where its name or the number in it is not known. */
export function seriesOf(facts: Fact[]): Fields['series'] {
  const [, named, numbered] =
    /^(.*?),?\s+(?:no\.?|n\.|nr\.?|vol\.?|issue)\s*(\S+)$/i.exec(best(facts, 'series') ?? '') ?? [];
  const name = named ?? best(facts, 'series');
  const number = best(facts, 'issue') ?? numbered;
  const extent = best(facts, 'extent');
  return name && number ? { name, number, ...(extent && { extent }) } : undefined;
}

/** The topics that have the very name of a tag, each with the paragraphs in which that name is; the first is the main one. */
export function topicsOf(
  tags: string[],
  topics: SiteIndex['topics'],
  paragraphs: string[],
): NonNullable<Fields['topics']> {
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

/** The part of a title before its colon or dash, where that says enough by itself. */
export function shortTitleOf(title: string): string {
  const [, part = ''] = /^(.{8,60}?)\s*(?:[:：]\s|\s[–—]\s)/u.exec(title) ?? [];
  return /\S\s+\S/.test(part) ? part : title;
}

/** The original’s titles, description and address. A title or description that is too long for its field is left out. */
export function titlesOf(facts: Fact[]): FieldValues {
  const [title, description, url] = [best(facts, 'title'), best(facts, 'description'), best(facts, 'url')];
  return {
    title,
    subtitle: best(facts, 'subtitle'),
    shortTitle: title && shortTitleOf(title).length <= 40 ? shortTitleOf(title) : undefined,
    description: description && description.length <= 160 ? description : undefined,
    original: url ? { url } : undefined,
  };
}
