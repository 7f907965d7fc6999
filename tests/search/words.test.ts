import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findPhrase, fold, splitWords } from '../../src/client/search/words.ts';

test('words are parted by spaces and line breaks, with their punctuation', () => {
  assert.deepEqual(splitWords('A mix – “of\ndrivers”,  chiefly.'), ['A', 'mix', '–', '“of', 'drivers”,', 'chiefly.']);
});

const folds = [
  { name: 'case makes no difference', word: 'NATO', expected: 'nato' },
  { name: 'punctuation makes none', word: '(“NATO’s”),', expected: 'natos' },
  { name: 'a hyphen makes none', word: 'Indo-Pacific', expected: 'indopacific' },
  { name: 'accents make none', word: 'Söderberg', expected: 'soderberg' },
  { name: 'a Turkish capital İ is an i', word: 'İlişkiler', expected: 'iliskiler' },
  { name: 'figures stay', word: '25|15', expected: '2515' },
  { name: 'a dash is nothing', word: '–', expected: '' },
];

for (const { name, word, expected } of folds) {
  test(`${name}: ${word}`, () => assert.equal(fold(word), expected));
}

const text = 'Strategic ambiguity has become useful. NATO’s “strategic ambiguity”, however, affects Türkiye – chiefly.';

const phrases = [
  {
    name: 'a phrase is found wherever it stands',
    phrase: 'strategic ambiguity',
    expected: [
      [0, 2],
      [6, 8],
    ],
  },
  {
    name: 'a phrase is found without its punctuation and accents',
    phrase: 'However affects turkiye',
    expected: [[8, 11]],
  },
  { name: 'a phrase is found across sentences', phrase: 'useful. NATO’s', expected: [[4, 6]] },
  { name: 'a dash between two words does not part them', phrase: 'Türkiye chiefly', expected: [[10, 13]] },
  { name: 'a single word is a phrase', phrase: 'affects', expected: [[9, 10]] },
  { name: 'words that stand apart are no phrase', phrase: 'strategic useful', expected: [] },
  { name: 'a phrase does not run past the end', phrase: 'affects Türkiye now', expected: [] },
  { name: 'part of a word is not found', phrase: 'strat', expected: [] },
  { name: 'no words find nothing', phrase: ' ', expected: [] },
  { name: 'punctuation finds nothing', phrase: '–', expected: [] },
];

for (const { name, phrase, expected } of phrases) {
  test(name, () => {
    const found = findPhrase(splitWords(text), phrase);
    assert.deepEqual(
      found.map(({ start, end }) => [start, end]),
      expected,
    );
  });
}
