import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { useReader } from '../support/reader.ts';
import { foundAddresses, openSearchPage, places, searchFor } from '../support/searching.ts';

/** Queries that say the same thing in different words. */
const alike = [
  {
    name: 'abbreviations and names of a service',
    queries: ['VTS ', 'STS ', 'Vessel Traffic Service ', 'vessel traffic service '],
  },
  { name: 'names of an association', queries: ['ASP ', 'Association of Strait Pilots '] },
  { name: 'names of a board', queries: ['AHB ', 'Arden Harbour Board '] },
  { name: 'names of a state, of which one is that of its capital', queries: ['Arden ', 'Kingsport '] },
  { name: 'names of a state, of which one occurs nowhere', queries: ['Marrow ', 'Saltmouth '] },
  { name: 'British and American spelling of a noun', queries: ['defence budget ', 'defense budget '] },
  { name: 'British and American spelling of a programme', queries: ['programme ', 'program '] },
  { name: 'accents', queries: ['Söderlund ', 'Soderlund '] },
  { name: 'capitals', queries: ['hydrographer ', 'HYDROGRAPHER '] },
  {
    name: 'kinds of quotation mark',
    queries: ['"convenient silence"', '“convenient silence”', '„convenient silence“'],
  },
  {
    name: 'hyphens in a phrase',
    queries: ['"deep-draught ships"', '"deep draught ships"'],
  },
];

/** Queries with the places that they find, in any order. */
const found = [
  {
    name: 'several phrases have to stand in one place',
    query: '"grain ship" "winter floods"',
    expected: ['deep-water#p2'],
  },
  {
    name: 'a phrase is found across a dash',
    query: '"owners – chiefly those"',
    expected: ['deep-water#p9'],
  },
  { name: 'a typed author', query: 'author:ashdown Okonjo', expected: ['empty-berths#p7', 'empty-berths#key-4'] },
  { name: 'a typed place', query: 'in:works Ndiaye', expected: ['sources#kerr-2022'] },
  { name: 'a typed year and place', query: 'year:2022 in:notes miller', expected: ['deep-water#note-8'] },
  { name: 'a heading', query: 'in:headings survey', expected: ['deep-water#what-the-survey-leaves-out'] },
];

describe('how a search is asked', () => {
  const reader = useReader();

  for (const { name, queries } of alike) {
    test(`${name} are found alike: ${queries.map((query) => query.trim()).join(', ')}`, async () => {
      const page = await openSearchPage(reader.open);
      const answers: { count: string; pages: string[] }[] = [];
      for (const query of queries) {
        await searchFor(page, query);
        const pages = new Set((await foundAddresses(page)).map((address) => address.replace(/#.*/, '')));
        answers.push({ count: await page.locator('.count span').first().innerText(), pages: [...pages].sort() });
      }
      const [first] = answers;
      assert.match(first?.count ?? '', /^\d+ places? in /);
      for (const answer of answers) assert.deepEqual(answer, first);
    });
  }

  for (const { name, query, expected } of found) {
    test(`${name}: ${query}`, async () => {
      const page = await openSearchPage(reader.open);
      await searchFor(page, query);
      assert.deepEqual((await foundAddresses(page)).sort(), expected.sort());
    });
  }

  test('a slip of the finger is put right, and said to be', async () => {
    const page = await openSearchPage(reader.open);
    await searchFor(page, 'vesel trafic');
    assert.match(
      await page.locator('.remark').innerText(),
      /Nothing holds “vesel trafic”. These hold vessel traffic\./,
    );
    assert.ok((await foundAddresses(page)).includes('deep-water#p5'));
    await page.getByRole('button', { name: 'vessel traffic' }).click();
    await page.waitForURL(/q=vessel\+traffic/);
  });

  test('a slip in a phrase is offered to be put right, and the phrase itself said to stand nowhere', async () => {
    const page = await openSearchPage(reader.open);
    await searchFor(page, '"vesel traffic"');
    assert.deepEqual(await places(page), []);
    const remarks = (await page.locator('.remark').allInnerTexts()).join(' ');
    assert.match(remarks, /“vesel traffic” occurs nowhere/);
    assert.match(remarks, /Did you mean "vessel traffic"\?/);
  });

  test('words that no place holds together are found apart, and said to be', async () => {
    const page = await openSearchPage(reader.open);
    await searchFor(page, 'Okonjo lightships');
    assert.match(await page.locator('.remark').innerText(), /No place holds all of these words/);
    const addresses = await foundAddresses(page);
    assert.ok(addresses.includes('empty-berths#p7') && addresses.includes('deep-water#p7'));
  });

  test('a word counts as begun until a space ends it', async () => {
    const page = await openSearchPage(reader.open);
    await searchFor(page, 'hydrogr');
    assert.ok((await foundAddresses(page)).includes('empty-berths#p7'));
  });

  test('notes, works and people can be listed without a word', async () => {
    const page = await openSearchPage(reader.open);
    for (const [query, kind, count] of [
      ['in:notes author:ashdown', 'Note', 5],
      ['in:works', 'Work', 5],
      ['in:people year:2022-2023', 'About the author', 2],
    ] as const) {
      await searchFor(page, query);
      const names = await places(page);
      assert.equal(names.length, count, query);
      assert.ok(names.every((name) => name.startsWith(kind)));
    }
  });

  test('a field that says nothing that there is, is named', async () => {
    const page = await openSearchPage(reader.open);
    await searchFor(page, 'author:nobody strait');
    assert.match(await page.locator('.remark').innerText(), /No article has “author:nobody”/);
    assert.deepEqual(await places(page), []);
  });
});
