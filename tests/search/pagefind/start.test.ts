import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import * as pagefind from 'pagefind';
import { gzipSync } from 'node:zlib';
import { knownVersion } from '../../../src/search/pagefind/format.ts';
import { readPages, writePages } from '../../../src/search/pagefind/start-file.ts';
import { checkVersion, createStart } from '../../../src/search/pagefind/write-start.ts';
import { WordIndex } from '../../../src/search/pagefind/word-index.ts';
import { createSmallIndex, type SmallIndex } from './small-index.ts';

test('page numbers are written as bits and read again', () => {
  assert.equal(writePages(new Set([0, 5]), 6), '12');
  assert.deepEqual([...readPages('12')], [0, 5]);
  assert.deepEqual([...readPages(writePages(new Set([3, 4, 11]), 12))], [3, 4, 11]);
});

/** A list of pages as Pagefind packs it, of another version: `[version, [], [], []]` in CBOR. */
const createMeta = (version: string) => ({
  path: 'pagefind.en_1.pf_meta',
  content: gzipSync(
    Buffer.concat([
      Buffer.from('pagefind_dcd'),
      Buffer.from([0x84, 0x60 + version.length]),
      Buffer.from(version),
      Buffer.from([0x80, 0x80, 0x80]),
    ]),
  ),
});

describe('the start file', () => {
  let small: SmallIndex;
  before(async () => {
    small = await createSmallIndex(pagefind);
  });
  after(() => pagefind.close());

  test('is written for the known version, and another one stops the build with what to do', () => {
    assert.doesNotThrow(() => checkVersion(small.packed));
    assert.doesNotThrow(() => checkVersion([createMeta(knownVersion)]));
    assert.throws(() => checkVersion([createMeta('9.9.9')]), {
      message:
        `The search index is of Pagefind 9.9.9, and src/search/pagefind/ reads that of ${knownVersion}. ` +
        `Install pagefind@${knownVersion}, or follow “To a new Pagefind version” in docs/search.md.`,
    });
    assert.throws(() => checkVersion([]), /no list of pages/);
  });

  test('names the pages that hold a name or one of its synonyms', async () => {
    const lists = {
      synonyms: [
        ['Baltic port', 'Malmö'],
        ['ally', 'partner'],
      ],
      stopWords: ['the'],
    };
    const { stopWords, synonyms, pages } = createStart(small.packed, lists);
    const fragments = await Promise.all(pages.map(small.files.fetchFragment));
    const urls = synonyms.map((group) => [...readPages(group.pages)].map((page) => fragments[page]?.url).sort());
    assert.deepEqual(urls, [['/harbours/'], ['/bridges/', '/harbours/', '/railways/']]);
    assert.deepEqual(stopWords, ['the']);
  });

  test('has the filters by which a reader can choose, and the size of each part of the index', () => {
    const { chunks, filters } = small.start;
    assert.deepEqual(Object.keys(filters).sort(), ['author', 'year']);
    assert.ok(chunks.length > 0);
    for (const [, name, bytes] of chunks) {
      assert.equal(bytes, small.packed.find(({ path }) => path === `index/${name}.pf_index`)?.content.length);
    }
  });

  test('is an error where a file of the index is missing', () => {
    const without = small.packed.filter(({ path }) => !path.startsWith('index/'));
    assert.throws(() => createStart(without, { synonyms: [], stopWords: [] }), /has no file index\//);
  });

  const forms = [
    { typed: '5', page: '/harbours/', name: 'a number is found with a possessive ending' },
    { typed: 'sail', page: '/harbours/ /railways/', name: 'a word is found in other forms' },
    { typed: 'abo', page: '/harbours/', name: 'a word is found without its diacritics' },
    { typed: 'harbors', page: '/bridges/ /harbours/', name: 'a word is found in British spelling' },
    { typed: '199', page: '', name: 'the beginning of a number is not found' },
  ];
  for (const { name, typed, page } of forms) {
    test(`${name}: ${typed}`, async () => {
      const found = await new WordIndex(small.start, small.files.fetchChunk).find(typed, false);
      const fragments = await Promise.all(
        [...found.keys()].map((at) => small.files.fetchFragment(small.start.pages[at] ?? '')),
      );
      assert.equal(
        fragments
          .map(({ url }) => url)
          .sort()
          .join(' '),
        page,
      );
    });
  }

  test('words that the index has as one are found by their parts', async () => {
    const index = new WordIndex(small.start, small.files.fetchChunk);
    assert.equal((await index.findPagesWithAll(['640', '646'], false)).size, 1);
    assert.equal((await index.findPagesWithAll(['and', '640', '646', 'ships'], false)).size, 1);
    assert.equal((await index.findPagesWithAll(['bridges', 'snow'], false)).size, 0);
  });
});

test('the forms of a word are found in every part of the index that may have them, and no other part is fetched', async () => {
  const parts: Record<string, [string, number][]> = {
    a: [['bridg', 0]],
    b: [['harbo', 1]],
    c: [['harbour', 2]],
    d: [['town', 3]],
  };
  const fetched: string[] = [];
  const chunks: [string, string, number][] = [
    ['bridg', 'a', 1],
    ['harbo', 'b', 1],
    ['rail', 'c', 1],
    ['town', 'd', 1],
  ];
  const index = new WordIndex({ chunks }, async (name) => {
    fetched.push(name);
    return [(parts[name] ?? []).map(([word, page]) => [word, [[page, [5], []]], []])];
  });
  assert.deepEqual([...(await index.find('harbo', true)).keys()], [1, 2]);
  assert.deepEqual(fetched, ['b', 'c']);
});
