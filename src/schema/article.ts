import { z } from 'astro/zod';
import { partialDate } from './date.ts';

/** Numbers of paragraphs of the article, such as `[2, 16, 17]`. */
const paragraphs = z.array(z.int().positive()).min(1);

const published = z.strictObject({
  /** As precise as it is known: `'2025'`, `'2025-03'` or `'2025-03-17'`. Articles are ordered by it. */
  date: partialDate,
  /** On what the date rests: the publication’s imprint, a line beside the author’s name, or an inference. */
  basis: z.enum(['imprint', 'byline', 'inferred']),
  /** One sentence for the reader on how the date is known. */
  note: z.string().min(1),
});

const original = z.union([
  /** Where the original can be read. */
  z.strictObject({ url: z.url({ protocol: /^https?$/ }) }),
  /** Why no address can be given. */
  z.strictObject({ missing: z.string().min(1) }),
]);

/** Front matter of one article. Unknown keys are an error, so a typo stops the build and is named. */
export const articleFields = {
  /** The page’s h1, its name in lists and in search results. */
  title: z.string().min(1),
  /** Stands under the title. */
  subtitle: z.string().min(1).optional(),
  /** A few words for narrow places: tables, “previous” and “next”. */
  shortTitle: z.string().min(1).max(40),
  /** Says, where it is so, that the title is not the author’s. */
  titleNote: z.string().min(1).optional(),
  /** Names of files in `content/people`, without their ending. */
  authors: z.array(z.string()).min(1),
  /** Name of a file in `content/publishers`, without its ending. */
  publisher: z.string(),
  /** The series in which the original appeared, its number there and its length. */
  series: z
    .strictObject({ name: z.string().min(1), number: z.string().min(1), extent: z.string().optional() })
    .optional(),
  /** When the original appeared. */
  published,
  /** Where the original is. */
  original,
  /** When this edition was made, or last changed in substance; citations of it give the year. */
  edition: partialDate,
  /** Language of the original, as a BCP 47 tag. */
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/),
  /** Further languages in which the publisher offers it. */
  translations: z.array(z.string()).default([]),
  /** One sentence for search engines, feeds and link previews. */
  description: z.string().min(1).max(160),
  /** The question that the article asks, in one sentence. */
  question: z.string().min(1),
  /** The answer that it gives, in one sentence. */
  thesis: z.string().min(1),
  /** What it says, point by point, each with the paragraphs that say it. */
  keyPoints: z.array(z.strictObject({ text: z.string().min(1), paragraphs })).min(1),
  /** The topics of `content/topics` that it touches, each with the paragraphs that do. */
  topics: z.array(z.strictObject({ topic: z.string(), paragraphs })).min(1),
  /** How many paragraphs the original has; the edition must have as many. */
  paragraphs: z.int().positive(),
};

export const articleSchema = z.strictObject(articleFields);
