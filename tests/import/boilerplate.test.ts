import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boilerplateReason } from '../../src/import/front-matter/boilerplate.ts';
import { importText } from './import-text.ts';

const lines = [
  { text: 'Share:', reason: 'share buttons' },
  { text: 'Share the post', reason: 'share buttons' },
  { text: 'Facebook Twitter LinkedIn', reason: 'share buttons' },
  { text: 'Similar Posts', reason: 'links to other posts' },
  { text: 'You may also like', reason: 'links to other posts' },
  { text: '4 minutes, 52 seconds', reason: 'reading time' },
  { text: 'Reading time: 5 min', reason: 'reading time' },
  { text: '3 min read', reason: 'reading time' },
  { text: '1,204 views', reason: 'views and comments' },
  { text: '© 2020 Lights & Co.', reason: 'copyright line' },
  { text: 'Acque Interne - Riproduzione Riservata ® 2020', reason: 'copyright line' },
  { text: 'This post is also available in: Türkçe', reason: 'other languages of the post' },
  { text: 'Share on Facebook   Share on X   Print', reason: 'share buttons' },
  { text: 'Home | Publications | Events | About', reason: 'menu of the site' },
  { text: 'https://lamp.example/bay?print=1   2/3', reason: 'head or foot of a printed page' },
  { text: 'Page 2 of 3', reason: 'head or foot of a printed page' },
  { text: 'Subscribe to our newsletter', reason: 'navigation of the page' },
  { text: '© 2025 Institute for Lamps of the Bay. All rights reserved.', reason: 'copyright line' },
  { text: 'Skip to content', reason: 'navigation of the page' },
  { text: 'Articoli (Articles)', reason: 'category label' },
];

for (const { text, reason } of lines) {
  test(`“${text}” is boilerplate`, () => assert.equal(boilerplateReason(text), reason));
}

const sentences = [
  'Share prices of the lamp makers fell.',
  'Shares in the harbour company were sold by the pilots to the town.',
  'News of the wreck came late.',
  'Home was a boat.',
  'Print was dear in those days, and the tide table was written by hand.',
  'Related questions are treated in the second volume of the log, which nobody has opened for sixty years, all rights reserved.',
  'Opinions differ.',
  'Copyright was unknown to the keepers of the harbour.',
  'The lamp was sold with all rights reserved to the town.',
  'Lamps | Oil | Wicks',
];

for (const text of sentences) {
  test(`“${text}” is text`, () => assert.equal(boilerplateReason(text), undefined));
}

test('boilerplate between paragraphs of running text stays: only the head and the end of a page have it', () => {
  const text = [
    'The lamp was lit by the youngest of the keepers on the day on which the harbour opened.',
    'Share:',
    'It was put out again by the oldest of them when the harbour was closed for good.',
  ];
  const { article, mdx } = importText(['Lamps of the Bay', ...text].join('\n\n'));
  assert.deepEqual(article.setAside, []);
  assert.match(mdx, /^Share:$/m);
});

const printed = [
  'Institute for Lamps of the Bay',
  'Home | Publications | Events | About',
  'Share on Facebook   Share on X   Print',
  'Lamps and Who Pays for Them',
  'By Ada Quill',
  'The lamp was lit by the youngest of the keepers on the day on which the harbour opened.',
  'It was put out again by the oldest of them when the harbour was closed for good.',
  'https://lamp.example/bay?print=1   2/3',
  'Ada Quill is a senior researcher at the Institute for Lamps of the Bay. She writes on oil.',
  'Notes',
  '[1] Log, p. 3.',
  'Subscribe to our newsletter',
  '© 2025 Institute for Lamps of the Bay. All rights reserved.',
];

test('of a print view, what is around the article is set aside, and the title is that of the text', () => {
  const { article, fields, mdx, check } = importText(printed.join('\n\n').replace('opened.', 'opened.[1]'));
  assert.equal(fields.title, 'Lamps and Who Pays for Them');
  assert.equal(fields.subtitle, undefined);
  assert.equal(fields.paragraphs, 2);
  assert.deepEqual(
    article.setAside.map(({ line, reason }) => `${line}: ${reason}`),
    [
      '1: name of the site',
      '3: menu of the site',
      '5: share buttons',
      '9: read as the author',
      '15: head or foot of a printed page',
      '17: biography of the author',
      '19: heading of the notes',
      '23: navigation of the page',
      '25: copyright line',
    ],
  );
  assert.doesNotMatch(mdx, /newsletter|print=1/);
  assert.deepEqual([check.missing, check.invented], [[], []]);
});

test('a last sentence that begins like boilerplate is text', () => {
  const last = 'Read in the light of what the harbour paid, the log is a sad book.';
  const { mdx } = importText(['Lamps', printed[5], printed[6], last].join('\n\n'));
  assert.match(mdx, /^Read in the light/m);
});
