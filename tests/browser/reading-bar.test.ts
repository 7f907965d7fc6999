import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { isInView } from '../support/notes-reader.ts';
import { useReader } from '../support/reader.ts';

const article = '/articles/deep-water/';
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true };
const tablet = { viewport: { width: 768, height: 900 } };
const laptop = { viewport: { width: 1100, height: 800 } };
const wide = { viewport: { width: 1280, height: 800 } };

const bar = '.ReadingBar';
const isShown = (page: Page) => page.locator(bar).isVisible();
const untilShown = (page: Page, state: 'visible' | 'hidden') => page.locator(bar).waitFor({ state });

/** Wait until the bar has come to rest. What follows the scroll position has no end of its own. */
const untilAtRest = (page: Page): Promise<unknown> =>
  page.locator(bar).evaluate((element) => {
    const timed = element.getAnimations().filter(({ timeline }) => timeline === document.timeline);
    return Promise.all(timed.map(({ finished }) => finished));
  });

/** By how many pixels the bar, where it has come to rest, covers an element. */
async function coveredBy(page: Page, selector: string): Promise<number> {
  await untilAtRest(page);
  return page.evaluate((sought) => {
    const lid = document.querySelector('.ReadingBar') as Element;
    const target = document.querySelector(sought) as Element;
    const isLid = getComputedStyle(lid).visibility === 'visible';
    const top = (target.firstElementChild ?? target).getBoundingClientRect().top;
    return isLid
      ? Math.max(0, lid.getBoundingClientRect().bottom - Math.max(top, target.getBoundingClientRect().top))
      : 0;
  }, selector);
}

describe('the reading bar', () => {
  const reader = useReader();

  for (const javaScriptEnabled of [true, false]) {
    const how = javaScriptEnabled ? '' : ', without a script';

    test(`says on arrival whose article this is, and leads on${how}`, async () => {
      for (const window of [phone, tablet, laptop]) {
        const page = await reader.open(`${article}#p13`, { ...window, javaScriptEnabled });
        await untilShown(page, 'visible');
        const said = await page.locator(bar).innerText();
        assert.match(said, /Varga 2022, Deep Water/);
        if (javaScriptEnabled) assert.match(said, /A fund for the strait/);
        for (const link of ['Contents', 'Search', 'Top']) {
          const { width, height } = (await page.locator(`${bar} a`, { hasText: link }).boundingBox()) ?? assert.fail();
          assert.ok(width >= 24 && height >= 24, `${link} is ${width} by ${height} pixels large`);
        }
        await page.locator(`${bar} a`, { hasText: 'Contents' }).click();
        assert.ok(await page.locator('.Contents a').first().isVisible());
        assert.ok(await isInView(page, '.Contents li:first-child a'));
        await page.close();
      }
    });

    test(`covers no place that a link leads to${how}`, async () => {
      const targets = [
        'p2',
        'p13',
        'p14',
        'a-fund-for-the-strait',
        'ref-3',
        'note-4',
        'works-cited',
        'colophon',
        'cite',
      ];
      for (const window of [phone, tablet, laptop]) {
        const page = await reader.open(article, { ...window, javaScriptEnabled });
        for (const id of targets) {
          await page.goto(reader.address(`${article}#${id}`));
          await page.locator(`#${id}`).waitFor();
          assert.equal(await coveredBy(page, `#${id}`), 0, `#${id} in a window ${window.viewport.width} pixels wide`);
          assert.ok(await page.locator(`#${id}`).evaluate((place) => place.getBoundingClientRect().top < innerHeight));
        }
        await page.close();
      }
    });
  }

  test('goes when the reader reads on, comes on the way up, and goes again at the head', async () => {
    for (const window of [phone, tablet]) {
      const page = await reader.open(`${article}#p13`, window);
      await untilShown(page, 'visible');
      await page.mouse.wheel(0, 400);
      await untilShown(page, 'hidden');
      await page.mouse.wheel(0, -300);
      await untilShown(page, 'visible');
      await page.mouse.wheel(0, -20_000);
      await untilShown(page, 'hidden');
      await page.close();
    }
  });

  test('is not there at the head of an article', async () => {
    for (const address of [article, `${article}#thesis`]) {
      const page = await reader.open(address, phone);
      assert.equal(await isShown(page), false, address);
    }
  });

  test('comes without a script once the head is out of view, where an engine can tell', async () => {
    const page = await reader.open(article, { ...tablet, javaScriptEnabled: false });
    assert.equal(await isShown(page), false);
    await page.mouse.wheel(0, 1500);
    await untilShown(page, 'visible');
  });

  test('opens the search, and leads to the top', async () => {
    const page = await reader.open(`${article}#p13`, phone);
    await page.locator(`${bar} a`, { hasText: 'Search' }).tap();
    await page.locator('.SearchDialog input').waitFor();
    await page.keyboard.press('Escape');
    await page.locator(`${bar} a`, { hasText: 'Top' }).tap();
    await page.waitForFunction(() => scrollY === 0);
  });

  test('moves nothing on the page', async () => {
    const page = await reader.open(`${article}#p13`, phone);
    const tops = () =>
      page.locator('.prose > p').evaluateAll((list) => list.map((line) => line.getBoundingClientRect().top + scrollY));
    const before = await tops();
    await page.mouse.wheel(0, 400);
    await untilShown(page, 'hidden');
    assert.deepEqual(await tops(), before);
  });

  test('lies over nothing that has the focus, whichever way the keyboard goes', async () => {
    const page = await reader.open(`${article}#p8`, tablet);
    await page.locator('#p8 .number').focus();
    const keys = [...Array(40).fill('Tab'), ...Array(60).fill('Shift+Tab')];
    for (const key of keys) {
      await page.keyboard.press(key);
      const isInBar = await page.evaluate(() => document.activeElement?.closest('.ReadingBar') !== null);
      await untilAtRest(page);
      const covered = await page.evaluate(() => {
        const lid = document.querySelector('.ReadingBar') as Element;
        if (getComputedStyle(lid).visibility !== 'visible') return 0;
        return lid.getBoundingClientRect().bottom - (document.activeElement?.getBoundingClientRect().top ?? Infinity);
      });
      const name = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 80));
      assert.ok(isInBar || covered <= 0, `${name} lies ${covered} pixels beneath the bar after ${key}`);
    }
  });

  test('on a wide window stands above the contents, in view wherever the reader is', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const page = await reader.open(`${article}#p13`, { ...wide, javaScriptEnabled });
      assert.ok(await isInView(page, `${bar} cite`));
      const [name, text] = [await page.locator(bar).boundingBox(), await page.locator('#p13').boundingBox()];
      assert.ok(name && text && name.x + name.width <= text.x, 'it lies over the text');
      await page.close();
    }
  });

  test('has an edge in forced colours, and doesn’t slide where motion is unwanted', async () => {
    const page = await reader.open(`${article}#p13`, { ...phone, forcedColors: 'active', reducedMotion: 'reduce' });
    const { edge, duration } = await page.locator(bar).evaluate((element) => {
      const style = getComputedStyle(element);
      return { edge: style.borderBlockEndWidth, duration: style.transitionDuration };
    });
    assert.deepEqual([edge, duration], ['1px', '0s']);
  });
});
