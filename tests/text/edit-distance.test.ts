import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editDistance } from '../../src/text/edit-distance.ts';

const cases = [
  { name: 'the same word', a: 'liaison', b: 'liaison', slips: 0 },
  { name: 'a letter left out', a: 'liason', b: 'liaison', slips: 1 },
  { name: 'a letter too many', a: 'offfice', b: 'office', slips: 1 },
  { name: 'a wrong letter', a: 'liaisom', b: 'liaison', slips: 1 },
  { name: 'two letters swapped', a: 'Chian', b: 'China', slips: 1 },
  { name: 'two slips', a: 'liasom', b: 'liaison', slips: 2 },
  { name: 'nothing typed', a: '', b: 'abc', slips: 3 },
];

for (const { name, a, b, slips } of cases) {
  test(`${name}: ${a}, ${b}`, () => assert.deepEqual([editDistance(a, b), editDistance(b, a)], [slips, slips]));
}
