import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { SiteIndex } from '../../src/import/front-matter/site-index.ts';
import { importText, nobody, readWritten, type ImportedText } from './import-text.ts';

const fixture = (name: string, known: SiteIndex = nobody): ImportedText =>
  importText(readFileSync(join(import.meta.dirname, 'fixtures', name), 'utf8'), known);

const museum: SiteIndex = {
  people: [
    { id: 'lena-marsh', names: ['Lena Marsh'], affiliation: 'River Museum of Tarn', host: undefined },
    { id: 'piero-valle', names: ['Piero Valle'], affiliation: 'Acque Interne', host: undefined },
  ],
  publishers: [
    { id: 'river-museum', names: ['River Museum of Tarn'], affiliation: undefined, host: 'museum.example' },
    { id: 'acque-interne', names: ['Acque Interne'], affiliation: undefined, host: undefined },
    { id: 'ies', names: ['Institute for Estuary Studies', 'IES'], affiliation: undefined, host: undefined },
  ],
  topics: [],
  works: [],
};

const documents = [
  { name: 'print-view.txt', words: 379, paragraphs: 7, headings: 2, notes: 5, asides: 18 },
  { name: 'blog-post.txt', words: 165, paragraphs: 3, headings: 0, notes: 3, asides: 7 },
  { name: 'magazine.txt', words: 121, paragraphs: 2, headings: 0, notes: 0, asides: 13 },
  { name: 'wrapped.txt', words: 168, paragraphs: 2, headings: 1, notes: 3, asides: 4 },
];

for (const { name, ...expected } of documents) {
  test(`${name} is imported whole`, () => {
    const { article, check, mdx } = fixture(name, museum);
    const count = (type: string) => article.body.children.filter((node) => node.type === type).length;
    assert.deepEqual(
      {
        words: check.words,
        paragraphs: count('paragraph'),
        headings: count('heading'),
        notes: article.notes.definitions.length,
        asides: article.setAside.length,
      },
      expected,
    );
    assert.deepEqual([check.missing, check.invented], [[], []]);
    assert.deepEqual(readWritten(mdx).noteProblems, []);
  });
}

test('of a print view with two numberings, notes become notes and numbers of links become links', () => {
  const { mdx, article } = fixture('print-view.txt', museum);
  assert.match(mdx, /^Saltwick is the oldest/m);
  assert.match(mdx, /by heart\.\[\^2\] The town/);
  assert.match(
    mdx,
    /a \[“Founding Subscriber”\]\(https:\/\/lights\.example\/subscribers\.htm\) of the trust\.\[\^3\] More/,
  );
  assert.match(mdx, /its traffic has doubled/);
  assert.match(mdx, /over the \[dredging\]\(https:\/\/ies\.example\/ledger\)\[\^4\] and/);
  const unlinked = article.notes.setAside.filter(({ reason }) => reason.includes('isn’t given'));
  assert.deepEqual(
    unlinked.map(({ line, text }) => `${line}: ${text}`),
    ['6: [4]', '7: [6]', '22: [3]'],
  );
});

test('an address that is cut short in a print view is no link', () => {
  const { mdx } = fixture('print-view.txt', museum);
  const notes = readWritten(mdx).page;
  assert.match(mdx, /registerOfArrivals\?y\.\.\./);
  assert.doesNotMatch(JSON.stringify(notes), /"href":"https:\/\/board\.example/);
});

test('an imprint gives publisher, month, length and series', () => {
  const { fields } = fixture('print-view.txt', museum);
  assert.equal(fields.publisher, 'ies');
  assert.deepEqual(fields.series, { name: 'IES Papers', number: '21|7', extent: '4 p.' });
  assert.deepEqual(fields.published, {
    date: '2021-04',
    basis: 'imprint',
    note: 'The imprint gives the month; the day is not stated.',
  });
});

test('an author who is new becomes a person, with what the biography says', () => {
  const { fields, records } = fixture('print-view.txt', museum);
  assert.deepEqual(fields.authors, ['ada-quill']);
  assert.match(
    records.get('people/ada-quill.yaml') ?? '',
    /^name: Ada Quill\nsortName: Quill, Ada\naffiliation: University of Mew Harbour \(UMH\)\n/,
  );
});

test('an author in capitals and with a title is known as the person of the site', () => {
  const { fields, records } = fixture('blog-post.txt', museum);
  assert.deepEqual(
    [fields.authors, fields.publisher, fields.translations],
    [['lena-marsh'], 'river-museum', ['tr', 'ru']],
  );
  assert.equal(records.size, 0);
});

test('Roman notes are counted in Arabic figures, and “Ibıd.” leads to the note before', () => {
  const { mdx } = fixture('blog-post.txt', museum);
  assert.match(mdx, /visitors”\.\[\^1\]$/m);
  assert.match(mdx, /^\[\^2\]: \[Ibıd\.\]\(#note-1\)$/m);
});

test('the head and the end of a magazine’s page are read and set aside', () => {
  const { fields } = fixture('magazine.txt', museum);
  assert.equal(fields.title, 'The quiet work of the lock keepers');
  assert.equal(fields.subtitle, 'Why a canal needs somebody who stays');
  assert.deepEqual(
    [fields.authors, fields.publisher, fields.published?.date],
    [['piero-valle'], 'acque-interne', '2020-01-23'],
  );
});

test('wrapped lines are put together, notes over several lines too', () => {
  const { mdx, fields } = fixture('wrapped.txt');
  assert.equal(fields.title, 'THE FOG SIGNAL AT ROWAN POINT');
  assert.equal(fields.published?.date, '2024-09-21');
  assert.match(mdx, /across the bay\[\^1\]\. Its log books/);
  assert.match(
    mdx,
    /^\[\^1\]: District Office, .* with a map of the bay and a table of the hours at which the mill lamp was lit\.$/m,
  );
  assert.match(mdx, /^## The first winter$/m);
});
