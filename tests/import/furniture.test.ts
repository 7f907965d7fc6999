import assert from 'node:assert/strict';
import { test } from 'node:test';
import { furnitureReason } from '../../src/import/furniture/reasons.ts';
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
  { text: 'Skip to content', reason: 'navigation of the page' },
  { text: 'Articoli (Articles)', reason: 'category label' },
];

for (const { text, reason } of lines) {
  test(`“${text}” is furniture`, () => assert.equal(furnitureReason(text), reason));
}

const sentences = [
  'Share prices of the lamp makers fell.',
  'Shares in the harbour company were sold by the pilots to the town.',
  'News of the wreck came late.',
  'Home was a boat.',
  'Print was dear in those days, and the tide table was written by hand.',
  'Related questions are treated in the second volume of the log, which nobody has opened for sixty years, all rights reserved.',
  'Opinions differ.',
];

for (const text of sentences) {
  test(`“${text}” is text`, () => assert.equal(furnitureReason(text), undefined));
}

test('furniture between paragraphs of running text stays: only the head and the end of a page have it', () => {
  const text = [
    'The lamp was lit by the youngest of the keepers on the day on which the harbour opened.',
    'Share:',
    'It was put out again by the oldest of them when the harbour was closed for good.',
  ];
  const { article, mdx } = importText(['Lamps of the Bay', ...text].join('\n\n'));
  assert.deepEqual(article.setAside, []);
  assert.match(mdx, /^Share:$/m);
});
