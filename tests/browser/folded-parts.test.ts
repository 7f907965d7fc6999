import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isInView } from '../support/notes-reader.ts';
import { useReader, windows } from '../support/reader.ts';
import { fixtureSlugs } from '../support/fixture-articles.ts';

const article = '/articles/deep-water/';

describe('the summary of an article', () => {
  const reader = useReader();

  test('is folded, says whose it is and how much there is, and opens by a press and by the keyboard', async () => {
    for (const slug of fixtureSlugs) {
      const page = await reader.open(`/articles/${slug}/`, { ...windows.small, javaScriptEnabled: false });
      const point = page.locator('#key-1');
      assert.equal(await point.isVisible(), false, slug);
      const count = await page.locator('.KeyPoints li').count();
      assert.match(
        await page.locator('.KeyPoints summary').innerText(),
        new RegExp(`^Our summary: ${count} key points?$`),
      );
      assert.match(await page.locator('.Answer').innerText(), /^Our summary/);
      await page.locator('.KeyPoints summary').tap();
      assert.ok(await point.isVisible(), slug);
      await page.locator('.KeyPoints summary').press('Enter');
      assert.equal(await point.isVisible(), false, slug);
      await page.close();
    }
  });

  for (const javaScriptEnabled of [true, false]) {
    const how = javaScriptEnabled ? '' : ', without a script';

    for (const [name, window] of Object.entries(windows)) {
      test(`opens for an address inside it on a ${name} window${how}`, async () => {
        for (const id of ['key-2', 'question', 'key-points']) {
          const page = await reader.open(`${article}#${id}`, { ...window, javaScriptEnabled });
          await page.locator(`#${id}`).waitFor({ state: 'visible' });
          const { y } = (await page.locator(`#${id}`).boundingBox()) ?? assert.fail();
          assert.ok(y > 0 && y < 400, `#${id} stands ${y} pixels down`);
          await page.close();
        }
      });
    }

    test(`opens for a link on the page${how}`, async () => {
      const page = await reader.open(article, { ...windows.wide, javaScriptEnabled });
      await page.locator('.Contents a[href="#key-points"]').click();
      assert.ok(await isInView(page, '#question'));
    });
  }
});

describe('the contents of an article', () => {
  const reader = useReader();

  for (const javaScriptEnabled of [true, false]) {
    const how = javaScriptEnabled ? '' : ', without a script';

    test(`are folded on a small window and lead on${how}`, async () => {
      const page = await reader.open(article, { ...windows.small, javaScriptEnabled });
      const line = page.locator('.Contents a', { hasText: 'A fund for the strait' });
      assert.equal(await line.isVisible(), false);
      await page.locator('.Contents summary').tap();
      await line.tap();
      assert.match(page.url(), /#a-fund-for-the-strait$/);
      assert.ok(await isInView(page, '#a-fund-for-the-strait'));
    });

    test(`are open beside the text on a wide one, and stay in view${how}`, async () => {
      const page = await reader.open(`${article}#p13`, { ...windows.wide, javaScriptEnabled });
      assert.equal(await page.locator('.Contents summary').isVisible(), false);
      const line = page.locator('.Contents a', { hasText: 'A fund for the strait' });
      assert.ok(await line.isVisible());
      const [contents, text] = [await line.boundingBox(), await page.locator('#p13').boundingBox()];
      assert.ok(contents && text && contents.x + contents.width <= text.x && contents.y > 0 && contents.y < 800);
    });
  }
});
