import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import {
  bringTo,
  countShown,
  focusedId,
  isInView,
  longEnough,
  mediumWindow,
  moveTo,
  restOn,
  shown,
} from '../support/notes-reader.ts';
import { useReader, windows } from '../support/reader.ts';

const article = '/articles/deep-water/';
const isGone = (page: Page) => page.waitForFunction(() => !document.querySelector('.note:popover-open'));

describe('while the pointer rests on a mark', () => {
  const reader = useReader();
  const open = async (part = 0.3) => {
    const page = await reader.open(article, mediumWindow);
    await bringTo(page, '#ref-3', part);
    return page;
  };

  test('its note is shown beside it, and takes no focus', async () => {
    const page = await open();
    await page.locator('#ref-1').focus();
    await bringTo(page, '#ref-3', 0.3);
    await restOn(page, '#ref-3');
    const mark = (await page.locator('#ref-3').boundingBox()) ?? assert.fail();
    const note = (await page.locator(shown).boundingBox()) ?? assert.fail();
    const gap = note.y - (mark.y + mark.height);
    assert.ok(gap >= 0 && gap < 24, `the note stands ${gap} pixels below its mark`);
    assert.ok(note.x <= mark.x && note.x + note.width >= mark.x + mark.width, 'the note stands beside its mark');
    assert.ok(note.width > 300 && (await isInView(page, shown)));
    assert.equal(await focusedId(page), 'ref-1');
  });

  test('low in the window, the note stands above its mark', async () => {
    const page = await open(0.9);
    await restOn(page, '#ref-3');
    const mark = (await page.locator('#ref-3').boundingBox()) ?? assert.fail();
    const note = (await page.locator(shown).boundingBox()) ?? assert.fail();
    assert.ok(note.y + note.height <= mark.y && (await isInView(page, shown)));
  });

  test('a pointer that only passes over a mark shows nothing', async () => {
    const page = await open();
    await page.locator('#ref-3').hover();
    await page.mouse.move(5, 5);
    await longEnough();
    assert.equal(await countShown(page), 0);
  });

  test('a pointer that selects text across a mark shows nothing', async () => {
    const page = await open();
    await page.mouse.move(5, 5);
    await page.mouse.down();
    await page.locator('#ref-3').hover();
    await longEnough();
    assert.equal(await countShown(page), 0);
    await page.mouse.up();
  });

  test('the note goes when the pointer leaves both', async () => {
    const page = await open();
    await restOn(page, '#ref-3');
    await moveTo(page, shown);
    await page.mouse.move(5, 5);
    await isGone(page);
  });

  test('Escape closes it without a move of the pointer, and it stays closed', async () => {
    const page = await open();
    await restOn(page, '#ref-3');
    await page.keyboard.press('Escape');
    assert.equal(await countShown(page), 0);
    await longEnough();
    assert.equal(await countShown(page), 0);
  });

  test('a click on the mark opens the note for good, with the focus', async () => {
    const page = await open();
    await restOn(page, '#ref-3');
    await page.mouse.down();
    await page.mouse.up();
    assert.equal(await countShown(page), 1);
    assert.equal(await focusedId(page), 'note-3');
    await page.mouse.move(5, 5);
    await longEnough();
    assert.equal(await countShown(page), 1);
    await page.mouse.click(5, 5);
    await isGone(page);
    await page.waitForFunction(() => document.activeElement?.id === 'ref-3');
  });

  test('a note that was opened is not replaced by one that is pointed at', async () => {
    const page = await open();
    await page.locator('#ref-3').focus();
    await page.keyboard.press('Enter');
    await page.locator('#ref-2').hover({ force: true });
    await longEnough();
    assert.equal(await page.locator(`#note-3 ${shown}`).count(), 1);
  });

  test('the pointer can go from mark to mark', async () => {
    const page = await open();
    await restOn(page, '#ref-3');
    await moveTo(page, '#ref-2');
    await page.locator(`#note-2 ${shown}`).waitFor();
    assert.equal(await countShown(page), 1);
  });
});

describe('what is not hovering', () => {
  const reader = useReader();

  test('a finger that rests on a mark', async () => {
    const page = await reader.open(article, windows.small);
    const { x, y } = (await page.locator('#ref-3').boundingBox()) ?? assert.fail();
    await bringTo(page, '#ref-3', 0.5);
    const touch = await page.context().newCDPSession(page);
    await touch.send('Input.dispatchTouchEvent', {
      type: 'touchStart',
      touchPoints: [{ x: x + 3, y: Math.min(y, 404) }],
    });
    await longEnough();
    assert.equal(await countShown(page), 0);
  });

  test('a pointer on a wide window, where the note stands in the margin', async () => {
    const page = await reader.open(article, windows.wide);
    await page.locator('#ref-3').hover();
    await longEnough();
    assert.equal(await countShown(page), 0);
    assert.equal(await page.locator('[popover]').count(), 0);
  });
});
