import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import * as pagefind from 'pagefind';
import { search, type SearchResponse } from '../../src/search/find/search.ts';
import { defaultPages, Searcher } from '../../src/search/find/searcher.ts';
import { emptyRequest, type SearchRequest } from '../../src/search/query/request.ts';
import { createSmallIndex, type SmallPages } from './pagefind/small-index.ts';

const content: SmallPages = {
  '/bays/': {
    author: 'Nora Lindqvist',
    year: '2024',
    topic: 'Korea',
    paragraphs: [
      'The bay of Incheon in South Korea is calm.',
      'Korean fleets sail from it to the Republic of Korea’s other ports, and the planners plan.',
      'note: The defence of the bay, see the planning of 1990s fleets.',
      'key: Seoul watches the strait.',
    ],
  },
  '/straits/': {
    author: 'Jonas Öberg',
    year: '2025',
    topic: 'Harbour',
    paragraphs: [
      'Seoul and South Korea watch the strait; the bay is far away.',
      'Nothing else is said of a harbour here, nor of 1990.',
      'key: The strait narrows, and defense is dear.',
    ],
  },
};

describe('a search', () => {
  let searcher: Searcher;
  before(async () => {
    const synonyms = [['ROK', 'South Korea', 'Republic of Korea', 'Korea', 'Seoul']];
    const small = await createSmallIndex(pagefind, { content, synonyms, stopWords: ['the', 'of'] });
    searcher = new Searcher(small.start, small.files, '/');
  });
  after(() => pagefind.close());

  const find = (query: string, request: Partial<SearchRequest> = {}): Promise<SearchResponse> =>
    search(searcher, { ...emptyRequest, ...request, query }, defaultPages);
  /** Full matches: `bays#p1`, those by a synonym only behind a bar. */
  const list = ({ groups, synonymGroups }: SearchResponse): string =>
    [groups, synonymGroups]
      .map((some) =>
        some
          .flatMap(({ page, full }) => full.map(({ place }) => `${page.url.slice(1, -1)}#${place.id}`))
          .sort()
          .join(' '),
      )
      .join(' | ');

  const cases: { name: string; query: string; request?: Partial<SearchRequest>; expected: string }[] = [
    { name: 'all words in one place', query: 'bay strait ', expected: 'straits#p1 | ' },
    {
      name: 'a synonym comes after what was typed',
      query: 'Seoul ',
      expected: 'bays#key-4 straits#p1 | bays#p1 bays#p2',
    },
    { name: 'only as typed', query: 'Seoul ', request: { exact: '1' }, expected: 'bays#key-4 straits#p1 | ' },
    { name: 'an excluded word leaves its places out', query: 'strait -bay ', expected: 'bays#key-4 straits#key-3 | ' },
    { name: 'an excluded name leaves its synonyms out', query: 'watch -ROK ', expected: ' | ' },
    { name: 'an excluded word leaves its forms out', query: 'fleets -plan ', expected: ' | ' },
    { name: 'but not a word that is no form of it', query: 'planners -planning ', expected: ' | ' },
    {
      name: 'an excluded beginning leaves all such words out',
      query: 'strait -narr* ',
      expected: 'bays#key-4 straits#p1 | ',
    },
    { name: 'either of two words', query: 'calm OR harbour ', expected: 'bays#p1 straits#p2 | ' },
    { name: 'a number is not the beginning of another', query: '1990 ', expected: 'straits#p2 | ' },
    { name: 'while it is typed, it may be', query: '1990', expected: 'bays#note-3 straits#p2 | ' },
    { name: 'what begins so', query: 'harb*', expected: 'straits#p2 | ' },
    { name: 'a beginning is no form', query: 'planning* ', expected: 'bays#note-3 | ' },
    { name: 'a filter by kind', query: 'bay in:notes ', expected: 'bays#note-3 | ' },
    { name: 'a filter by author', query: 'bay author:oberg ', expected: 'straits#p1 | ' },
    {
      name: 'a chosen filter replaces a typed one',
      query: 'bay author:oberg ',
      request: { author: 'Nora Lindqvist' },
      expected: 'bays#note-3 bays#p1 | ',
    },
    { name: 'an author alone lists key points', query: 'author:oberg', expected: 'straits#key-3 | ' },
    { name: 'a topic alone lists its paragraphs', query: 'topic:korea', expected: 'bays#p1 | ' },
  ];
  for (const { name, query, request, expected } of cases) {
    test(`${name}: ${query}`, async () => assert.equal(list(await find(query, request)), expected));
  }

  const places = ({ groups, synonymGroups }: SearchResponse) =>
    [...groups, ...synonymGroups].flatMap(({ full }) => full.map(({ page, place, hits }) => ({ page, place, hits })));

  test('what was typed is marked, and not its synonyms beside it', async () => {
    const [first] = places(await find('Seoul author:oberg '));
    assert.deepEqual(
      first?.hits.map(({ start, kind }) => `${first.page.words[start]} ${kind}`),
      ['Seoul same'],
    );
  });

  test('a name inside a longer one is marked once', async () => {
    const found = places(await find('ROK author:lindqvist ')).find(({ place }) => place.id === 'p2');
    assert.deepEqual(
      found?.hits.map(({ start, end }) => found.page.words.slice(start, end).join(' ')),
      ['Republic of Korea’s'],
    );
  });

  test('another spelling and another form are told apart', async () => {
    const kinds = async (query: string) =>
      places(await find(query))
        .flatMap(({ hits }) => hits.map(({ kind }) => kind))
        .sort();
    assert.deepEqual(await kinds('defence '), ['same', 'spelling']);
    assert.deepEqual(await kinds('fleet '), ['form', 'form']);
  });

  test('the best results come first, those with a synonym only last, wherever they are', async () => {
    const { results } = await searcher.find('Seoul ');
    const order = results.map(({ isSynonymOnly }) => isSynonymOnly);
    assert.deepEqual(
      order,
      order.toSorted((a, b) => Number(a) - Number(b)),
    );
    assert.ok(order.includes(true) && order.includes(false));
  });

  test('the places that an excluded word leaves out are counted', async () => {
    assert.equal((await find('strait -bay ')).excluded, 1);
    assert.equal((await find('strait ')).excluded, 0);
  });

  test('a misspelt query is corrected, but a quotation is not', async () => {
    const corrected = await find('harbuor ');
    assert.deepEqual(
      [corrected.isCorrected, corrected.corrected, list(corrected)],
      [true, 'harbour ', 'straits#p2 | '],
    );
    const quoted = await find('"harbuor"');
    assert.deepEqual([quoted.isCorrected, list(quoted)], [false, ' | ']);
  });

  test('each value of a filter is counted beside the other filters, and not beside its own', async () => {
    const { counts } = await find('bay author:oberg ');
    assert.deepEqual(
      [...(counts?.author ?? [])],
      [
        ['Nora Lindqvist', 2],
        ['Jonas Öberg', 1],
      ],
    );
    assert.deepEqual([...(counts?.year ?? [])], [['2025', 1]]);
  });
});
