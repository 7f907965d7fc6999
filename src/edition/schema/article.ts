import { z } from 'astro/zod';
import { partialDate } from './date.ts';

/** Numbers of paragraphs of the article, such as `[2, 16, 17]`. */
const paragraphs = z.array(z.int().positive()).min(1);

/** What the article says on one topic, and where. */
const topic = z.strictObject({
  topic: z.string().describe('Name of a file in content/topics, without its ending.'),
  paragraphs: paragraphs.describe('Those that make a statement about it.'),
  main: z.int().positive().describe('The one of them to read first.'),
  says: z
    .string()
    .min(1)
    .refine((text) => text.trim().split(/\s+/).length <= 30, { error: 'is longer than 30 words: shorten it' })
    .optional()
    .describe(
      'One sentence on what the author holds there, which names the author and rests on these paragraphs alone.',
    ),
});

const published = z.strictObject({
  date: partialDate.describe(
    'As precise as it is known: 2025, 2025-03 or 2025-03-17; where it is inferred, the earliest possible date. Articles are ordered by it.',
  ),
  basis: z
    .enum(['imprint', 'byline', 'inferred'])
    .describe('On what the date rests: the publication’s imprint, a line beside the author’s name, or an inference.'),
  note: z.string().min(1).describe('One sentence for the reader on how the date is known.'),
});

const original = z.union([
  /** Where the original can be read. */
  z.strictObject({ url: z.url({ protocol: /^https?$/ }) }),
  /** Why no address can be given. */
  z.strictObject({ missing: z.string().min(1) }),
]);

/**
 * Front matter of one article. Unknown keys are an error, so a typo stops the build and is named. With `draft: true` the
 * article stays out of the published site, and every field may be absent: `npm run dev` shows it with what is missing.
 * What each field is for is told there in the words that stand here.
 */
export const articleFields = {
  draft: z.boolean().optional().describe('Keeps an article that isn’t complete out of the published site.'),
  title: z.string().min(1).describe('The page’s h1, its name in lists and in search results.'),
  subtitle: z.string().min(1).optional().describe('Stands under the title.'),
  shortTitle: z
    .string()
    .min(1)
    .max(40)
    .describe('A few words where there is little room: tables, “previous” and “next”.'),
  titleNote: z.string().min(1).optional().describe('Says, where it is so, that the title is not the author’s.'),
  authors: z.array(z.string()).min(1).describe('Names of files in content/people, without their ending.'),
  publisher: z
    .string()
    .optional()
    .describe('Name of a file in content/publishers, without its ending. Without one it appeared first on this site.'),
  series: z
    .strictObject({ name: z.string().min(1), number: z.string().min(1), extent: z.string().optional() })
    .optional()
    .describe('The series in which the original appeared, its number there and its length.'),
  published: published.describe('When the original appeared.'),
  original: original.describe('Where the original is.'),
  rights: z
    .strictObject({ line: z.string().min(1), language: z.string().optional() })
    .optional()
    .describe('The line on rights that the original carries, word for word, with its language if that isn’t English.'),
  edition: partialDate.describe(
    'When this edition was made, or last changed in substance; citations of it give the year.',
  ),
  wording: z
    .enum(['restated', 'original'])
    .default('restated')
    .describe(
      'Whose words they are: “restated” in ours, or “original”, the author’s own, published by leave of whoever holds the rights.',
    ),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/)
    .describe('Language of the original, as a BCP 47 tag.'),
  translations: z.array(z.string()).default([]).describe('Further languages in which the publisher offers it.'),
  description: z.string().min(1).max(160).describe('One sentence for search engines, feeds and link previews.'),
  question: z.string().min(1).describe('The question that the article asks, in one sentence.'),
  thesis: z.string().min(1).describe('The answer that it gives, in one sentence.'),
  keyPoints: z
    .array(z.strictObject({ text: z.string().min(1), paragraphs }))
    .min(1)
    .describe('What it says, point by point, each with the paragraphs that say it.'),
  topics: z
    .array(topic)
    .default([])
    .describe('The topics of content/topics on which it makes a statement, each with the paragraphs that do.'),
  paragraphs: z.int().positive().describe('How many paragraphs the original has; the edition must have as many.'),
};

/** What the site lists, and every article therefore names. */
interface Listed {
  publishers: boolean;
  topics: boolean;
}

/** Fields of an article on a site that has, or hasn’t, publishers and topics. */
export const articleSchemaWhere = ({ publishers, topics }: Listed) =>
  z.strictObject({
    ...articleFields,
    ...(publishers && { publisher: z.string() }),
    ...(topics && { topics: z.array(topic).min(1) }),
  });

export const articleSchema = articleSchemaWhere({ publishers: true, topics: true });
