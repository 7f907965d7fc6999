import type { z } from 'astro/zod';
import { articleSchema } from '../schema/article.ts';
import { personSchema } from '../schema/person.ts';
import { publisherSchema } from '../schema/publisher.ts';
import { topicSchema } from '../schema/topic.ts';
import { workSchema } from '../schema/work.ts';

/** One folder of `content/`: what its files are, how they end and which fields they have. */
export interface Collection {
  /** What one file is, in words. */
  noun: string;
  ending: '.mdx' | '.yaml';
  schema: z.ZodType;
  /** Where an editor reads what each field is for. */
  manual: string;
  /** The site does without. */
  isOptional?: boolean;
}

export const collections = {
  articles: { noun: 'an article', ending: '.mdx', schema: articleSchema, manual: 'src/edition/schema/article.ts' },
  people: { noun: 'a person', ending: '.yaml', schema: personSchema, manual: 'src/edition/schema/person.ts' },
  publishers: {
    noun: 'a publisher',
    ending: '.yaml',
    schema: publisherSchema,
    manual: 'src/edition/schema/publisher.ts',
    isOptional: true,
  },
  topics: {
    noun: 'a topic',
    ending: '.yaml',
    schema: topicSchema,
    manual: 'src/edition/schema/topic.ts',
    isOptional: true,
  },
  works: {
    noun: 'a work',
    ending: '.yaml',
    schema: workSchema,
    manual: 'src/edition/schema/work.ts',
    isOptional: true,
  },
} satisfies Record<string, Collection>;

export type CollectionName = keyof typeof collections;

export const collectionNames = Object.keys(collections) as CollectionName[];

/** Where the collection is kept, from the root of the project. */
export const folderOf = (name: CollectionName): string => `content/${name}`;
