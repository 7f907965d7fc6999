import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { toCslItem } from '../../../src/edition/references/csl-item.ts';
import { readableAddress, sortName, workAddress, workPath, type Work } from '../../../src/edition/references/work.ts';

const book: Work = { key: 'reed-2024', type: 'book', kind: 'scholarship', title: 'Tides', corrections: [] };

describe('citation software gets', () => {
  const cases: { name: string; work: Partial<Work>; expected: object }[] = [
    {
      name: 'the key as id, and nothing that is ours',
      work: { archived: 'https://a.org/', corrections: ['x'] },
      expected: {},
    },
    { name: 'a year', work: { issued: '2024' }, expected: { issued: { 'date-parts': [[2024]] } } },
    { name: 'a month', work: { issued: '2024-09' }, expected: { issued: { 'date-parts': [[2024, 9]] } } },
    {
      name: 'a day, of a visit too',
      work: { issued: '2024-09-08', accessed: '2025-01-02' },
      expected: { issued: { 'date-parts': [[2024, 9, 8]] }, accessed: { 'date-parts': [[2025, 1, 2]] } },
    },
    {
      name: 'every other field as it is',
      work: { author: [{ literal: 'NATO' }], 'container-title': 'Sea', page: '3-5', DOI: '10.1000/x', language: 'it' },
      expected: {
        author: [{ literal: 'NATO' }],
        'container-title': 'Sea',
        page: '3-5',
        DOI: '10.1000/x',
        language: 'it',
      },
    },
  ];
  for (const { name, work, expected } of cases) {
    test(name, () => {
      assert.deepEqual(toCslItem({ ...book, ...work }), { id: 'reed-2024', type: 'book', title: 'Tides', ...expected });
    });
  }
});

describe('a list puts a work', () => {
  const cases: { name: string; work: Partial<Work>; expected: string }[] = [
    {
      name: 'under its first author',
      work: { author: [{ family: 'Grgić', given: 'Gorana' }, { literal: 'NATO' }] },
      expected: 'Grgić Gorana Tides',
    },
    { name: 'under an institution', work: { author: [{ literal: 'NATO' }] }, expected: 'NATO Tides' },
    { name: 'under its title, if it has no author', work: {}, expected: 'Tides' },
    { name: 'without an English article', work: { title: 'The Tides' }, expected: 'Tides' },
    { name: 'but with an Italian “A”', work: { title: 'A Roma', language: 'it' }, expected: 'A Roma' },
    { name: 'never without half of a word', work: { title: 'Another Tide' }, expected: 'Another Tide' },
    {
      name: 'its title coming after the author with its article',
      work: { author: [{ literal: 'NATO' }], title: 'The Tides' },
      expected: 'NATO The Tides',
    },
  ];
  for (const { name, work, expected } of cases) {
    test(name, () => assert.equal(sortName({ ...book, ...work }), expected));
  }
});

describe('a work is opened', () => {
  const cases: { name: string; work: Partial<Work>; address: string; readable: string }[] = [
    {
      name: 'by its DOI',
      work: { DOI: '10.1000/x', URL: 'https://example.org/x' },
      address: 'https://doi.org/10.1000/x',
      readable: 'doi.org/10.1000/x',
    },
    {
      name: 'or at its address, of which readers see the site',
      work: { URL: 'https://www.iai.it/en/node/19309' },
      address: 'https://www.iai.it/en/node/19309',
      readable: 'iai.it',
    },
    {
      name: 'whose name is kept whole',
      work: { URL: 'https://asia.nikkei.com/' },
      address: 'https://asia.nikkei.com/',
      readable: 'asia.nikkei.com',
    },
  ];
  for (const { name, work, address, readable } of cases) {
    test(name, () => {
      assert.equal(workAddress({ ...book, ...work }), address);
      assert.equal(readableAddress({ ...book, ...work }), readable);
    });
  }
  test('or nowhere', () => assert.equal(workAddress(book), undefined));
});

test('the entry of a work has its key for an address', () => {
  assert.equal(workPath('reed-2024'), '/sources/#reed-2024');
});
