import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { bringTo, countShown, focusedId, isInView, shown } from '../support/notes-reader.ts';
import { useReader, windows } from '../support/reader.ts';

const article = '/articles/deep-water/';

describe('a note in place, on a small window', () => {
  const reader = useReader();

  test('a tap on a mark shows it, the page stays where it is, and a tap outside closes it', async () => {
    const page = await reader.open(article, windows.small);
    await bringTo(page, '#ref-3', 0.4);
    const before = await page.evaluate(() => scrollY);
    await page.locator('#ref-3').tap();
    assert.ok(await isInView(page, '#note-3 .note'));
    assert.match(await page.locator('#note-3 .note').innerText(), /Logs of the Bar/);
    assert.equal(await page.evaluate(() => scrollY), before, 'the page moved');
    await page.touchscreen.tap(8, 200);
    assert.equal(await countShown(page), 0);
    await page.waitForFunction(() => document.activeElement?.id === 'ref-3');
  });

  test('it is a sheet at the bottom edge, as wide as the window', async () => {
    const page = await reader.open(article, windows.small);
    await page.locator('#ref-3').tap();
    const { x, width, y, height } = (await page.locator(shown).boundingBox()) ?? assert.fail();
    assert.deepEqual([x, width, Math.round(y + height)], [0, 390, 800]);
  });

  test('it can be read and selected, and its links followed', async () => {
    const page = await reader.open(article, windows.small);
    await page.context().route('https://pilots.example.net/**', (route) => route.fulfill({ body: 'The source' }));
    await page.locator('#ref-3').tap();
    const selected = await page.evaluate(() => {
      getSelection()?.selectAllChildren(document.querySelector('#note-3 .note p') as Element);
      return getSelection()?.toString();
    });
    assert.match(selected ?? '', /Pilots gave/);
    await page.locator('#note-3 a[rel="external"]').tap();
    await page.waitForURL('https://pilots.example.net/logs_of_the_bar.htm');
  });

  test('a second tap on the mark closes it', async () => {
    const page = await reader.open(article, windows.small);
    await page.locator('#ref-2').tap();
    assert.equal(await countShown(page), 1);
    await page.locator('#ref-2').tap();
    assert.equal(await countShown(page), 0);
    await page.locator('#ref-2').tap();
    assert.equal(await countShown(page), 1);
  });

  test('a tap on another mark shows that one’s note instead', async () => {
    const page = await reader.open(article, windows.small);
    await bringTo(page, '#ref-2', 0.2);
    await page.locator('#ref-2').tap();
    await page.locator('#ref-3').tap();
    assert.deepEqual(await page.locator(shown).evaluateAll((notes) => notes.map((note) => note.parentElement?.id)), [
      'note-3',
    ]);
    assert.equal(await focusedId(page), 'note-3');
  });

  test('“Back to the text” closes it where the reader is', async () => {
    const page = await reader.open(article, windows.small);
    await page.locator('#ref-2').tap();
    const address = page.url();
    await page.locator('#note-2 a[role="doc-backlink"]').tap();
    assert.equal(await countShown(page), 0);
    assert.ok(await isInView(page, '#ref-2'));
    assert.equal(await focusedId(page), 'ref-2');
    assert.equal(page.url(), address);
  });

  test('closed, it stands in its list again as it did', async () => {
    const page = await reader.open(article, windows.small);
    const html = await page.locator('.notes').evaluate((notes) => notes.outerHTML);
    await page.locator('#ref-1').tap();
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('[popover]'));
    assert.ok(await page.locator('#note-1 .note').isVisible());
    const withoutSpaces = (text: string) => text.replaceAll(' style=""', '');
    assert.equal(withoutSpaces(await page.locator('.notes').evaluate((notes) => notes.outerHTML)), withoutSpaces(html));
  });

  test('its room in the list is kept, so that nothing on the page moves', async () => {
    const page = await reader.open(article, windows.small);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    const [before, after] = await page.evaluate(() => {
      const measure = () => [document.querySelector('.notes')?.getBoundingClientRect().height, scrollY];
      const standing = measure();
      document.querySelector<HTMLElement>('#ref-6')?.click();
      return [standing, measure()];
    });
    assert.equal(await countShown(page), 1);
    assert.deepEqual(after, before);
  });

  test('a note that leads to another note shows that one on top, and closing it leads back', async () => {
    const page = await reader.open('/articles/empty-berths/', windows.small);
    await page.locator('#ref-5').tap();
    await page.locator('#note-5 a[href="#note-4"]').tap();
    assert.equal(await countShown(page), 2);
    assert.equal(await focusedId(page), 'note-4');
    await page.keyboard.press('Escape');
    assert.equal(await countShown(page), 1);
    await page.waitForFunction(() => document.activeElement?.matches('#note-5 a[href="#note-4"]'));
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.activeElement?.id === 'ref-5');
  });

  test('a mark can be hit with a finger', async () => {
    const page = await reader.open(article, windows.small);
    const hit = await page.locator('#ref-1').evaluate((mark) => {
      const { x, y, width, height } = mark.getBoundingClientRect();
      const [middleX, middleY] = [x + width / 2, y + height / 2];
      scrollTo(0, middleY - 300);
      const at = (dx: number, dy: number) => document.elementFromPoint(middleX + dx, 300 + dy) === mark;
      return [at(0, -11), at(0, 11), at(-11, 0), at(11, 0)];
    });
    assert.deepEqual(hit, [true, true, true, true], 'the target is smaller than 24 by 24 pixels');
  });
});
