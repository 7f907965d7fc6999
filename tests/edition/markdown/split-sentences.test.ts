import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitSentences } from '../../../src/edition/markdown/split-sentences.ts';

const cases = [
  { name: 'sentences end at a full stop', text: 'Ships sail. Trains run.', expected: ['Ships sail. ', 'Trains run.'] },
  {
    name: 'a reference to compare does not end one',
    text: 'On ports, cf. Lindqvist 2024. So it is.',
    expected: ['On ports, cf. Lindqvist 2024. ', 'So it is.'],
  },
  {
    name: 'nor a title',
    text: 'Prof. Lindqvist agrees. So do we.',
    expected: ['Prof. Lindqvist agrees. ', 'So do we.'],
  },
  { name: 'nor an initial', text: 'J. F. Berg sails. We stay.', expected: ['J. F. Berg sails. ', 'We stay.'] },
  {
    name: 'nor what is before a number',
    text: 'On ports see p. 12. Then go.',
    expected: ['On ports see p. 12. ', 'Then go.'],
  },
  { name: 'a new line ends one', text: 'It rose\nand fell.', expected: ['It rose\n', 'and fell.'] },
  {
    name: 'a full stop before a small letter does not',
    text: 'It rose by 5 p. and fell.',
    expected: ['It rose by 5 p. and fell.'],
  },
];

for (const { name, text, expected } of cases) {
  test(name, () => {
    const sentences = splitSentences(text);
    assert.deepEqual(
      sentences.map((sentence) => sentence.text),
      expected,
    );
    assert.deepEqual(
      sentences.map(({ start, end }) => text.slice(start, end)),
      expected,
    );
  });
}
