import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { useReader } from '../support/reader.ts';
import { firstResult, foundAddresses, openSearchPage, places, searchFor } from '../support/searching.ts';

/** Make the browser load pages afresh when it goes back, as some do. */
const forbidKeepingPages = (page: Page) => page.evaluate(() => addEventListener('unload', () => undefined));

describe('the address of a search', () => {
  const reader = useReader();

  test('shows the same results again, choices and order included', async () => {
    const page = await openSearchPage(reader.open, '?q=pilots&year=2022&in=text&sort=order');
    const first = await foundAddresses(page);
    assert.ok(first.length > 3 && (await places(page)).every((place) => place.startsWith('Paragraph')));
    await page.reload();
    await page.locator(firstResult).first().waitFor();
    assert.deepEqual(await foundAddresses(page), first);
    assert.match(page.url(), /\?q=pilots&year=2022&in=text&sort=order$/);
  });

  test('follows what is typed, on the search page and over any other page', async () => {
    const page = await openSearchPage(reader.open);
    await searchFor(page, 'grain ship');
    assert.match(page.url(), /\/search\/\?q=grain\+ship$/);
    await page.goto(reader.address('/about/'));
    await page.keyboard.press('/');
    await page.locator('dialog input:focus').waitFor();
    await searchFor(page, 'premium');
    assert.match(page.url(), /\/about\/\?q=premium$/);
    await page.getByRole('button', { name: 'Close' }).click();
    await page.waitForURL((url) => url.search === '');
  });

  test('opens the search over a page when it is shared', async () => {
    const page = await reader.open('/about/?q=%22convenient+silence%22&author=Tom+Ashdown');
    await page.locator('dialog[open]').waitFor();
    await page.locator(firstResult).first().waitFor();
    assert.deepEqual(await foundAddresses(page), ['empty-berths#p5', 'empty-berths#key-3']);
  });

  for (const { name, prepare } of [
    { name: 'kept', prepare: async () => undefined },
    { name: 'loaded afresh', prepare: forbidKeepingPages },
  ]) {
    test(`going back shows the same results at the same place, on the search page, when it is ${name}`, async () => {
      const page = await openSearchPage(reader.open, '?q=strait&sort=order');
      await prepare(page);
      const before = await foundAddresses(page);
      const last = page.locator(firstResult).last();
      await last.scrollIntoViewIfNeeded();
      const scrolled = await page.evaluate(() => scrollY);
      assert.ok(scrolled > 200);
      await last.click();
      await page.waitForURL(/articles|sources/);
      await page.goBack();
      await page.locator(firstResult).first().waitFor();
      assert.deepEqual(await foundAddresses(page), before);
      await page.waitForFunction((y) => Math.abs(scrollY - y) < 40, scrolled);
    });

    test(`going back opens the dialog again with the same results, when the page is ${name}`, async () => {
      const page = await reader.open('/articles/empty-berths/', { viewport: { width: 1280, height: 400 } });
      await prepare(page);
      await page.keyboard.press('/');
      await page.locator('dialog input:focus').waitFor();
      await searchFor(page, 'strait');
      const before = await foundAddresses(page);
      const dialog = page.locator('dialog');
      await dialog.evaluate((element) => element.scrollTo(0, 300));
      await page.locator('.results a[href*="/#p"]:not([href*="empty-berths"])').last().click();
      await page.waitForURL((url) => !url.pathname.includes('empty-berths'));
      await page.goBack();
      await page.locator('dialog[open]').waitFor();
      await page.locator(firstResult).first().waitFor();
      assert.deepEqual(await foundAddresses(page), before);
      await page.waitForFunction(() => (document.querySelector('dialog')?.scrollTop ?? 0) > 100);
    });
  }

  test('going back from a result on the same page opens the dialog again', async () => {
    const page = await reader.open('/articles/empty-berths/');
    await page.keyboard.press('/');
    await page.locator('dialog input:focus').waitFor();
    await searchFor(page, 'author:ashdown Okonjo');
    await page.locator(firstResult).first().click();
    await page.waitForURL(/empty-berths\/#p7/);
    await page.goBack();
    await page.locator('dialog[open]').waitFor();
    assert.equal(await page.locator('dialog input').inputValue(), 'author:ashdown Okonjo');
  });
});
