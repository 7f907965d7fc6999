import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createExcerpt } from '../../src/search/text/excerpt.ts';
import { readMarkedWords } from './marked-words.ts';

/** `a1 a2 a3` */
const row = (letter: string, first: number, last: number): string =>
  Array.from({ length: last - first + 1 }, (_, index) => `${letter}${first + index}`).join(' ');

const cases = [
  {
    name: 'the sentence that holds the words is shown',
    page: 'It began. In time the allies found a [strategic concept] that all of them could support. It ended.',
    expected: 'In time the allies found a [strategic concept] that all of them could support.',
  },
  {
    name: 'a short sentence is shown with the next',
    page: 'It began. It was [useful] then. Europe is catching up on lost time, though without a unified approach. It ended.',
    expected: 'It was [useful] then. Europe is catching up on lost time, though without a unified approach.',
  },
  {
    name: 'a sentence that ends inside quotation marks ends there',
    page: 'He said “no.” After that the four [partners] went on to other things in Madrid and in Vilnius. It ended.',
    expected: 'After that the four [partners] went on to other things in Madrid and in Vilnius.',
  },
  {
    name: 'an abbreviation does not end a sentence',
    page: 'It began. On this Prof. Masahiro [Matsumura] said that many European countries are loath to go along.',
    expected: 'On this Prof. Masahiro [Matsumura] said that many European countries are loath to go along.',
  },
  {
    name: 'an excerpt keeps to its paragraph',
    page: 'The heading | A short [paragraph] without an end | The next paragraph has many further words.',
    expected: 'A short [paragraph] without an end',
  },
  {
    name: 'every word found is told apart',
    page: 'The [allies] discussed at length what the other [allies] and [partners] would bring to it.',
    expected: 'The [allies] discussed at length what the other [allies] and [partners] would bring to it.',
  },
  {
    name: 'the sentence that holds most of the words is shown',
    page: 'The [allies] met. It was a long day with many speeches, and nobody was content. In the end the [allies] and their [partners] agreed on it.',
    expected: 'In the end the [allies] and their [partners] agreed on it.',
  },
  {
    name: 'a very long sentence is cut on both sides of the first word found',
    page: `${row('a', 1, 30)} [found] ${row('z', 1, 30)}.`,
    expected: `… ${row('a', 13, 30)} [found] ${row('z', 1, 17)} …`,
  },
];

for (const { name, page, expected } of cases) {
  test(name, () => {
    const { words, hits, from, to } = readMarkedWords(page);
    const { pieces } = createExcerpt(words, hits, from, to);
    assert.equal(pieces.map(({ text, found }) => (found ? `[${text}]` : text)).join(' '), expected);
  });
}
