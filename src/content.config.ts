import { glob } from 'astro/loaders';
import { defineCollection, reference } from 'astro:content';
import { z } from 'astro/zod';
import { articleFields } from './edition/schema/article.ts';
import { editionLoader } from './edition/read/edition-loader.ts';
import { completeDraft } from './edition/schema/draft.ts';
import { personSchema } from './edition/schema/person.ts';
import { publisherSchema } from './edition/schema/publisher.ts';
import { topicSchema } from './edition/schema/topic.ts';
import { workSchema } from './edition/schema/work.ts';

const yaml = (name: string) => glob({ pattern: '*.yaml', base: `./content/${name}` });

export const collections = {
  articles: defineCollection({
    loader: editionLoader('./content/articles'),
    schema: z.preprocess(
      completeDraft,
      z
        .strictObject({
          ...articleFields,
          authors: z.array(reference('people')),
          publisher: reference('publishers').optional(),
        })
        // Only a draft can do without.
        .refine(({ draft, authors }) => draft || authors.length > 0, { path: ['authors'], error: 'Required' }),
    ),
  }),
  people: defineCollection({ loader: yaml('people'), schema: personSchema }),
  publishers: defineCollection({ loader: yaml('publishers'), schema: publisherSchema }),
  topics: defineCollection({ loader: yaml('topics'), schema: topicSchema }),
  works: defineCollection({ loader: yaml('works'), schema: workSchema }),
};
