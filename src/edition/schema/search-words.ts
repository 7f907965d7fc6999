import { z } from 'astro/zod';

/** Names of one thing, a group a line, such as `[IP4, AP4, Indo-Pacific Four]`: a search for one finds them all. */
export const synonymsSchema = z.array(z.array(z.string().trim().min(1)).min(2)).superRefine((groups, context) => {
  const seen = new Map<string, number>();
  groups.forEach((group, at) => {
    for (const name of group) {
      const other = seen.get(name.toLowerCase());
      if (other !== undefined) {
        context.addIssue({ code: 'custom', path: [at], message: `“${name}” stands in the list twice` });
      }
      seen.set(name.toLowerCase(), at);
    }
  });
});

/** Stop words: they match nothing by themselves; some to a line. */
export const stopWordsSchema = z.array(z.string().regex(/^[a-z]+(?: [a-z]+)*$/));
