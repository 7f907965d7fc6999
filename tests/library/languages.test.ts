import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageList } from '../../src/library/languages.ts';

const cases = [
  { name: 'one language is its name', tags: ['it'], expected: 'Italian' },
  { name: 'two are joined by “and”', tags: ['tr', 'ru'], expected: 'Turkish and Russian' },
  { name: 'three have no comma before “and”', tags: ['tr', 'ru', 'az'], expected: 'Turkish, Russian and Azerbaijani' },
  { name: 'a script or region is named', tags: ['zh-Hant'], expected: 'Traditional Chinese' },
  { name: 'a language without a name is its tag', tags: ['qaa'], expected: 'qaa' },
  { name: 'no language is nothing', tags: [], expected: '' },
];

for (const { name, tags, expected } of cases) {
  test(name, () => assert.equal(languageList(tags), expected));
}
