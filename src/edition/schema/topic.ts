import { z } from 'astro/zod';

/** One topic on which several articles touch: `content/topics/<name>.yaml`. */
export const topicSchema = z.strictObject({
  /** Head of the topic’s row on the home page. */
  label: z.string().min(1),
  /** A few words that say what it takes in. */
  gloss: z.string().min(1),
  /** Place in the list, counted from 1. Topics without one come after the others, by their labels. */
  order: z.int().positive().optional(),
});
