import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { useReader } from '../support/reader.ts';
import { openSearchPage, places, searchFor } from '../support/searching.ts';

/** Addresses of all the places that a query finds, those behind “more places” included. */
async function findAll(page: Page, query: string): Promise<Set<string>> {
  await searchFor(page, query);
  const more = page.locator('.results .more').filter({ hasNotText: 'some of the words' });
  while ((await more.count()) > 0) await more.first().click();
  const links = page.locator('.results li a');
  return new Set(
    await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href.replace(/:~:.*/, ''))),
  );
}

const remarks = async (page: Page): Promise<string> => (await page.locator('.remark').allInnerTexts()).join(' ');

describe('operators', () => {
  const reader = useReader();

  test('what is excluded, by - or NOT, is in no result, and what is left out is said', async () => {
    const page = await openSearchPage(reader.open);
    const pilot = await findAll(page, 'pilot ');
    const log = await findAll(page, 'logs ');
    const without = [...pilot].filter((place) => !log.has(place)).sort();
    assert.ok(without.length > 0 && without.length < pilot.size - 1);
    for (const query of ['pilot -logs', 'pilot NOT logs', '-logs pilot ']) {
      assert.deepEqual([...(await findAll(page, query))].sort(), without, query);
      assert.match(await remarks(page), new RegExp(`Left out: ${pilot.size - without.length} places that hold logs`));
    }
  });

  test('a name is excluded with its other names, and as typed without them', async () => {
    const page = await openSearchPage(reader.open);
    const strait = await findAll(page, 'strait ');
    const arden = await findAll(page, 'Arden ');
    const left = await findAll(page, 'strait -Kingsport');
    assert.deepEqual([...left].sort(), [...strait].filter((place) => !arden.has(place)).sort());
    assert.match(await remarks(page), /Left out: \d+ places that hold Kingsport or Arden/);
    await page.getByLabel('Words', { exact: true }).selectOption('Only as typed');
    await page.waitForFunction(() => /holds? Kingsport\./.test(document.querySelector('.results')?.textContent ?? ''));
    assert.match(await remarks(page), /Left out: \d places? that holds? Kingsport\./);
  });

  test('OR finds either, and AND both', async () => {
    const page = await openSearchPage(reader.open);
    const berths = await findAll(page, 'berths ');
    const dredging = await findAll(page, 'dredging ');
    const either = await findAll(page, 'berths OR dredging ');
    assert.ok(berths.size > 0 && dredging.size > 0);
    assert.deepEqual([...either].sort(), [...new Set([...berths, ...dredging])].sort());
    const both = await findAll(page, 'berths AND dredging ');
    assert.deepEqual([...both].sort(), [...berths].filter((place) => dredging.has(place)).sort());
  });

  test('parentheses hold together; without them it is said how AND and OR were read', async () => {
    const page = await openSearchPage(reader.open);
    const ferrow = await findAll(page, 'Ferrow ');
    const either = await findAll(page, 'tolls OR dredging ');
    const grouped = await findAll(page, 'Ferrow (tolls OR dredging)');
    assert.deepEqual([...grouped].sort(), [...either].filter((place) => ferrow.has(place)).sort());
    assert.doesNotMatch(await remarks(page), /Read as/);
    await searchFor(page, '(pilot -logs) OR tolls ');
    assert.match(await remarks(page), /Left out: [1-9]\d* places that hold logs/);
    await searchFor(page, 'Ferrow tolls OR dredging ');
    assert.match(await remarks(page), /Read as: \(Ferrow and tolls\) or dredging/);
  });

  test('a star finds whatever begins so, and nothing else', async () => {
    const page = await openSearchPage(reader.open);
    await searchFor(page, 'insur* ');
    const words = await page.locator('.results mark').allInnerTexts();
    assert.ok(new Set(words).size > 1, `${words}`);
    assert.ok(
      words.every((word) => /^insur/i.test(word)),
      `${words}`,
    );
    // “light” is another form of it, and does not begin so.
    await searchFor(page, 'lights* ');
    const plural = await page.locator('.results mark').allInnerTexts();
    assert.ok(plural.length > 0 && plural.every((word) => /lights/i.test(word)), `${plural}`);
  });

  test('“or” and “not” in small letters, and hyphens inside words, are no operators', async () => {
    const page = await openSearchPage(reader.open);
    await searchFor(page, 'flat-bottomed deep-draught not or and ');
    assert.doesNotMatch(await remarks(page), /Left out|Read as|passed over/);
    assert.deepEqual(await findAll(page, 'tolls or dredging '), await findAll(page, 'tolls and dredging '));
  });

  test('the search page says what may be typed', async () => {
    const page = await openSearchPage(reader.open);
    await page.getByText('How to search').click();
    const help = await page.locator('.SearchHelp').innerText();
    for (const typed of ['OR', 'topic:', 'editors-notes', '*']) assert.ok(help.includes(typed), typed);
    assert.match(help, /(?<!\S)-\p{L}+/u);
  });

  for (const { query, says } of [
    { query: 'NOT Marrow', says: /“Marrow” is to be left out, and nothing is searched for beside it/ },
    { query: 'Ard*n', says: /“\*” is obeyed at the end of a word only. For “Ard\*n”, “Ardn” was searched for/ },
    {
      query: 'title:Marrow',
      says: /There is no such field: for “title:Marrow”, the words “title Marrow” were searched for/,
    },
    { query: 'Marrow NEAR/3 Ferrow', says: /“NEAR\/3” is not obeyed/ },
    { query: 'Marrow OR ', says: /“OR” has no word beside it/ },
    { query: 'Marrow -author:ashdown', says: /“-author:ashdown” can’t be left out/ },
  ]) {
    test(`what is not obeyed is refused aloud: ${query}`, async () => {
      const page = await openSearchPage(reader.open);
      await searchFor(page, query);
      assert.match(await remarks(page), says);
      if (query === 'NOT Marrow') assert.deepEqual(await places(page), []);
    });
  }
});
