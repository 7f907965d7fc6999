import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { findViolations } from '../support/accessibility.ts';
import { findMisplacedNotes, readNotePlaces } from '../support/note-places.ts';
import { useReader, windows } from '../support/reader.ts';
import { readPages, fixtureSite, fixtureSites } from '../support/sites.ts';

const article = '/articles/empty-berths/';
const card = '.ReadingSettings';

/** Open the card and choose something in it. */
async function choose(page: Page, setting: string, words: string): Promise<void> {
  const group = page.locator(card).getByRole('group', { name: setting });
  if (!(await page.locator(card).isVisible())) await page.getByRole('button', { name: 'reading settings' }).click();
  await group.getByText(words, { exact: true }).click();
}

/** What a reader sees of the settings. */
const look = (page: Page) =>
  page.evaluate(() => {
    const paragraph = document.querySelector('.prose > p') as Element;
    return {
      paper: getComputedStyle(document.body).backgroundColor,
      size: Number.parseFloat(getComputedStyle(paragraph).fontSize),
      width: paragraph.getBoundingClientRect().width,
      bars: [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')]
        .filter(({ media }) => matchMedia(media).matches)
        .map(({ content }) => content),
    };
  });

const light = { paper: 'rgb(251, 249, 244)', bars: ['#fbf9f4'] };
const dark = { paper: 'rgb(15, 24, 27)', bars: ['#0f181b'] };
const pick = ({ paper, bars }: { paper: string; bars: string[] }) => ({ paper, bars });

for (const site of fixtureSites) {
  describe(`the reader’s settings on the site ${site.name}`, () => {
    const reader = useReader(site);

    test('the light is the system’s, until another is chosen', async () => {
      for (const colorScheme of ['light', 'dark'] as const) {
        const page = await reader.open(article, { colorScheme });
        assert.deepEqual(pick(await look(page)), colorScheme === 'light' ? light : dark);
        await choose(page, 'Colours', 'Dark');
        assert.deepEqual(pick(await look(page)), dark);
        await choose(page, 'Colours', 'Light');
        assert.deepEqual(pick(await look(page)), light);
        await choose(page, 'Colours', 'As the system');
        assert.deepEqual(pick(await look(page)), colorScheme === 'light' ? light : dark);
      }
    });

    test('text grows with each of four sizes, and a line with each of three widths', async () => {
      const page = await reader.open(article, { viewport: { width: 1680, height: 900 } });
      const sizes: number[] = [];
      for (const words of ['Small', 'Standard', 'Large', 'Largest']) {
        await choose(page, 'Text size', words);
        sizes.push((await look(page)).size);
      }
      assert.deepEqual(
        sizes,
        [...new Set(sizes)].sort((a, b) => a - b),
      );
      assert.ok(Number(sizes[3]) / Number(sizes[1]) > 1.3, String(sizes));
      await choose(page, 'Text size', 'Standard');
      const widths: number[] = [];
      for (const words of ['Narrow', 'Standard', 'Wide']) {
        await choose(page, 'Width of the text', words);
        widths.push((await look(page)).width);
      }
      assert.deepEqual(
        widths,
        [...new Set(widths)].sort((a, b) => a - b),
      );
    });

    test('they hold on every page from then on, and are shown as chosen', async () => {
      const page = await reader.open(article);
      const before = await look(page);
      await choose(page, 'Colours', 'Dark');
      await choose(page, 'Text size', 'Large');
      await page.goto(reader.address('/articles/light-for-sale/'));
      assert.deepEqual(pick(await look(page)), dark);
      assert.ok((await look(page)).size > before.size);
      await page.getByRole('button', { name: 'reading settings' }).click();
      for (const name of ['Dark', 'Large', 'Standard']) {
        assert.ok(await page.locator(card).getByRole('radio', { name, exact: true }).last().isChecked(), name);
      }
    });
  });
}

describe('the reader’s settings', () => {
  const reader = useReader();
  const paths = readPages(fixtureSite).map(({ path }) => path);

  /** Open a page where something was chosen before. */
  async function openWith(kept: unknown, path = article, options: BrowserContextOptions = windows.wide): Promise<Page> {
    const page = await reader.open('/about/', options);
    await page.evaluate((text) => localStorage.setItem('reading-settings', text), JSON.stringify(kept));
    await page.addInitScript(() => {
      const seen = { shift: 0, first: '' };
      Object.assign(globalThis, { seen });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
      new MutationObserver((_, observer) => {
        if (!document.body) return;
        seen.first = `${document.documentElement.dataset['light']} ${document.documentElement.dataset['size']}`;
        observer.disconnect();
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(reader.address(path), { waitUntil: 'networkidle' });
    return page;
  }

  test('are there before anything is painted, and move nothing', async () => {
    const page = await openWith({ light: 'dark', size: 'largest', width: 'wide' });
    const seen = await page.evaluate(() => (globalThis as unknown as { seen: object }).seen);
    assert.deepEqual(seen, { shift: 0, first: 'dark largest' });
  });

  test('are followed by other tabs, and their cards', async () => {
    const page = await reader.open(article);
    const other = await page.context().newPage();
    await other.goto(reader.address('/articles/light-for-sale/'));
    await other.getByRole('button', { name: 'reading settings' }).click();
    await choose(page, 'Colours', 'Dark');
    await other.waitForFunction(() => document.documentElement.dataset['light'] === 'dark');
    assert.deepEqual(pick(await look(other)), dark);
    assert.ok(await other.locator(card).getByRole('radio', { name: 'Dark' }).isChecked());
  });

  test('are followed by a page to which the reader goes back', async () => {
    const page = await reader.open(article);
    await page.locator('.home').click();
    await choose(page, 'Colours', 'Dark');
    await page.goBack();
    await page.waitForFunction(() => document.documentElement.dataset['light'] === 'dark');
  });

  const storages = {
    'that is full': () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('', 'QuotaExceededError');
      };
    },
    'that is off': () => {
      Object.defineProperty(globalThis, 'localStorage', {
        get: () => {
          throw new DOMException('', 'SecurityError');
        },
      });
    },
    'that isn’t there': () => Object.defineProperty(globalThis, 'localStorage', { value: null }),
  };
  for (const [name, breakStorage] of Object.entries(storages)) {
    test(`hold for the page with a storage ${name}, and say so`, async () => {
      const page = await reader.open('/about/');
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      await page.addInitScript(breakStorage);
      await page.goto(reader.address(article));
      await choose(page, 'Colours', 'Dark');
      assert.deepEqual(pick(await look(page)), dark);
      assert.match(await page.locator(card).getByRole('status').innerText(), /hold until you leave this page/);
      await choose(page, 'Text size', 'Large');
      assert.deepEqual(pick(await look(page)), dark);
      assert.deepEqual(errors, []);
    });
  }

  for (const kept of ['', 'dark', '{"light":', 'null', '7', '[]', '{"light":7,"size":{},"width":"vast"}']) {
    test(`are the standard ones where something else is kept: ${kept || 'nothing'}`, async () => {
      const page = await reader.open(article);
      const before = await look(page);
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      await page.evaluate((text) => localStorage.setItem('reading-settings', text), kept);
      await page.reload();
      assert.deepEqual(await look(page), before);
      await choose(page, 'Colours', 'Dark');
      assert.deepEqual(pick(await look(page)), dark);
      assert.deepEqual(errors, []);
    });
  }

  test('are forgotten when all are the standard ones', async () => {
    const page = await openWith({ light: 'dark' });
    await choose(page, 'Colours', 'As the system');
    assert.equal(await page.evaluate(() => localStorage.length), 0);
  });

  test('are set by keyboard, and Escape leads back to the button', async () => {
    const page = await reader.open(article);
    const button = page.getByRole('button', { name: 'reading settings' });
    await button.focus();
    await page.keyboard.press('Enter');
    await page.locator(card).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    assert.deepEqual(pick(await look(page)), dark);
    await page.keyboard.press('Escape');
    assert.ok(await page.locator(card).isHidden());
    assert.ok(await button.evaluate((element) => element === document.activeElement));
  });

  test('are not offered where they can’t work: without JavaScript', async () => {
    const page = await reader.open(article, { javaScriptEnabled: false });
    assert.equal(await page.locator('.OpenReadingSettings').count(), 1);
    assert.ok(await page.locator('.OpenReadingSettings').isHidden());
  });

  test('ask for nothing before they are asked for', async () => {
    const page = await reader.open('/about/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(reader.address(article), { waitUntil: 'networkidle' });
    const before = asked.length;
    await choose(page, 'Colours', 'Dark');
    assert.ok(asked.length > before && asked.length <= before + 2, asked.slice(before).join());
  });

  test('open with the next click where they couldn’t be fetched, and once for two clicks', async () => {
    const page = await reader.open(article);
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    const button = page.getByRole('button', { name: 'reading settings' });
    await page.route('**/card.*.js', (route) => route.abort());
    const failed = page.waitForEvent('requestfailed');
    await button.dispatchEvent('click');
    await failed;
    await page.unroute('**/card.*.js');
    await button.evaluate((element: HTMLButtonElement) => {
      element.click();
      element.click();
    });
    await page.locator(card).waitFor();
    assert.deepEqual(errors, []);
  });

  test('leave paper as it is', async () => {
    const page = await openWith({ light: 'dark', size: 'largest', width: 'narrow' });
    await page.emulateMedia({ media: 'print' });
    const root = await page.evaluate(() => {
      const { colorScheme, fontSize } = getComputedStyle(document.documentElement);
      return { colorScheme, fontSize };
    });
    assert.deepEqual(root, { colorScheme: 'light', fontSize: '16px' });
    assert.equal((await look(page)).paper, 'rgb(255, 255, 255)');
  });

  test('are told of on the page about the site, with what is kept on the device', async () => {
    const page = await reader.open('/about/#reading-settings');
    const told = await page.locator('#reading-settings').innerText();
    assert.match(told, /localStorage/);
    assert.match(told, /searches/);
  });

  const cards: { name: string; options: BrowserContextOptions }[] = [
    { name: 'in light', options: { colorScheme: 'light' } },
    { name: 'in dark', options: { colorScheme: 'dark' } },
    { name: 'in forced colours', options: { forcedColors: 'active' } },
    ...[320, 768, 2200].map((width) => ({
      name: `${width} pixels wide`,
      options: { viewport: { width, height: 700 } },
    })),
  ];
  for (const { name, options } of cards) {
    test(`are set in a card that is accessible and inside its window: ${name}`, async () => {
      const page = await openWith({ size: 'largest' }, article, options);
      await page.getByRole('button', { name: 'reading settings' }).click();
      const box = await page.locator(card).boundingBox();
      assert.ok(box && box.x >= 0 && box.x + box.width <= (options.viewport?.width ?? 1280), JSON.stringify(box));
      assert.deepEqual(await findViolations(page), []);
      const checked = page.locator(`${card} label:has(:checked)`).first();
      const other = page.locator(`${card} label:not(:has(:checked))`).first();
      const colour = (part: typeof checked) => part.evaluate((label) => getComputedStyle(label).backgroundColor);
      assert.notEqual(await colour(checked), await colour(other));
    });
  }

  for (const size of ['small', 'large', 'largest']) {
    test(`keep notes where they belong, with ${size} text`, async () => {
      const page = await openWith({ size });
      for (const measure of ['narrow', '', 'wide']) {
        await page.evaluate(
          (text) => localStorage.setItem('reading-settings', text),
          JSON.stringify({ size, width: measure }),
        );
        await page.goto(reader.address('/articles/deep-water/'));
        for (const width of [1024, 1280, 1680, 2200]) {
          await page.setViewportSize({ width, height: 900 });
          assert.deepEqual(findMisplacedNotes(await page.evaluate(readNotePlaces)), [], `${width}, ${measure}`);
        }
      }
    });
  }

  test('let no page scroll sideways, with the largest text', async () => {
    const page = await openWith({ size: 'largest' });
    for (const path of paths) {
      await page.goto(reader.address(path));
      for (const width of [320, 360, 768, 1280]) {
        await page.setViewportSize({ width, height: 700 });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(wide <= width, `${path} is ${wide} pixels wide in a window of ${width}`);
      }
    }
  });
});
