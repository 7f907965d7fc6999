import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearestName } from '../../../src/edition/checks/nearest-name.ts';

const cases = [
  { name: 'a letter is missing', typed: 'lindqist', among: ['lindqvist', 'oberg'], expected: 'lindqvist' },
  {
    name: 'the nearest, wherever it is listed',
    typed: 'harbour',
    among: ['harbor', 'harbours', 'arbours'],
    expected: 'harbor',
  },
  { name: 'half of a name', typed: 'lindqvist', among: ['nora-lindqvist'], expected: 'nora-lindqvist' },
  { name: 'three letters are no half', typed: 'ora', among: ['nora-l'], expected: undefined },
  { name: 'less than half is none', typed: 'nora', among: ['nora-lindqvist'], expected: undefined },
  { name: 'capitals make no difference', typed: 'IAI', among: ['iai'], expected: 'iai' },
  { name: 'another word', typed: 'coast', among: ['railway', 'bridge'], expected: undefined },
  { name: 'nothing to choose from', typed: 'coast', among: [], expected: undefined },
];

for (const { name, typed, among, expected } of cases) {
  test(`${name}: ${typed}`, () => assert.equal(nearestName(typed, among), expected));
}
