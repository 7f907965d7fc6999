import { z } from 'astro/zod';

/** One publisher: `content/publishers/<name>.yaml`. */
export const publisherSchema = z.strictObject({
  /** Its full name. */
  name: z.string().min(1),
  /** The name that lists use. */
  shortName: z.string().min(1),
  /** Language of the name where it is not English, as a BCP 47 tag. */
  language: z.string().optional(),
  /** City, for references. */
  place: z.string().min(1).optional(),
  /** What sort of publisher it is, where that is known. */
  kind: z.enum(['think-tank', 'press', 'association']).optional(),
  /** Its website. */
  url: z.url({ protocol: /^https?$/ }),
});
