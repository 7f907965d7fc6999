import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { countShown, isInView, mediumWindow, shown } from '../support/notes-reader.ts';
import { useReader } from '../support/reader.ts';

const article = '/articles/deep-water/';

describe('the link under a mark', () => {
  const reader = useReader();

  for (const [name, options] of Object.entries({
    'Ctrl and a click': { modifiers: ['ControlOrMeta' as const] },
    'the middle button': { button: 'middle' as const },
  })) {
    test(`${name} opens the note in a new tab, and shows none here`, async () => {
      const page = await reader.open(article, mediumWindow);
      const [tab] = await Promise.all([page.context().waitForEvent('page'), page.locator('#ref-3').click(options)]);
      await tab.waitForLoadState();
      assert.match(tab.url(), /#note-3$/);
      assert.ok(await isInView(tab, '#note-3 .note'));
      assert.equal(await countShown(tab), 0);
      assert.equal(await page.locator(`${shown}[role]`).count(), 0);
      assert.doesNotMatch(page.url(), /#/);
    });
  }

  test('the link to the content still leads there, and opens no note', async () => {
    const page = await reader.open(article, mediumWindow);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.match(page.url(), /#main$/);
    assert.equal(await countShown(page), 0);
  });
});
