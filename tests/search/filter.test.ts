import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyFilters } from '../../src/search/query/filter.ts';
import { parseQuery } from '../../src/search/query/parse-query.ts';
import { language } from './small-page.ts';

const filters = {
  author: { 'Cenk Tamer': [0], 'Zhao Huaipu': [1], 'Gabriele Abbondanza': [2, 3] },
  publisher: { 'Caliber.Az': [0], IAI: [1, 2, 3] },
  year: { 2023: [0], 2024: [1], 2025: [2, 3] },
};

const cases = [
  { name: 'a family name is enough', typed: 'author:tamer', expected: 'pages 0' },
  { name: 'the whole name is right too', typed: 'author:"zhao huaipu"', expected: 'pages 1' },
  { name: 'its beginning is enough', typed: 'author:abb', expected: 'pages 2,3' },
  { name: 'the middle of a word is not', typed: 'author:amer', expected: 'pages , unknown author:amer' },
  { name: 'a publisher may be a part of an address', typed: 'publisher:caliber', expected: 'pages 0' },
  { name: 'a span of years', typed: 'year:2023-2024', expected: 'pages 0,1' },
  { name: 'two values of one field allow either', typed: 'year:2023 year:2025', expected: 'pages 0,2,3' },
  { name: 'two fields have to hold both', typed: 'author:abbondanza year:2023', expected: 'pages ' },
  { name: 'notes', typed: 'in:notes', expected: 'kinds note' },
  { name: 'one note is the same', typed: 'in:note', expected: 'kinds note' },
  { name: 'people', typed: 'in:people', expected: 'kinds person' },
  { name: 'text', typed: 'in:text', expected: 'kinds text' },
  { name: 'a place that there is not', typed: 'in:attic', expected: 'kinds , unknown in:attic' },
  { name: 'no field leaves all', typed: 'law', expected: '' },
];

for (const { name, typed, expected } of cases) {
  test(`${name}: ${typed}`, () => {
    const { pages, kinds, unknown } = applyFilters(parseQuery(typed, language).fields, filters);
    const said = [
      ...(pages ? [`pages ${[...pages]}`] : []),
      ...(kinds ? [`kinds ${[...kinds]}`] : []),
      ...unknown.map((field) => `unknown ${field}`),
    ];
    assert.equal(said.join(', '), expected);
  });
}
