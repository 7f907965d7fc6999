import { articleFields } from './article.ts';

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** True for front matter with `draft: true`. */
export const isDraft = (data: unknown): data is Fields => isFields(data) && data['draft'] === true;

/** A year that nobody takes for the right one, and that puts drafts behind everything else. */
const noDate = '9999';

const placeholders: Fields = {
  title: 'No title yet',
  shortTitle: 'No title yet',
  authors: [],
  published: { date: noDate, basis: 'inferred', note: 'Nothing is said about the date yet.' },
  original: { missing: 'No address yet.' },
  edition: noDate,
  language: 'en',
  description: 'No description yet.',
  question: 'No question yet.',
  thesis: 'No answer yet.',
  keyPoints: [{ text: 'No key points yet.', paragraphs: [1] }],
  topics: [{ topic: 'none-yet', paragraphs: [1], main: 1 }],
  paragraphs: 1,
};

/**
 * The fields of a draft as its page needs them: what is missing or can’t be shown is a visible placeholder, but for
 * the author and the publisher, who are left out. The fields of any other article stay as they are.
 */
export function completeDraft(data: unknown): unknown {
  if (!isDraft(data)) return data;
  return Object.fromEntries(
    Object.entries(articleFields).flatMap(([name, schema]) => {
      const isGood = (value: unknown) => schema.safeParse(value).success;
      const value = [data[name], merge(placeholders[name], data[name])].find(isGood) ?? placeholders[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** A field with fields of its own that lacks some of them. */
const merge = (placeholder: unknown, value: unknown): unknown =>
  isFields(placeholder) && isFields(value) && !Array.isArray(value) ? { ...placeholder, ...value } : undefined;
