import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { useReader } from '../support/reader.ts';
import { fixtureSlugs, sumOf } from '../support/fixture-articles.ts';

describe('all the articles on one page', () => {
  const reader = useReader();

  test('are what /search/ leads to without JavaScript', async () => {
    const page = await reader.open('/search/?q=strait', { javaScriptEnabled: false });
    await page
      .getByRole('link', { name: /on one page/ })
      .first()
      .click();
    await page.waitForURL(/\/one-page\/$/);
  });

  test('hold every paragraph and every note, word for word', async () => {
    const whole = await reader.open('/one-page/');
    let count = 0;
    for (const slug of fixtureSlugs) {
      const page = await reader.open(`/articles/${slug}/`);
      const read = (root: typeof page, selector: string) =>
        root.locator(selector).evaluateAll((list) => list.map(({ textContent }) => textContent));
      const own = await read(page, '.prose p[id], .prose li[id]');
      assert.deepEqual(await read(whole, `.prose :is(p, li)[id^="${slug}-"]`), own);
      count += own.length;
      await page.close();
    }
    assert.equal(count, sumOf('paragraphs') + sumOf('notes'));
  });

  test('each mark leads to its note and back, each number to the permanent address', async () => {
    const page = await reader.open('/one-page/', { javaScriptEnabled: false });
    const links = await page.locator('[role=doc-noteref], [role=doc-backlink]').evaluateAll((list) =>
      (list as HTMLAnchorElement[]).map(({ hash }) => ({
        hash,
        isThere: document.getElementById(hash.slice(1)) !== null,
      })),
    );
    assert.ok(links.length >= 2 * sumOf('notes'));
    assert.deepEqual(
      links.filter(({ isThere }) => !isThere),
      [],
    );
    await page.locator('#empty-berths-p3 .number').click();
    await page.waitForURL(/\/articles\/empty-berths\/#p3$/);
  });

  test('have the number of each note level with its first line, on screen and on paper', async () => {
    const page = await reader.open('/one-page/');
    for (const media of ['screen', 'print'] as const) {
      await page.emulateMedia({ media });
      const offsets = await page.locator('.note').evaluateAll((notes) =>
        notes.map((note) => {
          const box = note.getBoundingClientRect();
          // The number stands at the upper edge of the note’s box, inside its border.
          return (note.firstElementChild as Element).getBoundingClientRect().top - box.top - note.clientTop;
        }),
      );
      assert.equal(offsets.length, sumOf('notes'));
      assert.deepEqual(
        offsets.filter((offset) => Math.abs(offset) > 1),
        [],
        media,
      );
    }
  });

  test('begin each on a new sheet of paper, after the list of them', async () => {
    const page = await reader.open('/one-page/');
    await page.emulateMedia({ media: 'print' });
    assert.ok(await page.locator('.OnePageContents').isVisible());
    const breaks = await page
      .locator('.OnePageArticle')
      .evaluateAll((list) => list.map((article) => getComputedStyle(article).breakBefore));
    assert.deepEqual([...new Set(breaks)], ['page']);
  });
});
