import { z } from 'astro/zod';
import { partialDate } from './date.ts';

/** What readers are told of a work before they open it. */
export const kinds = {
  treaty: 'Treaty',
  official: 'Official',
  press: 'Press',
  scholarship: 'Scholarship',
  'think-tank': 'Think tank',
  dataset: 'Dataset',
  comment: 'Comment',
} as const;

const notName =
  'is not a name: write a person as { family: Reed, given: Ann } and an institution as { literal: Harbour Board }';

const nameFields = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject(shape, { error: ({ code }) => (code === 'invalid_type' ? notName : undefined) });

const name = z.union([
  nameFields({ family: z.string().min(1), given: z.string().min(1) }),
  /** An institution. */
  nameFields({ literal: z.string().min(1) }),
]);

const webAddress = z.url({ protocol: /^https?$/, error: 'is not an address: give one that begins with https://' });

/**
 * One work that notes cite: `content/works/<key>.yaml`. Fields with a hyphen or in capitals are those of CSL-JSON
 * (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html); the rest is ours.
 */
export const workSchema = z.strictObject({
  /** CSL’s name for the sort of publication. */
  type: z.enum([
    'article-journal',
    'article-magazine',
    'article-newspaper',
    'book',
    'broadcast',
    'chapter',
    'dataset',
    'report',
    'treaty',
    'webpage',
  ]),
  /** The sort of source, in a word for readers. */
  kind: z.enum(Object.keys(kinds) as [keyof typeof kinds]),
  author: z.array(name).min(1).optional(),
  editor: z.array(name).min(1).optional(),
  title: z.string().min(1),
  /** Language of the title where it is not English, as a BCP 47 tag. */
  language: z.string().optional(),
  /** The journal, the newspaper or the book in which it stands. */
  'container-title': z.string().min(1).optional(),
  /** The series to which a report belongs. */
  'collection-title': z.string().min(1).optional(),
  /** Number in that series. */
  number: z.string().optional(),
  volume: z.string().optional(),
  issue: z.string().optional(),
  /** Such as `640-646`. */
  page: z
    .string()
    .regex(/^\d+(-\d+)?$/)
    .optional(),
  publisher: z.string().min(1).optional(),
  'publisher-place': z.string().min(1).optional(),
  /** When it appeared, as precise as it is known. */
  issued: partialDate.optional(),
  DOI: z
    .string()
    .regex(/^10\.\d{4,9}\/\S+$/, {
      error: 'is not a DOI: give one such as 10.1177/01925121231190093, without https://doi.org/',
    })
    .optional(),
  URL: webAddress.optional(),
  /** The day on which the author consulted it. */
  accessed: partialDate.optional(),
  /** Address of an archived copy. */
  archived: webAddress.optional(),
  /** What was corrected in the source’s wording of it, a sentence each. */
  corrections: z.array(z.string().min(1)).default([]),
});

export type WorkRecord = z.infer<typeof workSchema>;
