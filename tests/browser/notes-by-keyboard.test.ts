import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { countShown, focusedId, isInView, mediumWindow } from '../support/notes-reader.ts';
import { useReader, windows } from '../support/reader.ts';

const article = '/articles/deep-water/';

describe('a note in place, by the keyboard', () => {
  const reader = useReader();

  test('Escape right after a click closes it for good, although the mouse rests on the mark', async () => {
    const page = await reader.open(article, mediumWindow);
    await page.locator('#ref-3').click();
    await page.keyboard.press('Escape');
    await page.waitForTimeout(600);
    assert.equal(await countShown(page), 0);
    assert.equal(await focusedId(page), 'ref-3');
  });

  for (const [name, window] of Object.entries({ small: windows.small, medium: mediumWindow })) {
    test(`Enter shows it, Escape closes it, and the focus is back at the mark (${name} window)`, async () => {
      const page = await reader.open(article, window);
      await page.locator('#ref-2').focus();
      await page.keyboard.press('Enter');
      assert.ok(await isInView(page, '#note-2 .note'));
      const { role, name: spoken } = await page.evaluate(() => ({
        role: document.activeElement?.role,
        name: document.activeElement?.ariaLabel,
      }));
      assert.deepEqual([role, spoken], ['dialog', 'Note 2']);
      await page.keyboard.press('Tab');
      assert.equal(await focusedId(page), 'note-2');
      await page.keyboard.press('Escape');
      assert.equal(await countShown(page), 0);
      await page.waitForFunction(() => document.activeElement?.id === 'ref-2');
    });
  }

  test('Tab goes through the note and on in the text, and the note is closed', async () => {
    const page = await reader.open(article, windows.small);
    await page.locator('#ref-2').focus();
    await page.keyboard.press('Enter');
    const links = await page.locator('#note-2 a:visible').count();
    for (let step = 0; step < links; step++) {
      await page.keyboard.press('Tab');
      assert.equal(await focusedId(page), 'note-2');
    }
    await page.keyboard.press('Tab');
    assert.equal(await countShown(page), 0);
    const isAfterMark = await page.evaluate(() => {
      const mark = document.querySelector('#ref-2') as Element;
      return mark.compareDocumentPosition(document.activeElement as Element) & Node.DOCUMENT_POSITION_FOLLOWING;
    });
    assert.ok(isAfterMark);
    assert.notEqual(await focusedId(page), 'note-2');
  });

  test('Escape and the back gesture are one request to close, and the note is the first to get it', async () => {
    const page = await reader.open(article, windows.small);
    await page.evaluate(() => {
      // What gets Android’s back gesture stands in the same row as this; the last that came is the first to go.
      const watcher = new (globalThis as never as { CloseWatcher: new () => EventTarget }).CloseWatcher();
      watcher.addEventListener('close', () => document.body.setAttribute('data-request', 'passed on'));
    });
    await page.locator('#ref-2').tap();
    await page.keyboard.press('Escape');
    assert.equal(await countShown(page), 0);
    assert.equal(await page.locator('body').getAttribute('data-request'), null);
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('body').getAttribute('data-request'), 'passed on');
  });
});
