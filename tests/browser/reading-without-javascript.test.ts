import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { useReader, windows } from '../support/reader.ts';
import { fixtureSlugs } from '../support/fixture-articles.ts';

describe('with JavaScript off', () => {
  const reader = useReader();
  const plain = { ...windows.small, javaScriptEnabled: false };

  test('the text and its notes are there, and a mark leads to its note and back', async () => {
    const page = await reader.open('/articles/deep-water/', plain);
    await page.locator('#ref-3').click();
    assert.match(page.url(), /#note-3$/);
    assert.ok(await page.locator('#note-3').isVisible());
    await page.locator('#note-3 a[role="doc-backlink"]').click();
    assert.match(page.url(), /#ref-3$/);
  });

  test('the search button leads to a page that says what works without it', async () => {
    const page = await reader.open('/', plain);
    await page.getByRole('link', { name: 'Search' }).first().click();
    assert.match(page.url(), /\/search\/$/);
    assert.match(await page.locator('.notice').innerText(), /needs JavaScript/);
    assert.equal(
      await page.locator('main h2', { hasText: 'The articles' }).locator('+ ul a').count(),
      fixtureSlugs.length,
    );
  });

  test('the search form keeps what was asked and says the same', async () => {
    const page = await reader.open('/', plain);
    await page.locator('#q').fill('silence');
    await page.locator('.SearchForm button').click();
    assert.match(page.url(), /\/search\/\?q=silence$/);
    assert.ok(await page.locator('.notice').isVisible());
  });

  test('a missing page still offers those that exist', async () => {
    const page = await reader.open('/articles/deep-watr/', plain);
    assert.match(await page.locator('h1').innerText(), /no page/);
    assert.ok((await page.locator('#nearest-pages a').count()) >= 8);
  });

  test('the margin holds the notes on a wide window', async () => {
    const page = await reader.open('/articles/deep-water/', { ...windows.wide, javaScriptEnabled: false });
    const mark = await page.locator('#ref-1').boundingBox();
    const note = await page.locator('#note-1').boundingBox();
    assert.ok(mark && note);
    assert.ok(note.x > mark.x + 100 && Math.abs(note.y - mark.y) < 30, 'note 1 is not beside its mark');
  });
});
