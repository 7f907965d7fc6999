import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { readPaintedMarks } from '../support/painted-marks.ts';
import { useReader } from '../support/reader.ts';
import { firstResult, foundAddresses, openSearchPage, searchFor } from '../support/searching.ts';

const remark = (page: Page): Promise<string> => page.locator('.widened > .remark').innerText();
const marks = (page: Page, list: string): Promise<string[]> =>
  page.locator(`.results ${list} mark`).evaluateAll((all) => all.map(({ textContent }) => textContent ?? ''));

describe('what a search is widened to', () => {
  const reader = useReader();

  test('the word that was typed comes first and is marked in its excerpt; other names come after a remark', async () => {
    const page = await openSearchPage(reader.open, '?q=Kingsport');
    assert.equal((await foundAddresses(page))[0], 'deep-water#p10');
    const typed = await marks(page, '> section');
    assert.ok(typed.length > 0 && typed.every((word) => word === 'Kingsport'), `${typed}`);
    assert.equal(await remark(page), 'Also searched for: Arden (another name). Search for “Kingsport” only.');
    const others = await marks(page, '> .widened');
    assert.ok(others.length > 5 && others.every((word) => /^Arden/.test(word)), `${others}`);
  });

  test('a place with another name only says which', async () => {
    const page = await openSearchPage(reader.open, '?q=Kingsport');
    const said = await page.locator('.widened li').evaluateAll((items) => items.map((item) => item.textContent ?? ''));
    assert.ok(said.length > 5 && said.every((text) => /holds Arden\b/.test(text)), `${said}`);
    assert.doesNotMatch(await page.locator('.results > section').first().innerText(), /holds Arden/);
  });

  test('other names can be switched off, which the address keeps, and on again', async () => {
    const page = await openSearchPage(reader.open, '?q=Kingsport');
    const all = await foundAddresses(page);
    await page.getByRole('button', { name: 'Search for “Kingsport” only' }).click();
    await page.waitForURL(/\?q=Kingsport&exact=1$/);
    await page.waitForFunction(() => !document.querySelector('.widened'));
    const only = await foundAddresses(page);
    assert.ok(only.length > 0 && only.length < all.length);
    assert.match(await page.locator('.remark').innerText(), /only as they are typed/);
    await page.reload();
    await page.locator(firstResult).first().waitFor();
    assert.deepEqual(await foundAddresses(page), only);
    await page.getByRole('button', { name: 'Search for other names and forms too' }).click();
    await page.waitForURL(/\?q=Kingsport$/);
    await page.locator('.widened').waitFor();
    assert.deepEqual(await foundAddresses(page), all);
  });

  test('quotation marks switch them off as well', async () => {
    const page = await openSearchPage(reader.open, '?q=Kingsport&exact=1');
    const only = await foundAddresses(page);
    await page.goto(reader.address('/search/?q=%22Kingsport%22'));
    await page.locator(firstResult).first().waitFor();
    assert.deepEqual(await foundAddresses(page), only);
  });

  test('as typed, a word is not found in its other forms', async () => {
    const page = await openSearchPage(reader.open, '?q=ship+');
    const inAnyForm = (await foundAddresses(page)).length;
    await page.getByLabel('Words', { exact: true }).selectOption('Only as typed');
    await page.waitForURL(/exact=1/);
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.results mark')].every(({ textContent }) => textContent?.toLowerCase() === 'ship'),
    );
    assert.ok((await foundAddresses(page)).length < inAnyForm);
  });

  test('a name that stands nowhere itself is said to, before its other names', async () => {
    const page = await openSearchPage(reader.open, '?q=Saltmouth');
    assert.match(
      await remark(page),
      /^“Saltmouth” itself occurs nowhere in these editions. Also searched for: Marrow \(another name\)/,
    );
    assert.ok((await foundAddresses(page)).length > 0);
  });

  test('another spelling is said, with the word of which it is one', async () => {
    const page = await openSearchPage(reader.open);
    await searchFor(page, 'defense budget ');
    assert.match(
      (await page.locator('.remark').allInnerTexts()).join(' '),
      /Also searched for: .*defence.* \(.*spellings? of defense\)/i,
    );
    assert.match(await page.locator('.results li').first().innerText(), /holds defence/i);
  });

  test('another form is said only where the one that was typed stands nowhere', async () => {
    const page = await openSearchPage(reader.open);
    await searchFor(page, 'ship ');
    assert.doesNotMatch(await page.locator('.results').innerText(), /Also searched for/);
    await searchFor(page, 'agreeing ');
    assert.match(
      await page.locator('.remark').first().innerText(),
      /Also searched for: agree.* \((?:an)?other forms?\)/,
    );
  });

  test('arrival marks the words of the excerpt, and no other names', async () => {
    const page = await openSearchPage(reader.open, '?q=Kingsport+customs+premium');
    assert.deepEqual(
      [...new Set(await marks(page, '> section:first-of-type li:first-child'))],
      ['Kingsport', 'customs', 'premium'],
    );
    await page.locator(firstResult).first().click();
    await page.waitForURL(/empty-berths\/#p2/);
    // “Arden”, another name of Kingsport, is in the paragraph too.
    assert.match(await page.locator('#p2').innerText(), /Arden/);
    const { share, elsewhere } = await readPaintedMarks(page, '#p2', ['Kingsport', 'customs', 'premium']);
    assert.ok(share > 0.4, `${share}`);
    assert.equal(elsewhere, 0);
  });

  test('stepping through an article goes through those with another name too', async () => {
    const page = await openSearchPage(reader.open, '?q=Kingsport&author=Maija+Ostrow');
    const count = (await foundAddresses(page)).length;
    const step = page.getByRole('link', { name: `Step through all ${count}` });
    assert.equal(await step.count(), 1);
    await step.click();
    await page.getByRole('region', { name: 'Places with Kingsport' }).waitFor();
    assert.match(await page.getByRole('status').innerText(), new RegExp(` of ${count}: `));
  });
});
