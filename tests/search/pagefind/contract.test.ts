import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { findCandidates, findHits } from '../../../src/search/find/hits.ts';
import { decodeCbor, withoutSignature } from '../../../src/search/pagefind/decode.ts';
import { readMeta } from '../../../src/search/pagefind/format.ts';
import { WordIndex } from '../../../src/search/pagefind/word-index.ts';
import { parseQuery } from '../../../src/search/query/parse-query.ts';
import { createPage, type PageText } from '../../../src/search/text/page-text.ts';
import { askForPages, loadPagefind, openPagefindClient, type PagefindClient } from '../../support/pagefind-client.ts';
import { createSmallIndex, filterValues, phrases, words, type SmallIndex } from './small-index.ts';

// Pagefind’s own client and ours are asked the same of the same index. With another version, which PAGEFIND names (see
// docs/search.md), these tests say what of its format has changed.

describe('Pagefind’s own client and ours find the same pages', async () => {
  const pagefind = await loadPagefind();
  let small: SmallIndex;
  let client: PagefindClient;
  let wordIndex: WordIndex;
  let pages: PageText[];
  before(async () => {
    small = await createSmallIndex(pagefind);
    client = await openPagefindClient(small.index);
    wordIndex = new WordIndex(small.start, small.files.fetchChunk);
    const fragments = await Promise.all(small.start.pages.map(small.files.fetchFragment));
    pages = fragments.map((fragment) => createPage(fragment, '/'));
  });
  after(async () => {
    await client?.close();
    await pagefind.close();
  });

  /** The pages that hold the only term of a query. The index alone chooses the pages whose text is looked at. */
  const ask = async (query: string): Promise<string[]> => {
    const { terms } = parseQuery(query, small.start);
    assert.equal(terms.length, 1, query);
    const [candidates] = await Promise.all(terms.map((term) => findCandidates(term, wordIndex)));
    return pages
      .filter((page, at) => candidates && findHits(candidates, at, page).length > 0)
      .map(({ url }) => url)
      .sort();
  };

  test('for each word', async (context) => {
    const differences: string[] = [];
    for (const word of words) {
      // The quotation marks keep Pagefind from finding longer and shorter words too.
      const [ours, theirs] = [await ask(`${word} `), (await askForPages(client.page, `"${word}"`)).sort()];
      if (String(ours) !== String(theirs)) differences.push(`${word}: ours ${ours}; theirs ${theirs}`);
    }
    context.diagnostic(`${words.length} words`);
    assert.ok(words.length > 60);
    assert.deepEqual(differences, []);
  });

  test('for each phrase', async (context) => {
    const differences: string[] = [];
    for (const phrase of phrases) {
      const [ours, theirs] = [await ask(`"${phrase}"`), (await askForPages(client.page, `"${phrase}"`)).sort()];
      if (String(ours) !== String(theirs)) differences.push(`${phrase}: ours ${ours}; theirs ${theirs}`);
    }
    context.diagnostic(`${phrases.length} phrases`);
    assert.ok(phrases.length > 60);
    assert.deepEqual(differences, []);
  });

  for (const [name, value] of filterValues) {
    test(`for the filter ${name}: ${value}`, async () => {
      const pages = small.start.filters[name]?.[value] ?? [];
      const fragments = await Promise.all(
        pages.map((page) => small.files.fetchFragment(small.start.pages[page] ?? '')),
      );
      const theirs = await askForPages(client.page, null, { [name]: value });
      assert.ok(theirs.length > 0);
      assert.deepEqual(fragments.map(({ url }) => url).sort(), theirs.sort());
    });
  }

  test('and the list of pages names the version that wrote it', (context) => {
    const meta = small.packed.find(({ path }) => path.endsWith('.pf_meta'));
    assert.ok(meta);
    const { version } = readMeta(decodeCbor(withoutSignature(gunzipSync(meta.content))));
    context.diagnostic(`Pagefind ${version}`);
    assert.match(version, /^\d+\.\d+\.\d+/);
  });
});
