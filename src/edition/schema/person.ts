import { z } from 'astro/zod';

/** One author: `content/people/<name>.yaml`. */
export const personSchema = z.strictObject({
  /** As the name stands in running text. */
  name: z.string().min(1),
  /** As it stands in an alphabetical list. */
  sortName: z.string().min(1),
  /** Only where it is not the last word of the name, as in Chinese names. */
  familyName: z.string().min(1).optional(),
  /** An academic title that the source gives. */
  honorific: z.string().min(1).optional(),
  /** Where the person works, in a few words. */
  affiliation: z.string().min(1),
  /** A few sentences, from facts in the source. */
  biography: z.string().min(1),
});
