import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatDrafts } from '../../../src/edition/checks/draft.ts';
import { good, judge, testCases, tide, work } from './small-collection.ts';

const unready = 'content/articles/unready.mdx';
const bare = '---\ndraft: true\n---\n\nThe tide is low.\n';

/** What the build says of the drafts, when the small collection has one more. */
function noteOn(text: string): string {
  const { problems, drafts } = judge({ ...good, [unready]: text });
  assert.deepEqual(problems, []);
  return formatDrafts(drafts);
}

const notes = [
  {
    name: 'a draft may have no other field, and every one that it needs is named',
    text: bare,
    note: 'title, shortTitle, authors, publisher, published, original, edition, language, description, question, thesis, keyPoints, topics and paragraphs are missing.',
  },
  {
    name: 'a field that is there but empty is missing too, and so is a part of one',
    text: (good[tide] ?? '')
      .replace('title: The Tide Turns', 'draft: true\ntitle:')
      .replace(', note: Printed there.', '')
      .replace('[ann-reed]', '[]'),
    note: 'title, authors and published.note are missing.',
  },
  {
    name: 'what is to be done in its text is told with its line',
    text: (good[tide] ?? '').replace('title:', 'draft: true\ntitle:').replace('turns.[^1]', 'turns.[^1] [^9]'),
    note: 'line 22: The mark [^9] has no note.',
  },
  {
    name: 'a draft that lacks nothing is listed too',
    text: (good[tide] ?? '').replace('title:', 'draft: true\ntitle:'),
    note: 'nothing is missing.',
  },
];

for (const { name, text, note } of notes) {
  test(name, () => assert.equal(noteOn(text), `Draft ${unready}: ${note}`.replace(/\.\.$/, '.')));
}

test('without drafts there is nothing to say', () => assert.deepEqual(judge(good), { problems: [], drafts: [] }));

test('a draft counts as citing a work', () => {
  const cited = (good[tide] ?? '').replace('[@reed-2024]', 'a book');
  const files = { ...good, [tide]: cited, 'content/articles/reef.mdx': cited };
  assert.equal(judge(files).problems.length, 1);
  assert.deepEqual(judge({ ...files, [unready]: `${bare}\nIt turns.[^1]\n\n[^1]: [@reed-2024]\n` }).problems, []);
});

test('a draft may lead to another draft', () => {
  const files = { ...good, [unready]: `${bare}\nSee [it](/articles/raw/).\n`, 'content/articles/raw.mdx': bare };
  assert.deepEqual(judge(files).problems, []);
});

testCases([
  {
    name: 'a misspelt field stops a draft as it stops an article',
    file: unready,
    to: '---\ndraft: true\npubisher: harbour\n---\n\nThe tide is low.\n',
    problems: ['3: “pubisher” is not a field of an article. Did you mean “publisher”?'],
  },
  {
    name: 'a field that is there is checked',
    file: unready,
    to: '---\ndraft: true\nedition: 2025-02-30\nauthors: [ann-read]\n---\n\nThe tide is low.\n',
    problems: [
      '3: “edition” is not a date that exists. Write a year, a month or a day, such as 2025, 2025-03 or 2025-03-17.',
      '4: There is no “ann-read” in content/people. Did you mean “ann-reed”?',
    ],
  },
  {
    name: 'a text that can’t be read stops a build',
    file: unready,
    to: '---\ndraft: true\n---\n\nThe {tide is} low.\n',
    problems: [
      '5:10: The text can’t be read: Could not parse expression with acorn. Braces enclose JavaScript here: write \\{ for a brace that belongs to the text.',
    ],
  },
  {
    name: '“draft” is true or false',
    from: 'title: The',
    to: 'draft: maybe\ntitle: The',
    problems: ['2: “draft” must be true or false. Write it without quotation marks.'],
  },
  {
    name: 'with “draft: false” nothing may be missing',
    from: 'title: The Tide Turns',
    to: 'draft: false',
    problems: ['1: “title” is missing. Add it; src/edition/schema/article.ts says what belongs there.'],
  },
]);

test('nothing that is published leads to a draft, nor to a work that only a draft cites', () => {
  const reef = (good[tide] ?? '').replace(
    '[@reed-2024]',
    '[the book](/sources/#coral-1999) and [more](/articles/unready/)',
  );
  const { problems } = judge({
    ...good,
    'content/articles/reef.mdx': reef,
    'content/works/coral-1999.yaml': (good[work] ?? '')
      .replace(/^DOI.*\n|^URL.*\n/gm, 'URL: https://example.org/coral\n')
      .replace(/URL.*\nURL/, 'URL'),
    [unready]: `${bare}\nIt turns.[^1]\n\n[^1]: [@coral-1999]\n`,
  });
  assert.deepEqual(
    problems.map(({ file, line, reason }) => `${file}:${line}: ${reason}`),
    [
      'content/articles/reef.mdx:29: The link “/sources/#coral-1999” leads to no place on that page.',
      'content/articles/reef.mdx:29: The link “/articles/unready/” leads to a draft, which is not published.',
    ],
  );
});
