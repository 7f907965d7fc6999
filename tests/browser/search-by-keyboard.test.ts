import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { useReader } from '../support/reader.ts';
import { firstResult, openSearchPage, searchFor } from '../support/searching.ts';

describe('search by keyboard', () => {
  const reader = useReader();

  test('two keys lead from the words to the sentence', async () => {
    const page = await reader.open('/articles/empty-berths/');
    await page.keyboard.press('Control+k');
    await page.locator('dialog input:focus').waitFor();
    await searchFor(page, 'Okonjo');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.waitForURL(/#p7/);
  });

  test('arrow keys go through the results and back to the field', async () => {
    const page = await reader.open('/articles/empty-berths/');
    await page.keyboard.press('/');
    await page.locator('dialog input:focus').waitFor();
    await page.keyboard.type('vessel traffic');
    await page.locator(firstResult).first().waitFor();
    await page.waitForFunction(() => /vessel\+traffic/.test(location.search));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    assert.ok(await page.locator(`${firstResult}:focus`).first().isVisible());
    await page.keyboard.press('ArrowUp');
    assert.ok(await page.locator('dialog input:focus').isVisible());
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('dialog[open]').count(), 0);
  });

  test('a reader who is among the results stays there when they are renewed', async () => {
    const page = await openSearchPage(reader.open, '?q=premium');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const focused = () => page.evaluate(() => (document.activeElement as HTMLAnchorElement).href);
    const before = await focused();
    assert.ok(before.includes('#p'));
    await searchFor(page, 'premium ');
    assert.equal(await focused(), before);
    await searchFor(page, 'lightships');
    assert.ok(await page.locator(`${firstResult}:focus`).first().isVisible());
    await searchFor(page, '"zeppelin"');
    assert.ok(await page.locator('.SearchBox input:focus').isVisible());
  });

  test('it is a search landmark with a named field, named choices and a spoken count', async () => {
    const page = await openSearchPage(reader.open, '?q=premium');
    const landmark = page.getByRole('search');
    assert.equal(await landmark.count(), 1);
    assert.ok(await landmark.getByRole('searchbox', { name: 'Search every paragraph and note' }).isVisible());
    for (const name of ['Where', 'Author', 'Publisher', 'Year', 'Order']) {
      assert.ok(await landmark.getByRole('combobox', { name, exact: true }).isVisible(), name);
    }
    assert.equal(await landmark.getByRole('status').count(), 1);
  });
});
