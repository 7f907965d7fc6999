import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { familyNamesOf, readHeads } from '../support/front-matters.ts';
import { useReader, windows } from '../support/reader.ts';
import { fixtureSlugs } from '../support/fixture-articles.ts';
import { fixtureSite, readPages } from '../support/sites.ts';

describe('the home page', () => {
  const reader = useReader();

  test('names a link to a paragraph by its author and number, and the main one is told to the eye and the ear', async () => {
    const page = await reader.open('/');
    const head = readHeads(fixtureSite).find(({ topics }) => topics.some(({ paragraphs }) => paragraphs.length > 2));
    const topic = head?.topics.find(({ paragraphs }) => paragraphs.length > 2);
    assert.ok(head && topic);
    const section = page
      .getByRole('region')
      .filter({ has: page.locator(`#topic-${topic.topic}`) })
      .last();
    const name = `${familyNamesOf(fixtureSite, head).join(', ')}, paragraph ${topic.main}, the main one`;
    const main = section.getByRole('link', { name, exact: true });
    const other = section.locator('.ParagraphLinks a:not(.main)').first();
    const weights = await Promise.all(
      [main, other].map((link) => link.evaluate((a) => getComputedStyle(a).fontWeight)),
    );
    assert.deepEqual(weights, ['600', '400']);
    await main.click();
    await page.waitForURL(new RegExp(`/articles/${head.slug}/#p${topic.main}$`));
  });

  test('shows on a wide window whose an answer is beside it, and on a small one above it', async () => {
    for (const { options, isBeside } of [
      { options: windows.wide, isBeside: true },
      { options: windows.small, isBeside: false },
    ]) {
      const answer = (await reader.open('/', options)).locator('.ArticleList article').first();
      const [by, thesis] = [await answer.locator('.by').boundingBox(), await answer.locator('.thesis').boundingBox()];
      assert.ok(by && thesis);
      assert.equal(by.x + by.width <= thesis.x, isBeside);
      assert.equal(by.y + by.height <= thesis.y, !isBeside);
    }
  });

  test('has the first answer in its first screen', async () => {
    const page = await reader.open('/', { viewport: { width: 1280, height: 900 } });
    const box = await page.locator('.ArticleList .thesis').first().boundingBox();
    assert.ok(box && box.y + box.height <= 900, JSON.stringify(box));
  });
});

describe('what the site says of itself', () => {
  const reader = useReader();

  test('is so: no page sets a cookie, even where the search is used', async () => {
    const page = await reader.open('/');
    for (const { path } of readPages(fixtureSite)) {
      await page.goto(reader.address(path));
      assert.deepEqual(await page.context().cookies(), [], path);
      assert.equal(await page.evaluate(() => document.cookie), '', path);
    }
    await page.goto(reader.address('/articles/deep-water/'));
    await page.keyboard.press('/');
    await page.locator('.SearchBox input:focus').fill('premium');
    await page.locator('.results li a').first().waitFor();
    assert.deepEqual(await page.context().cookies(), []);
    assert.equal(await page.evaluate(() => document.cookie), '');
  });

  test('is so: without JavaScript every paragraph, note, sentence on a topic and source is there', async () => {
    const page = await reader.open('/', { ...windows.small, javaScriptEnabled: false });
    const parts = '.prose > p, .notes li, .Voice, .ArticleList article, .Source';
    for (const path of ['/', '/sources/', '/one-page/', ...fixtureSlugs.map((slug) => `/articles/${slug}/`)]) {
      await page.goto(reader.address(path));
      const all = page.locator(parts);
      assert.ok((await all.count()) > 4, path);
      assert.equal(await all.filter({ visible: true }).count(), await all.count(), path);
    }
  });
});
