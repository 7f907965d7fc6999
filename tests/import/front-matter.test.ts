import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importMarkdown, importText, nobody, type ImportedText } from './import-text.ts';
import { readText } from '../../src/import/read/text.ts';

const padding = 'and the keeper went up the stairs once more to see whether the lamp was still burning in the rain.';

/** A document with these lines before its text and these after it. */
const withLines = (head: string[], tail: string[] = []): ImportedText =>
  importText([...head, `The harbour had one lamp, ${padding}`, `It was sold, ${padding}`, ...tail].join('\n\n'));

const messages = ({ article }: ImportedText): string[] =>
  article.findings.map(({ line, message }) => `${line}: ${message}`);

test('labels at the head give fields', () => {
  const { fields, article } = withLines([
    'Title: Lamps of the Bay',
    'Subtitle: What they cost',
    'Date: 17 March 2020',
    'Language: English',
    'Source: https://lamp.example/a',
    'Series: Bay Papers, No. 7',
  ]);
  assert.equal(fields.title, 'Lamps of the Bay');
  assert.equal(fields.subtitle, 'What they cost');
  assert.deepEqual(fields.published?.date, '2020-03-17');
  assert.equal(fields.language, 'en');
  assert.deepEqual(fields.original, { url: 'https://lamp.example/a' });
  assert.deepEqual(fields.series, { name: 'Bay Papers', number: '7' });
  assert.equal(article.body.children.length, 2);
});

test('a date that can be read in two ways is a question, and no date is written', () => {
  const imported = withLines(['Lamps of the Bay', '03/04/2020']);
  assert.equal(imported.fields.published, undefined);
  assert.match(
    messages(imported).join('\n'),
    /^3: The date “03\/04\/2020” is either 2020-04-03 .* or 2020-03-04 .*--date/m,
  );
});

