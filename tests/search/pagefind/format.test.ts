import assert from 'node:assert/strict';
import { test } from 'node:test';
import { locate, readChunk, readFilter, readMeta, splitWords } from '../../../src/search/pagefind/format.ts';

/** Where the words of a part of the index are: `page: location, location`. */
const locationsOf = (chunk: Parameters<typeof readChunk>[0]): string[] =>
  [...locate(readChunk(chunk))].map(([page, here]) => `${page}: ${[...here].join(', ')}`);

test('the list of pages names the version, pages, parts of the index and filters', () => {
  const item = ['1.6.0', [['a1', 12, '']], [['also', 'towns', 'c1']], [['author', 'f1']], [], ['title']];
  assert.deepEqual(readMeta(item), {
    version: '1.6.0',
    fragments: ['a1'],
    chunks: [{ to: 'towns', name: 'c1' }],
    filters: [{ name: 'author', file: 'f1' }],
  });
});

test('a filter has the pages of each value', () => {
  assert.deepEqual(
    readFilter([
      'year',
      [
        ['2024', [0]],
        ['2025', [1, 2]],
      ],
    ]),
    { 2024: [0], 2025: [1, 2] },
  );
});

test('a page is counted from the page before it, and a location from the location before it', () => {
  assert.deepEqual(
    locationsOf([
      [
        [
          'town',
          [
            [2, [5, 3], []],
            [1, [4], []],
          ],
          [],
        ],
      ],
    ]),
    ['2: 5, 8', '3: 4'],
  );
});

test('a negative number is a weight, and the next location is counted from 0', () => {
  assert.deepEqual(locationsOf([[['town', [[0, [5, -13, 20, 2, -25, 7], []]], []]]]), ['0: 5, 20, 22, 7']);
});

test('the same word with diacritics is found too', () => {
  assert.deepEqual(
    locationsOf([
      [
        [
          'abo',
          [[0, [5], []]],
          [
            [
              'åbo',
              [
                [0, [9], []],
                [2, [1], []],
              ],
            ],
          ],
        ],
      ],
    ]),
    ['0: 5, 9', '2: 1'],
  );
});

test('a word that only a title has is nowhere', () => {
  assert.deepEqual(locationsOf([[['report', [[0, [], [-2, 0]]], []]]]), []);
});

test('words are split at spaces and line breaks, with their punctuation', () => {
  assert.deepEqual(splitWords('A mix – “of\ndrivers”,  chiefly.'), ['A', 'mix', '–', '“of', 'drivers”,', 'chiefly.']);
});
