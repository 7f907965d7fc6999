import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleFields, articleSchema } from '../../../src/edition/schema/article.ts';
import { readEdition } from '../../../src/edition/read/read-edition.ts';
import { completeDraft, isDraft } from '../../../src/edition/schema/draft.ts';

/** Of a draft that has nothing, only these are not made up. */
const { authors: _, publisher: __, ...others } = articleFields;

test('a draft without any field gets one of each kind that its page needs', () => {
  const completed = completeDraft({ draft: true }) as Record<string, unknown>;
  const named = { ...completed, authors: ['ann-reed'], publisher: 'harbour' };
  assert.equal(articleSchema.safeParse(named).error, undefined);
  assert.equal(completed['title'], 'No title yet');
  assert.deepEqual(
    Object.keys(others).filter((name) => articleFields[name as 'title'].safeParse(completed[name]).error),
    [],
  );
});

test('what a draft has is kept, and what is wrong or unknown in it is not', () => {
  const completed = completeDraft({
    draft: true,
    title: 'Tides',
    subtitle: '',
    language: 'Not a language',
    published: { date: '2025-03' },
    colour: 'red',
  }) as Record<string, unknown>;
  assert.equal(completed['title'], 'Tides');
  assert.equal(completed['language'], 'en');
  assert.deepEqual(completed['published'], {
    date: '2025-03',
    basis: 'inferred',
    note: 'Nothing is said about the date yet.',
  });
  assert.ok(!('colour' in completed) && !('subtitle' in completed));
});

test('the fields of any other article stay as they are', () => {
  const fields = { title: 'Tides', colour: 'red' };
  assert.equal(completeDraft(fields), fields);
});

const files = [
  {
    name: 'a file whose front matter says so is a draft',
    source: '---\ntitle: Tides\ndraft: true\n---\n\nText.\n',
    is: true,
  },
  { name: 'lines may end as on Windows', source: '\uFEFF---\r\ndraft: true\r\n---\r\n\r\nText.\r\n', is: true },
  { name: 'one with “draft: false” is none', source: '---\ndraft: false\n---\n', is: false },
  { name: 'the text can’t say it', source: '---\ntitle: Tides\n---\n\ndraft: true\n\n---\n', is: false },
  { name: 'one that can’t be read is none', source: '---\ndraft: true\ntitle: "Tides\n---\n', is: false },
  { name: 'one without front matter is none', source: 'draft: true\n', is: false },
];

for (const { name, source, is } of files)
  test(name, () => assert.equal(isDraft(readEdition('tide.mdx', source).fields.data), is));
