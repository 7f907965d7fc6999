import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { createNotesFixture } from '../support/notes-fixture.ts';
import { bringTo, focusedId, isInView, mediumWindow, restOn, shown, waysBack } from '../support/notes-reader.ts';
import { useReader, windows } from '../support/reader.ts';
import { sixtyNotes } from '../support/sixty-notes.ts';

const all = ['#ref-3', '#ref-3-2', '#ref-3-3'];

describe('a note with three marks', async () => {
  const fixture = await createNotesFixture(sixtyNotes);
  after(() => fixture.remove());
  const reader = useReader(fixture.site);

  test('has a way back to each, in words', async () => {
    for (const window of Object.values(windows)) {
      const page = await reader.open(fixture.path, window);
      assert.deepEqual(await waysBack(page, '#note-3'), all);
      const words = await page.locator('#note-3 a[role="doc-backlink"]').allInnerTexts();
      assert.equal(new Set(words).size, 3);
      for (const text of words) assert.match(text, /\w+ \w+/);
    }
  });

  test('shown in place, leads back to the mark that was used', async () => {
    const page = await reader.open(fixture.path, windows.small);
    await page.locator('#ref-3-2').tap();
    assert.deepEqual(await waysBack(page, '#note-3'), ['#ref-3-2']);
    await page.locator(`${shown} a[role="doc-backlink"]:visible`).tap();
    assert.equal(await page.locator(shown).count(), 0);
    assert.ok(await isInView(page, '#ref-3-2'));
    assert.equal(await focusedId(page), 'ref-3-2');
    assert.deepEqual(await waysBack(page, '#note-3'), all);
  });

  test('shown again from another mark, leads back to that one', async () => {
    const page = await reader.open(fixture.path, windows.small);
    await page.locator('#ref-3-2').tap();
    await page.keyboard.press('Escape');
    await page.locator('#ref-3-3').tap();
    assert.deepEqual(await waysBack(page, '#note-3'), ['#ref-3-3']);
  });

  test('shown while the pointer rests on a mark, leads back to that one', async () => {
    const page = await reader.open(fixture.path, mediumWindow);
    await restOn(page, '#ref-3-2');
    assert.deepEqual(await waysBack(page, '#note-3'), ['#ref-3-2']);
    await page.mouse.move(5, 5);
    await page.waitForFunction(() => !document.querySelector('[popover], [role=doc-backlink][hidden]'));
  });

  test('in the margin, leads back to the mark that was used, and then offers every way again', async () => {
    const page = await reader.open(fixture.path);
    await page.locator('#ref-3-3').click();
    assert.match(page.url(), /#note-3$/);
    assert.ok(await isInView(page, '#note-3'));
    assert.deepEqual(await waysBack(page, '#note-3'), ['#ref-3-3']);
    await page.locator('#note-3 a[role="doc-backlink"]:visible').click();
    assert.match(page.url(), /#ref-3-3$/);
    assert.ok(await isInView(page, '#ref-3-3'));
    assert.deepEqual(await waysBack(page, '#note-3'), all);
  });

  test('offers every way again when the browser’s own button was used to go back', async () => {
    const page = await reader.open(fixture.path);
    await page.locator('#ref-3-2').click();
    await page.goBack();
    await page.waitForFunction(() => !document.querySelector('[role=doc-backlink][hidden]'));
  });

  test('offers every way when no mark was used', async () => {
    const page = await reader.open(`${fixture.path}#note-3`);
    assert.deepEqual(await waysBack(page, '#note-3'), all);
    await bringTo(page, '#ref-3-2', 0.5);
    const [tab] = await Promise.all([
      page.context().waitForEvent('page'),
      page.locator('#ref-3-2').click({ modifiers: ['ControlOrMeta'] }),
    ]);
    await tab.waitForLoadState();
    assert.deepEqual(await waysBack(tab, '#note-3'), all);
    assert.deepEqual(await waysBack(page, '#note-3'), all);
  });

  test('offers every way without a script', async () => {
    const page = await reader.open(fixture.path, { ...windows.small, javaScriptEnabled: false });
    await page.locator('#ref-3-2').click();
    assert.match(page.url(), /#note-3$/);
    assert.deepEqual(await waysBack(page, '#note-3'), all);
    await page.locator('#note-3 [href="#ref-3-2"]').click();
    assert.ok(await isInView(page, '#ref-3-2'));
  });
});