test('a document without a title has none, and its first heading is none', () => {
  const { fields, mdx, missing } = importText(
    `By Ada Quill, Pilot at the Bay Office 21-09-2020\nThe harbour had one lamp, ${padding}\nThe Oil\nIt was sold, ${padding}`,
  );
  assert.equal(fields.title, undefined);
  assert.ok(missing.includes('title'));
  assert.match(mdx, /^## The Oil$/m);
  assert.equal(fields.published?.date, '2020-09-21');
});

test('the line below the title is a subtitle only if it doesn’t head the text as other lines do', () => {
  const headed = importText(`Lamps\nThe First Lamp\nOne, ${padding}\nThe Second Lamp\nTwo, ${padding}`);
  assert.equal(headed.fields.subtitle, undefined);
  assert.deepEqual(headed.mdx.match(/^## .*$/gm), ['## The First Lamp', '## The Second Lamp']);
  assert.equal(withLines(['Lamps', 'What they cost', '3 May 2020']).fields.subtitle, 'What they cost');
});

test('an author of whom too little is known is left out and named', () => {
  const imported = withLines(['Lamps of the Bay', 'By Ada Quill']);
  assert.equal(imported.fields.authors, undefined);
  assert.equal(imported.records.size, 0);
  assert.match(
    messages(imported).join('\n'),
    /^3: Ada Quill isn’t in content\/people.* Write content\/people\/ada-quill\.yaml and name it under “authors”\.$/m,
  );
});

test('a mark in a title is set aside, and its note waits for another place', () => {
  const imported = withLines(['Lamps of the Bay[1]'], ['[1] A talk, 2020.']);
  assert.equal(imported.fields.title, 'Lamps of the Bay');
  assert.equal(imported.isDraft, true);
  assert.deepEqual(imported.check.missing, []);
  assert.match(messages(imported).join('\n'), /^1: The mark of note 1 was at “Lamps of the Bay”/m);
});

test('the front matter of a Markdown file is understood, and all of it is in the report', () => {
  const { fields, article, check } = importMarkdown(
    `---\ntitle: Lamps\ndate: 2020-05-03\nlang: en\nlayout: post\n---\n\nThe harbour had one lamp, ${padding}\n`,
  );
  assert.deepEqual([fields.title, fields.published?.date, fields.language], ['Lamps', '2020-05-03', 'en']);
  assert.deepEqual(
    article.setAside.map(({ line, text }) => `${line}: ${text}`),
    ['2: title: Lamps', '3: date: 2020-05-03', '4: lang: en', '5: layout: post'],
  );
  assert.deepEqual([check.missing, check.invented], [[], []]);
});

test('a last paragraph about a minister is no biography of the author', () => {
  const { mdx } = withLines(
    ['Lamps of the Bay'],
    ['Odo Lark is Minister of the Harbours, and has been so since the wreck of the Petrel in the year of the storm.'],
  );
  assert.match(mdx, /^Odo Lark is Minister/m);
});

test('tags are reported, and topics are theirs by the very name only', () => {
  const known = {
    people: [],
    publishers: [],
    works: [],
    topics: [
      { id: 'lamps', label: 'Lamps' },
      { id: 'oil', label: 'Oil lamps' },
    ],
  };
  const { fields } = importText(
    `Bay\n\nThe harbour had Lamps, ${padding}\n\nIt was sold, ${padding}\n\nTags: lamps, oil`,
    known,
  );
  assert.deepEqual(fields.topics, [{ topic: 'lamps', paragraphs: [1], main: 1 }]);
});

test('the day on which a file was made is asked about, and taken for no date', () => {
  const document = (text: string) => ({ ...readText(text), metadata: { created: '2021-04-05T10:00:00Z' } });
  const imported = importText(`Lamps of the Bay\n\nThe harbour had one lamp, ${padding}`, nobody, document);
  assert.equal(imported.fields.published, undefined);
  assert.deepEqual(messages(imported), [
    'undefined: The file was made on 2021-04-05; if the document appeared then, say so with --date 2021-04-05.',
  ]);
});

test('what is under “About the author” is the biography, however short, and what follows it is read too', () => {
  const end = ['About the author', 'Ada Quill (Quill is the family name) writes for Bay News.', 'Share the post'];
  const imported = withLines(['Lamps of the Bay', 'By Ada Quill'], end);
  assert.deepEqual(
    imported.article.facts.find(({ field }) => field === 'biography')?.value,
    'Ada Quill (Quill is the family name) writes for Bay News.',
  );
  assert.equal(imported.fields.paragraphs, 2);
  assert.deepEqual(
    imported.setAside.map(({ reason }) => reason),
    ['read as the author', 'label of the lines below', 'biography of the author', 'share buttons'],
  );
});

test('a title that comes twice is one title', () => {
  const imported = withLines(['Lamps of the Bay', 'Lamps of the Bay']);
  assert.equal(imported.fields.subtitle, undefined);
  assert.deepEqual(imported.setAside, [{ line: 3, text: 'Lamps of the Bay', reason: 'the title once more' }]);
});

const bylines = [
  { line: 'By Ada Fox, Harbour Institute', authors: ['Ada Fox'], affiliation: 'Harbour Institute' },
  { line: 'By Ada Fox, University of the Bay', authors: ['Ada Fox'], affiliation: 'University of the Bay' },
  { line: 'By Ada Fox and Ben Hale', authors: ['Ada Fox', 'Ben Hale'], affiliation: undefined },
  { line: 'By Ada Fox, Ben Hale and Cy Dune', authors: ['Ada Fox', 'Ben Hale', 'Cy Dune'], affiliation: undefined },
];

for (const { line, authors, affiliation } of bylines) {
  test(`“${line}” names ${authors.join(', ')}`, () => {
    const { facts } = withLines(['Lamps of the Bay', line]).article;
    const valuesOf = (name: string) => facts.filter(({ field }) => field === name).map(({ value }) => value);
    assert.deepEqual(valuesOf('author'), authors);
    assert.equal(valuesOf('affiliation')[0], affiliation);
  });
}

for (const byline of ['By the Institute for Coastal Studies', 'By Harbour Board, 3 May 2024']) {
  test(`an institution as author is explained: ${byline}`, () => {
    const { article } = importText(
      `Cranes\n\n${byline}\n\n${'The crane was old, and nobody oiled it in winter. '.repeat(4)}`,
    );
    const name = byline.replace(/^By (?:the )?|,.*/g, '');
    assert.deepEqual(
      article.facts.filter(({ field }) => field === 'author').map(({ value }) => value),
      [name],
    );
    const [finding] = article.findings.filter(({ message }) => message.includes('is an institution'));
    assert.equal(finding?.line, 3);
    assert.ok(finding.message.startsWith(`${name} is an institution. If it is the author, write content/people/`));
    assert.match(finding.message, /“sortName” and “familyName”/);
  });
}
