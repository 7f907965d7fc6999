import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { decodeCbor, withoutSignature } from '../../../src/search/pagefind/decode.ts';
import { splitWords, type Fragment } from '../../../src/search/pagefind/format.ts';
import { readPages, type StartFile } from '../../../src/search/pagefind/start-file.ts';
import { fold } from '../../../src/text/fold.ts';
import { WordIndex } from '../../../src/search/pagefind/word-index.ts';
import { rankingSite } from '../../support/sites.ts';

const read = (path: string) => readFileSync(join(rankingSite.folder, path));
const unpack = (path: string) => withoutSignature(gunzipSync(read(`pagefind/${path}`)));
const start = JSON.parse(read('search/start.json').toString()) as StartFile;
const pages = start.pages.map(
  (name) => JSON.parse(new TextDecoder().decode(unpack(`fragment/${name}.pf_fragment`))) as Fragment,
);
const index = new WordIndex(start, async (name) => decodeCbor(unpack(`index/${name}.pf_index`)));

test('every word of every page is found at its place', async (context) => {
  const missed: string[] = [];
  let count = 0;
  for (const [number, { content }] of pages.entries()) {
    for (const [location, written] of splitWords(content).entries()) {
      if (!fold(written)) continue;
      count++;
      const found = await index.find(written, false);
      if (!found.get(number)?.has(location)) missed.push(`${written} on ${pages[number]?.url}`);
    }
  }
  context.diagnostic(`${count} words`);
  assert.ok(count > 5000);
  assert.deepEqual(missed, []);
});

const forms = [
  { typed: 'strategies', found: 'strategy' },
  { typed: 'defense', found: 'defence' },
  { typed: 'organization', found: 'organisations' },
  { typed: 'soderberg', found: 'söderberg' },
  { typed: 'agreeing', found: 'agreed' },
];

for (const { typed, found } of forms) {
  test(`${typed} finds ${found}`, async () => {
    const locations = await index.find(typed, false);
    const words = [...locations].flatMap(([number, here]) => {
      const written = splitWords(pages[number]?.content ?? '');
      return [...here].map((location) => written[location]?.toLowerCase().replace(/[^\p{L}]/gu, ''));
    });
    assert.ok(words.includes(found), `${[...new Set(words)]}`);
  });
}

test('the beginning of a word finds it only while it may still be typed', async () => {
  assert.equal((await index.find('liais', false)).size, 0);
  assert.ok((await index.find('liais', true)).size > 0);
});

test('the pages of a name are those that hold it or its other names', () => {
  const group = start.synonyms.find(({ names }) => names.includes('IP4'));
  const urls = [...readPages(group?.pages ?? '')].map((number) => pages[number]?.url);
  assert.deepEqual(urls.sort(), [
    '/articles/challenging-times-ahead/',
    '/articles/deterrence-and-instability/',
    '/sources/',
  ]);
});
