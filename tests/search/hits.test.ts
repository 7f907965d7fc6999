import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findHits } from '../../src/search/find/hits.ts';
import { indexForm, queryForm } from '../../src/search/pagefind/stem.ts';
import { fold } from '../../src/text/fold.ts';
import { splitWords } from '../../src/search/pagefind/format.ts';
import { createSmallPage, readTerms } from './small-page.ts';

test('words are parted by spaces and line breaks, with their punctuation', () => {
  assert.deepEqual(splitWords('A mix – “of\ndrivers”,  chiefly.'), ['A', 'mix', '–', '“of', 'drivers”,', 'chiefly.']);
});

const folds = [
  { name: 'case makes no difference', word: 'NATO', expected: 'nato' },
  { name: 'punctuation makes none', word: '(“NATO’s”),', expected: 'natos' },
  { name: 'a hyphen makes none', word: 'Indo-Pacific', expected: 'indopacific' },
  { name: 'accents make none', word: 'Söderberg', expected: 'soderberg' },
  { name: 'a Turkish capital İ is an i', word: 'İlişkiler', expected: 'iliskiler' },
  { name: 'a Turkish dotless ı is one too', word: 'Pasifik’teki yolları', expected: 'pasifiktekiyollari' },
  { name: 'figures stay', word: '25|15', expected: '2515' },
  { name: 'a dash is nothing', word: '–', expected: '' },
];

for (const { name, word, expected } of folds) {
  test(`${name}: ${word}`, () => assert.equal(fold(word), expected));
}

describe('British and American spelling are found alike:', () => {
  const pairs = [
    ['defence', 'defense'],
    ['programme', 'program'],
    ['centre', 'center'],
    ['labour', 'labor'],
    ['neighbouring', 'neighboring'],
    ['licence', 'license'],
    ['catalogue', 'catalog'],
    ['travelling', 'traveling'],
    ['analyse', 'analyze'],
    ['judgement', 'judgment'],
  ] as const;
  for (const [british, american] of pairs) {
    test(`${british}, ${american}`, () => assert.equal(queryForm(british), queryForm(american)));
  }
  for (const [one, other] of [
    ['four', 'for'],
    ['hour', 'her'],
    ['course', 'coarse'],
    ['price', 'prize'],
  ] as const) {
    test(`but not ${one}, ${other}`, () => assert.notEqual(queryForm(one), queryForm(other)));
  }
  test('a stem of the index is found under the same form', () =>
    assert.equal(indexForm('defenc'), queryForm('defense')));
});

const page = createSmallPage(
  'Strategic ambiguity has become useful. NATO’s “strategic ambiguity”, however, affects Türkiye – chiefly. ' +
    'The Indo-Pacific Four (IP4) and South Korea’s own allies tell us, and the US, of their post-Cold War plans.',
);
/** What the index would say of a word. */
const locate = (word: string) =>
  new Map([[0, new Set([...page.words.keys()].filter((at) => queryForm(page.words[at] ?? '') === queryForm(word)))]]);

/** What a query finds on the page, in its own words. */
const find = (query: string): string[] => {
  const [term] = readTerms(query);
  const [word = '', ...others] = term?.variants[0]?.words ?? [];
  assert.ok(term);
  const isWord = others.length === 0 && !term.isExact && !term.pages;
  const candidates = { term, pages: new Set([0]), ...(isWord ? { locations: locate(word) } : {}) };
  return findHits(candidates, 0, page).map(({ start, end }) => page.words.slice(start, end).join(' '));
};

const phrases = [
  {
    name: 'a phrase is found wherever it stands',
    query: '"strategic ambiguity"',
    expected: ['Strategic ambiguity', '“strategic ambiguity”,'],
  },
  {
    name: 'a phrase is found without its punctuation and accents',
    query: '"However affects turkiye"',
    expected: ['however, affects Türkiye'],
  },
  { name: 'a phrase is found across sentences', query: '"useful. NATO’s"', expected: ['useful. NATO’s'] },
  { name: 'a dash between two words does not part them', query: '"Türkiye chiefly"', expected: ['Türkiye – chiefly.'] },
  { name: 'a hyphen may be left out', query: '"post cold war"', expected: ['post-Cold War'] },
  {
    name: 'a hyphen may be put in',
    query: '"strategic-ambiguity"',
    expected: ['Strategic ambiguity', '“strategic ambiguity”,'],
  },
  { name: 'a possessive ending may be left out', query: '"South Korea own"', expected: ['South Korea’s own'] },
  { name: 'a word is found in its other forms', query: 'ally', expected: ['allies'] },
  { name: 'a single word is a phrase', query: '"affects"', expected: ['affects'] },
  { name: 'a single word in quotation marks has no other forms', query: '"ally"', expected: [] },
  { name: 'words that stand apart are no phrase', query: '"strategic useful"', expected: [] },
  { name: 'a phrase does not run past the end', query: '"War plans now"', expected: [] },
  { name: 'part of a word is not found', query: '"strat"', expected: [] },
  {
    name: 'a phrase that is still being typed may end in part of a word',
    query: '"affects Türk',
    expected: ['affects Türkiye'],
  },
  { name: 'a name is found by its other names', query: 'AP4', expected: ['Indo-Pacific Four', '(IP4)'] },
  { name: 'an abbreviation is found in capitals only', query: 'united states', expected: ['US,'] },
  { name: 'of two names that begin at one word the longer is found', query: 'cold', expected: ['post-Cold War'] },
  { name: 'a name is found with a possessive ending', query: 'Seoul', expected: ['South Korea’s'] },
];

for (const { name, query, expected } of phrases)
  test(`${name}: ${query}`, () => assert.deepEqual(find(query), expected));
