import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { useReader, windows } from '../support/reader.ts';

const article = '/articles/challenging-times-ahead/';
const isInView = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });

describe('on a small window', () => {
  const reader = useReader();

  test('a tap on a mark shows the note in place, and a tap outside closes it', async () => {
    const page = await reader.open(article, windows.small);
    await page.locator('#ref-3').scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    await page.locator('#ref-3').tap();
    const note = page.locator('#note-3 .note');
    assert.ok(await isInView(page, '#note-3 .note'));
    assert.match(await note.innerText(), /Relations with Partners/);
    assert.equal(await page.evaluate(() => scrollY), before, 'the page moved');
    await page.touchscreen.tap(150, 20);
    assert.equal(await page.locator('.note:popover-open').count(), 0);
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'ref-3');
  });

  test('a note in place can be read, followed and selected', async () => {
    const page = await reader.open(article, windows.small);
    await page.locator('#ref-3').tap();
    const link = page.locator('#note-3 a[rel="external"]');
    assert.equal(await link.getAttribute('href'), 'https://www.nato.int/cps/el/natohq/topics_183254.htm');
    await link.click({ trial: true });
    const width = await page.locator('#note-3 .note').evaluate((element) => element.getBoundingClientRect().width);
    assert.ok(width > 300, `the note is only ${width} pixels wide`);
    const selected = await page.evaluate(() => {
      getSelection()?.selectAllChildren(document.querySelector('#note-3 .note p') as Element);
      return getSelection()?.toString();
    });
    assert.match(selected ?? '', /NATO/);
  });

  test('Enter shows the note, Escape closes it, and the focus is back at the mark', async () => {
    const page = await reader.open(article, windows.small);
    await page.locator('#ref-2').focus();
    await page.keyboard.press('Enter');
    assert.ok(await page.locator('#note-2 .note:popover-open').isVisible());
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement?.closest('li')?.id), 'note-2');
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('.note:popover-open').count(), 0);
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'ref-2');
  });

  test('“Back to the text” closes the note where the reader is', async () => {
    const page = await reader.open(article, windows.small);
    await page.locator('#ref-2').tap();
    await page.locator('#note-2 a[role="doc-backlink"]').tap();
    assert.equal(await page.locator('.note:popover-open').count(), 0);
    assert.ok(await isInView(page, '#ref-2'));
  });

  test('after it was closed the note stands in its list again', async () => {
    const page = await reader.open(article, windows.small);
    await page.locator('#ref-1').tap();
    await page.keyboard.press('Escape');
    assert.ok(await page.locator('#note-1 .note').isVisible());
    assert.deepEqual(await page.locator('#note-1 .note').evaluate((element) => element.getAttributeNames()), ['class']);
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

describe('on a wide window', () => {
  const reader = useReader();

  test('each note stands in the margin, and none overlaps another or the text', async () => {
    for (const path of [article, '/articles/parting-ways/']) {
      for (const width of [1024, 1280, 1680]) {
        const page = await reader.open(path, { viewport: { width, height: 900 } });
        const { notes, text } = await page.evaluate(() => ({
          notes: [...document.querySelectorAll('.notes li')].map((note) => note.getBoundingClientRect().toJSON()),
          text: (document.querySelector('.prose > p') as Element).getBoundingClientRect().toJSON(),
        }));
        assert.ok(notes.length > 0);
        notes.forEach((note, index) => {
          assert.ok(note.left >= text.right, `${path} at ${width}: note ${index + 1} stands in the text`);
          assert.ok(note.right <= width, `${path} at ${width}: note ${index + 1} leaves the window`);
          const before = notes[index - 1];
          assert.ok(!before || note.top >= before.bottom, `${path} at ${width}: note ${index + 1} overlaps`);
        });
        await page.close();
      }
    }
  });

  test('a click on a mark lights up its note, in view, and its way back leads to the mark', async () => {
    const page = await reader.open(article);
    await page.locator('#ref-6').click();
    assert.match(page.url(), /#note-6$/);
    assert.ok(await isInView(page, '#note-6'));
    assert.ok(await isInView(page, '#ref-6'), 'the mark went out of view');
    await page.locator('#note-6').hover();
    await page.locator('#note-6 a[role="doc-backlink"]').click();
    assert.match(page.url(), /#ref-6$/);
    assert.ok(await isInView(page, '#ref-6'));
  });

  test('the keyboard goes from mark to note and back', async () => {
    const page = await reader.open(article);
    await page.locator('#ref-2').focus();
    await page.keyboard.press('Enter');
    assert.match(page.url(), /#note-2$/);
    for (let step = 0; step < 4; step++) {
      await page.keyboard.press('Tab');
      const role = await page.evaluate(() => document.activeElement?.getAttribute('role'));
      if (role === 'doc-backlink') break;
    }
    assert.ok(await page.locator('#note-2 a[role="doc-backlink"]:focus').isVisible());
    await page.keyboard.press('Enter');
    assert.match(page.url(), /#ref-2$/);
  });

  test('a note is lit up while its mark is pointed at, and the other way round', async () => {
    const page = await reader.open(article);
    const background = (selector: string) =>
      page.locator(selector).evaluate((element) => getComputedStyle(element).backgroundColor);
    const plain = await background('#note-1 .note');
    await page.locator('#ref-1').hover();
    assert.notEqual(await background('#note-1 .note'), plain);
    await page.locator('#note-1').hover();
    assert.notEqual(await background('#ref-1'), 'rgba(0, 0, 0, 0)');
  });

  test('the contents list marks the section that is being read', async () => {
    const page = await reader.open(article);
    await page.locator('#p12').scrollIntoViewIfNeeded();
    await page.evaluate(() => document.querySelector('#p12')?.scrollIntoView());
    await page.waitForFunction(
      () => document.querySelector('.Contents [aria-current]')?.textContent === 'Europe at a crossroads',
    );
  });
});
