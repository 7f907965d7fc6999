import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Article } from '../../src/library/articles.ts';
import { citedWith, groupByPart, type Source } from '../../src/library/sources.ts';
import type { Work } from '../../src/edition/references/work.ts';

const [first, second, third] = ['first', 'second', 'third'].map((slug) => ({ slug }) as Article) as [
  Article,
  Article,
  Article,
];
const articles = [first, second, third];

const source = (key: string, publisher: string, citedBy: Article[]): Source => ({
  work: {
    key,
    type: 'article-newspaper',
    kind: 'press',
    title: key,
    'container-title': publisher,
    corrections: [],
  } as Work,
  uses: citedBy.map((article) => ({
    article,
    note: 1,
    locator: undefined,
    isIbid: false,
    paragraph: 1,
    passage: '',
  })),
});

const summarise = (sources: Source[]) =>
  citedWith(first, articles, sources).map(({ article, works, publishers }) => ({
    with: article.slug,
    works: works.map(({ key }) => key),
    publishers,
  }));

const cases = [
  {
    name: 'articles that cite one work are named with it',
    sources: [source('index', 'Elcano', [first, second])],
    expected: [{ with: 'second', works: ['index'], publishers: ['Elcano'] }],
  },
  {
    name: 'articles that cite different works of one publisher are named with the publisher',
    sources: [source('interview', 'The Japan Times', [first]), source('comment', 'The Japan Times', [third])],
    expected: [{ with: 'third', works: [], publishers: ['The Japan Times'] }],
  },
  {
    name: 'articles with nothing in common are left out',
    sources: [source('one', 'A', [first]), source('other', 'B', [second])],
    expected: [],
  },
];

for (const { name, sources, expected } of cases) {
  test(name, () => assert.deepEqual(summarise(sources), expected));
}

test('the uses of a work stand by the part that is meant, each part once, and the whole work too', () => {
  const use = (note: number, locator?: string) => ({
    article: first,
    isIbid: false,
    paragraph: 1,
    passage: '',
    note,
    locator,
  });
  const groups = groupByPart([use(1, 'Australia'), use(2), use(3, 'p. 20'), use(4, 'Australia')]);
  assert.deepEqual(
    groups.map(({ locator, uses }) => [locator, uses.map(({ note }) => note)]),
    [
      ['Australia', [1, 4]],
      [undefined, [2]],
      ['p. 20', [3]],
    ],
  );
});
