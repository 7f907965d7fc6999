import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { useReader } from '../support/reader.ts';
import { foundAddresses, openSearchPage, places, searchFor } from '../support/searching.ts';

/** Queries that say the same thing in different words. */
const alike = [
  {
    name: 'abbreviations and names of the four partners',
    queries: ['IP4 ', 'AP4 ', 'Indo-Pacific Four ', 'indo pacific four '],
  },
  { name: 'names of South Korea', queries: ['ROK ', 'South Korea ', 'Seoul ', 'Republic of Korea '] },
  { name: 'names of North Korea', queries: ['DPRK ', 'North Korea ', 'Pyongyang '] },
  { name: 'names of China', queries: ['PRC ', 'China ', 'Beijing '] },
  { name: 'names of the European Union', queries: ['EU ', 'European Union '] },
  { name: 'British and American spelling of a noun', queries: ['defence spending ', 'defense spending '] },
  { name: 'British and American spelling of a programme', queries: ['programme ', 'program '] },
  { name: 'accents', queries: ['Söderberg ', 'Soderberg '] },
  { name: 'capitals', queries: ['vilnius ', 'VILNIUS '] },
  {
    name: 'kinds of quotation mark',
    queries: ['"strategic ambiguity"', '“strategic ambiguity”', '„strategic ambiguity“'],
  },
  {
    name: 'hyphens in a phrase',
    queries: ['"dual-use infrastructure"', '"dual use infrastructure"'],
  },
];

/** Queries with the places that they find, in any order. */
const found = [
  {
    name: 'several phrases have to stand in one place',
    query: '"liaison office" "Emmanuel Macron"',
    expected: ['parting-ways#p2'],
  },
  {
    name: 'a phrase is found across a dash',
    query: '"drivers – chiefly pressure"',
    expected: ['challenging-times-ahead#p1'],
  },
  { name: 'a typed author', query: 'author:tamer Matsumura', expected: ['parting-ways#p7', 'parting-ways#key-5'] },
  { name: 'a typed place', query: 'in:works Ravazzolo', expected: ['sources#ravazzolo-marrone-2024'] },
  { name: 'a typed year and place', query: 'year:2025 in:notes hudson', expected: ['challenging-times-ahead#note-8'] },
  { name: 'a heading', query: 'in:headings crossroads', expected: ['challenging-times-ahead#europe-at-a-crossroads'] },
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
    await searchFor(page, 'liason ofice');
    assert.match(
      await page.locator('.remark').innerText(),
      /Nothing holds “liason ofice”. These hold liaison office\./,
    );
    assert.ok((await foundAddresses(page)).includes('parting-ways#p2'));
    await page.getByRole('button', { name: 'liaison office' }).click();
    await page.waitForURL(/q=liaison\+office/);
  });

  test('a slip in a phrase is offered to be put right, and the phrase itself said to stand nowhere', async () => {
    const page = await openSearchPage(reader.open);
    await searchFor(page, '"liason office"');
    assert.deepEqual(await places(page), []);
    const remarks = (await page.locator('.remark').allInnerTexts()).join(' ');
    assert.match(remarks, /“liason office” occurs nowhere/);
    assert.match(remarks, /Did you mean "liaison office"\?/);
  });

  test('words that no place holds together are found apart, and said to be', async () => {
    const page = await openSearchPage(reader.open);
    await searchFor(page, 'Matsumura minilateral');
    assert.match(await page.locator('.remark').innerText(), /No place holds all of these words/);
    const addresses = await foundAddresses(page);
    assert.ok(addresses.includes('parting-ways#p7') && addresses.includes('challenging-times-ahead#p14'));
  });

  test('a word counts as begun until a space ends it', async () => {
    const page = await openSearchPage(reader.open);
    await searchFor(page, 'liais');
    assert.ok((await foundAddresses(page)).includes('parting-ways#p2'));
  });

  test('notes, works and people can be listed without a word', async () => {
    const page = await openSearchPage(reader.open);
    for (const [query, kind, count] of [
      ['in:notes author:tamer', 'Note', 5],
      ['in:works', 'Work', 5],
      ['in:people year:2025', 'About the author', 3],
    ] as const) {
      await searchFor(page, query);
      const names = await places(page);
      assert.equal(names.length, count, query);
      assert.ok(names.every((name) => name.startsWith(kind)));
    }
  });

  test('a field that says nothing that there is, is named', async () => {
    const page = await openSearchPage(reader.open);
    await searchFor(page, 'author:nobody NATO');
    assert.match(await page.locator('.remark').innerText(), /No article has “author:nobody”/);
    assert.deepEqual(await places(page), []);
  });
});
