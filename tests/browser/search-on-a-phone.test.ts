import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { useReader, windows } from '../support/reader.ts';
import { firstResult, openSearchPage, searchFor } from '../support/searching.ts';

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true };

/** Where the first result begins, in pixels from the top of the window. */
const topOfResults = (page: Page): Promise<number> =>
  page
    .locator(firstResult)
    .first()
    .evaluate((link) => link.getBoundingClientRect().top);

describe('search on a phone', () => {
  const reader = useReader();
  const openPhone = (path: string) => reader.open(path, phone);

  test('the first result begins in the upper half of the window, on the search page and in the dialog', async () => {
    const page = await openSearchPage(openPhone, '?q=premium&author=Tom+Ashdown');
    assert.ok((await topOfResults(page)) < 370, `${await topOfResults(page)}`);
    const other = await openPhone('/about/?q=premium');
    await other.locator(firstResult).first().waitFor();
    assert.ok((await topOfResults(other)) < 370, `${await topOfResults(other)}`);
  });

  test('filters are folded, say how many are chosen, and unfold', async () => {
    const page = await openSearchPage(openPhone, '?q=strait&author=Tom+Ashdown&in=text');
    const toggle = page.getByRole('button', { name: 'Filters (2)' });
    const author = page.getByLabel('Author', { exact: true });
    assert.equal(await toggle.getAttribute('aria-expanded'), 'false');
    assert.equal(await author.isVisible(), false);
    await toggle.tap();
    assert.equal(await toggle.getAttribute('aria-expanded'), 'true');
    await author.selectOption('');
    await page.getByRole('button', { name: 'Filters (1)' }).waitFor();
    const { width } = await page.evaluate(() => ({ width: document.documentElement.scrollWidth }));
    assert.equal(width, 360);
    await page.getByRole('button', { name: 'Filters (1)' }).tap();
    assert.equal(await author.isVisible(), false);
  });

  test('on a wide window filters are there at once, without a button', async () => {
    const page = await openSearchPage(reader.open, '?q=strait');
    assert.ok(await page.getByLabel('Author', { exact: true }).isVisible());
    assert.equal(await page.getByRole('button', { name: /^Filters/ }).count(), 0);
  });

  test('the field is emptied by a button of our own, which keeps the cursor there', async () => {
    const page = await openSearchPage(openPhone);
    const clear = page.getByRole('button', { name: 'Clear' });
    assert.equal(await clear.count(), 0);
    await searchFor(page, 'premium');
    await clear.tap();
    await page.waitForFunction(() => !document.querySelector('.results > section'));
    assert.equal(await page.locator('.SearchBox input').inputValue(), '');
    assert.ok(await page.locator('.SearchBox input:focus').isVisible());
    assert.equal(await clear.count(), 0);
  });

  test('the field has a ring for the keyboard only', async () => {
    const page = await openSearchPage(reader.open, '?q=premium');
    const ring = () =>
      page.locator('.SearchBox input').evaluate((input) => {
        const { outlineColor, outlineStyle, outlineWidth } = getComputedStyle(input);
        return outlineStyle !== 'none' && outlineWidth !== '0px' && !/, 0\)$/.test(outlineColor);
      });
    await page.locator('.SearchBox input').click();
    assert.equal(await ring(), false);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    assert.ok(await page.locator('.SearchBox input:focus').isVisible());
    assert.equal(await ring(), true);
  });
});

describe('search without JavaScript', () => {
  const reader = useReader();

  test('the page says what to do instead, and leads there', async () => {
    const page = await reader.open('/search/?q=Kingsport', { ...windows.small, javaScriptEnabled: false });
    const said = await page.locator('.notice').innerText();
    assert.match(said, /needs JavaScript/);
    assert.match(said, /Find in page/);
    assert.ok(await page.locator('.Topic .ParagraphLinks a').first().isVisible());
    await page.getByRole('link', { name: 'all the articles on one page' }).click();
    await page.waitForURL(/one-page/);
    assert.match(await page.locator('main').innerText(), /Kingsport/);
  });

  test('the form on the front page says so before a word is typed', async () => {
    const page = await reader.open('/', { ...windows.small, javaScriptEnabled: false });
    assert.match(
      await page.locator('.SearchForm').innerText(),
      /Without JavaScript, search all the articles on one page/,
    );
    const other = await reader.open('/', windows.small);
    assert.doesNotMatch(await other.locator('.SearchForm').innerText(), /Without JavaScript/);
  });
});
