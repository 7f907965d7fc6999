import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SourceDocument } from '../../src/import/document.ts';
import { makeArticle } from '../../src/import/make-article.ts';
import { readOptions } from '../../src/import/options.ts';
import { nobody } from './import-text.ts';

const text = 'The lamp was li\u00ADt at dusk by the youngest of the keepers, who wrote down the hour.';
const at = (line: number) => ({ start: { line, column: 1 }, end: { line, column: 1 } });

/** Its text seems to be on a line that was set aside, and so its lines and its blocks are fixed differently. */
const document: SourceDocument = {
  format: 'html',
  lines: [
    { number: 1, text },
    { number: 2, text: 'Share' },
  ],
  tree: {
    type: 'root',
    children: [{ type: 'paragraph', position: at(2), children: [{ type: 'text', value: text }] }],
  },
  metadata: { language: 'en' },
  setAside: [{ line: 2, text: 'Share', reason: 'share buttons' }],
};

test('where not every word can be followed through the fixing, nothing is fixed, and the report says so', async () => {
  const target = { articles: '/nowhere', records: '/nowhere' };
  const options = readOptions(['--fix', 'lamp.html']);
  const run = {
    root: '/',
    options,
    given: [],
    target,
    today: '2030-05-06',
    taken: new Map<string, string>(),
    tell: () => undefined,
  };
  const made = await makeArticle(document, { file: 'lamp.html', run, known: nobody, articles: [] });
  assert.deepEqual(made.proofed.fixed, []);
  assert.match(made.written.mdx, /The lamp was li\u00ADt at dusk/);
  assert.deepEqual(made.words.missing, []);
  assert.match(made.article.findings[0]?.message ?? '', /^Nothing was fixed: the words “The lamp was lit/);
  assert.equal(made.article.findings[0]?.line, 1);
});
