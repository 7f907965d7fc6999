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
    const japan = await findAll(page, 'Japan ');
    const korea = await findAll(page, 'Korea ');
    const without = [...japan].filter((place) => !korea.has(place)).sort();
    assert.ok(without.length > 0 && without.length < japan.size);
    for (const query of ['Japan -Korea', 'Japan NOT Korea', '-Korea Japan ']) {
      assert.deepEqual([...(await findAll(page, query))].sort(), without, query);
      assert.match(await remarks(page), new RegExp(`Left out: ${japan.size - without.length} places that hold Korea`));
    }
  });

  test('a name is excluded with its other names, and as typed without them', async () => {
    const page = await openSearchPage(reader.open);
    const nato = await findAll(page, 'NATO ');
    const japan = await findAll(page, 'Japan ');
    const left = await findAll(page, 'NATO -Tokyo');
    assert.deepEqual([...left].sort(), [...nato].filter((place) => !japan.has(place)).sort());
    assert.match(await remarks(page), /Left out: \d+ places that hold Tokyo or Japan/);
    await page.getByLabel('Words', { exact: true }).selectOption('Only as typed');
    await page.waitForFunction(() => /holds? Tokyo\./.test(document.querySelector('.results')?.textContent ?? ''));
    assert.match(await remarks(page), /Left out: \d places? that holds? Tokyo\./);
  });

  test('OR finds either, and AND both', async () => {
    const page = await openSearchPage(reader.open);
    const nuclear = await findAll(page, 'nuclear ');
    const missile = await findAll(page, 'missile ');
    const either = await findAll(page, 'nuclear OR missile ');
    assert.ok(nuclear.size > 0 && missile.size > 0);
    assert.deepEqual([...either].sort(), [...new Set([...nuclear, ...missile])].sort());
    const both = await findAll(page, 'nuclear AND missile ');
    assert.deepEqual([...both].sort(), [...nuclear].filter((place) => missile.has(place)).sort());
  });

  test('parentheses hold together; without them it is said how AND and OR were read', async () => {
    const page = await openSearchPage(reader.open);
    const korea = await findAll(page, 'Korea ');
    const either = await findAll(page, 'nuclear OR missile ');
    const grouped = await findAll(page, 'Korea (nuclear OR missile)');
    assert.deepEqual([...grouped].sort(), [...either].filter((place) => korea.has(place)).sort());
    assert.doesNotMatch(await remarks(page), /Read as/);
    await searchFor(page, '(Japan -Korea) OR nuclear ');
    assert.match(await remarks(page), /Left out: [1-9]\d* places that hold Korea/);
    await searchFor(page, 'Korea nuclear OR missile ');
    assert.match(await remarks(page), /Read as: \(Korea and nuclear\) or missile/);
  });

  test('a star finds whatever begins so, and nothing else', async () => {
    const page = await openSearchPage(reader.open);
    await searchFor(page, 'deter* ');
    const words = await page.locator('.results mark').allInnerTexts();
    assert.ok(new Set(words).size > 1, `${words}`);
    assert.ok(
      words.every((word) => /^deter/i.test(word)),
      `${words}`,
    );
    // “partner” is another form of it, and does not begin so.
    await searchFor(page, 'partners* ');
    const plural = await page.locator('.results mark').allInnerTexts();
    assert.ok(plural.length > 0 && plural.every((word) => /partners/i.test(word)), `${plural}`);
  });

  test('“or” and “not” in small letters, and hyphens inside words, are no operators', async () => {
    const page = await openSearchPage(reader.open);
    await searchFor(page, 'EU-NATO Indo-Pacific not or and ');
    assert.doesNotMatch(await remarks(page), /Left out|Read as|passed over/);
    assert.deepEqual(await findAll(page, 'nuclear or missile '), await findAll(page, 'nuclear and missile '));
  });

  test('the search page says what may be typed', async () => {
    const page = await openSearchPage(reader.open);
    await page.getByText('How to search').click();
    for (const typed of ['-Korea', 'OR', 'topic:', 'editors-notes', '*']) {
      assert.ok((await page.locator('.SearchHelp').innerText()).includes(typed), typed);
    }
  });

  for (const { query, says } of [
    { query: 'NOT China', says: /“China” is to be left out, and nothing is sought beside it/ },
    { query: 'Jap*n', says: /“\*” is obeyed at the end of a word only. For “Jap\*n”, “Japn” was searched for/ },
    {
      query: 'title:Japan',
      says: /There is no such field: for “title:Japan”, the words “title Japan” were searched for/,
    },
    { query: 'Japan NEAR/3 Korea', says: /“NEAR\/3” is not obeyed/ },
    { query: 'Japan OR ', says: /“OR” has no word beside it/ },
    { query: 'Japan -author:tamer', says: /“-author:tamer” can’t be left out/ },
  ]) {
    test(`what is not obeyed is refused aloud: ${query}`, async () => {
      const page = await openSearchPage(reader.open);
      await searchFor(page, query);
      assert.match(await remarks(page), says);
      if (query === 'NOT China') assert.deepEqual(await places(page), []);
    });
  }
});
