import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import * as pagefind from 'pagefind';
import { Searcher } from '../../src/search/find/searcher.ts';
import { createSmallIndex, type SmallPages } from './pagefind/small-index.ts';

const content: SmallPages = {
  '/quays/': {
    author: 'Nora Lindqvist',
    year: '2024',
    paragraphs: [
      'Minilateral groups meet in Madrid. The minilateral format is loose, and the Format is new.',
      'Sailors leave the marina; the marine guard is asleep. Marine life thrives, and marine law too.',
      'A strategic harbour. Cats nap. A bolder plan. One folder, a folder, the folder.',
    ],
  },
  '/docks/': {
    author: 'Jonas Öberg',
    year: '2025',
    paragraphs: ['Recalibration of the tariffs took Rostog a year; ASEAN and the ALLIANCE looked on with Strategists.'],
  },
};

describe('a misspelt query', () => {
  let searcher: Searcher;
  before(async () => {
    const synonyms = [['Rostok', 'Rostok City']];
    const small = await createSmallIndex(pagefind, { content, synonyms, stopWords: ['the'] });
    searcher = new Searcher(small.start, small.files, '/');
  });
  after(() => pagefind.close());

  const cases: { name: string; query: string; expected: string | undefined }[] = [
    { name: 'two letters are swapped', query: 'miniltaeral ', expected: 'minilateral ' },
    { name: 'a letter is missing', query: 'hrbour ', expected: 'harbour ' },
    { name: 'two words are misspelt', query: 'minlateral fromat ', expected: 'minilateral format ' },
    { name: 'the ending is misspelt', query: 'recalibratoin ', expected: 'Recalibration ' },
    { name: 'small letters are preferred', query: 'formta ', expected: 'format ' },
    { name: 'of two equals the commoner', query: 'marinx ', expected: 'marine ' },
    { name: 'whatever the order of the index', query: 'xolder ', expected: 'folder ' },
    { name: 'unless the other is near the rest of the query', query: 'sailors marinx ', expected: 'sailors marina ' },
    { name: 'a word of four letters is not corrected', query: 'nqp ', expected: undefined },
    { name: 'a word that resembles none is not corrected', query: 'zzzzzzz ', expected: undefined },
    { name: 'too many letters are wrong', query: 'hxrbxxr ', expected: undefined },
    { name: 'one of two words resembles none', query: 'minlateral zzzzzzz ', expected: undefined },
    { name: 'an abbreviation is no misspelling', query: 'ALLIANSE ', expected: undefined },
    { name: 'a name in the list is none either', query: 'Rostok ', expected: undefined },
    { name: 'the words of a right query stay', query: 'harbour ', expected: undefined },
    { name: 'a number is not corrected', query: '20255 ', expected: undefined },
    { name: 'three letters do not correct a longer word', query: 'napps ', expected: undefined },
  ];
  for (const { name, query, expected } of cases) {
    test(`${name}: ${query}`, async () => assert.equal((await searcher.find(query)).corrected, expected));
  }
});
