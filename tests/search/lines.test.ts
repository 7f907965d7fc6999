import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createLines } from '../../src/client/search/lines.ts';
import type { PagefindPage } from '../../src/client/search/pagefind-api.ts';

/** A page with `length` words (`w0`, `w1` …) and places that begin at the words of these numbers. */
const createPage = (length: number, anchors: PagefindPage['anchors']): PagefindPage => ({
  url: '/articles/a/',
  content: Array.from({ length }, (_, index) => `w${index},`).join(' '),
  meta: {},
  filters: {},
  anchors,
  locations: [],
});

const page = createPage(60, [
  { element: 'li', id: 'key-1', title: 'Key point 1', location: 10 },
  { element: 'p', id: 'p1', title: 'Paragraph 1', location: 20 },
  { element: 'h2', id: 'europe', location: 30 },
  { element: 'p', id: 'p2', title: 'Paragraph 2', location: 31 },
  { element: 'sup', id: 'ref-1', location: 35 },
  { element: 'li', id: 'note-1', title: 'Note 1', location: 40 },
  { element: 'section', id: 'about-the-author', title: 'About the author', location: 50 },
]);

const cases = [
  { name: 'a word before every place is in the title', hits: [3], expected: 'Title summary /articles/a/#' },
  { name: 'a key point is a summary', hits: [12], expected: 'Key point 1 summary /articles/a/#key-1:~:text=w12' },
  { name: 'a paragraph is text', hits: [20], expected: 'Paragraph 1 text /articles/a/#p1:~:text=w20' },
  { name: 'the last word of a place is its own', hits: [29], expected: 'Paragraph 1 text /articles/a/#p1:~:text=w29' },
  { name: 'a heading is a place, marked as the target', hits: [30], expected: 'Section summary /articles/a/#europe' },
  { name: 'a mark is no place', hits: [36], expected: 'Paragraph 2 text /articles/a/#p2:~:text=w36' },
  { name: 'a note is a note', hits: [40], expected: 'Note 1 note /articles/a/#note-1:~:text=w40' },
  {
    name: 'the last place reaches to the end',
    hits: [59],
    expected: 'About the author person /articles/a/#about-the-author:~:text=w59',
  },
];

for (const { name, hits, expected } of cases) {
  test(name, () => {
    const lines = createLines(page, hits);
    assert.deepEqual(
      lines.map(({ place, kind, url }) => `${place} ${kind} ${url}`),
      [expected],
    );
  });
}

test('lines come in the order of the page, wherever its places are listed', () => {
  const shuffled = { ...page, anchors: page.anchors.toReversed() };
  const places = createLines(shuffled, [12, 20, 40]).map(({ place }) => place);
  assert.deepEqual(places, ['Key point 1', 'Paragraph 1', 'Note 1']);
});

test('nothing found gives no line', () => assert.deepEqual(createLines(page, []), []));

test('the excerpt is of the page’s own text, without escapes', () => {
  const escaped = { ...page, content: 'R&amp;D', raw_content: 'R&D', anchors: [] };
  const [line] = createLines(escaped, [0]);
  assert.deepEqual(line?.excerpt, [{ text: 'R&D', found: true }]);
});

const text = { element: 'p', id: 'p1', title: 'Paragraph 1', location: 0 };
const rankings = [
  { name: 'two different words count for more than one found four times', better: 'x y', worse: 'x x x x' },
  { name: 'a word found twice counts for more than once', better: 'x x', worse: 'x' },
  { name: 'forms of one word count as that word', better: 'strategy law', worse: 'strategy strategic strategist' },
];

for (const { name, better, worse } of rankings) {
  test(name, () => {
    const [first = Number.NaN, second = Number.NaN] = [better, worse].map((content) => {
      const hits = content.split(' ').map((_, index) => index);
      return createLines({ ...page, content, anchors: [text] }, hits)[0]?.score;
    });
    assert.ok(first > second, `${first} is not more than ${second}`);
  });
}

test('the same words count for more in the text than in a summary', () => {
  const [summary, paragraph] = createLines(page, [12, 20]);
  assert.ok(paragraph && summary && paragraph.score > summary.score);
});
