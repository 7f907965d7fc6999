import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { findViolations } from '../support/accessibility.ts';
import { useReader, windows } from '../support/reader.ts';
import { fixtureSite, fixtureSites } from '../support/sites.ts';

const card = '.PreviewCard';

for (const site of fixtureSites) {
  describe(`a link to a paragraph on the site ${site.name}`, () => {
    const reader = useReader(site);

    test('shows the paragraph of another article to a mouse that rests on it', async () => {
      const page = await reader.open('/articles/light-for-sale/');
      const link = page.locator('.EditorsNote a[href$="/articles/empty-berths/#p2"]');
      await link.hover();
      await page.locator(card).waitFor();
      const text = await page.locator(card).innerText();
      assert.match(text, /^Ashdown, Empty Berths, restated by Crosscurrents, paragraph 2\n/);
      assert.match(text, /An insurer in Kingsport/);
      await page.locator(card).hover();
      await page.waitForTimeout(500);
      assert.equal(await page.locator(card).count(), 1, 'the preview cannot be entered');
      await page.keyboard.press('Escape');
      assert.equal(await page.locator(card).count(), 0);
    });

    test('shows a paragraph from the topics, and nothing to a mouse that passes by', async () => {
      const page = await reader.open('/');
      const links = page.locator('.Voice .ParagraphLinks a');
      await links.nth(0).hover();
      await links.nth(1).hover();
      await links.nth(2).hover();
      await page.locator('h2').first().hover();
      await page.waitForTimeout(500);
      assert.equal(await page.locator(card).count(), 0);
      await links.nth(0).hover();
      await page.locator(card).waitFor();
      assert.match(await page.locator(card).innerText(), /paragraph 3/);
      await page.locator('h2').first().hover();
      await page.locator(card).waitFor({ state: 'detached' });
    });

    test('is followed by a click', async () => {
      const page = await reader.open('/');
      await page.locator('.Voice .ParagraphLinks a').first().click();
      await page.waitForURL(/\/articles\/deep-water\/#p3$/);
    });
  });
}

describe('a preview', () => {
  const reader = useReader();

  test('shows a note on the page of the sources, with links that lead where they led', async () => {
    const page = await reader.open('/sources/');
    await page.locator('#kerr-2022 .uses a[href$="deep-water/#note-2"]').hover();
    await page.locator(card).waitFor();
    const links = await page
      .locator(`${card} a`)
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    assert.ok(links.includes('https://doi.org/10.1234/jss.2022.0183'));
    assert.ok(links.includes(`${reader.address('/')}sources/#kerr-2022`));
  });

  test('shows the author', async () => {
    const page = await reader.open('/articles/empty-berths/');
    await page.locator('.authors a').hover();
    await page.locator(card).waitFor();
    assert.match(await page.locator(card).innerText(), /ports and insurance/);
  });

  test('shows what a whole article answers, and every citation of a work', async () => {
    const page = await reader.open('/articles/empty-berths/');
    await page.locator('.Neighbours a').first().hover();
    await page.locator(card).waitFor();
    const thesis = /^thesis: (.*)$/m.exec(readFileSync(`${fixtureSite.content}/articles/deep-water.mdx`, 'utf8'))?.[1];
    assert.ok(thesis && (await page.locator(card).innerText()).includes(thesis));
    await page.locator('.WorksCited .elsewhere').first().hover();
    await page.locator(`${card} .uses`).waitFor();
    assert.match(await page.locator(`${card} .uses`).innerText(), /Ashdown, restated, paragraph \d/);
  });

  test('offers to go on', async () => {
    const page = await reader.open('/');
    await page.locator('.Voice .ParagraphLinks a').first().hover();
    await page.locator(card).getByRole('link', { name: 'Go to paragraph 3' }).click();
    await page.waitForURL(/\/articles\/deep-water\/#p3$/);
  });

  test('is not shown of the place in which a link stands, nor of what the page itself tells', async () => {
    const page = await reader.open('/sources/');
    await page.locator('.Source .kind').first().hover();
    await page.waitForTimeout(600);
    assert.equal(await page.locator(card).count(), 0);
    await page.goto(reader.address('/'));
    await page.locator('.ArticleList h3 a').first().hover();
    await page.waitForTimeout(600);
    assert.equal(await page.locator(card).count(), 0);
  });

  test('is in the place of nothing: where it can’t be fetched, the mouse sees none', async () => {
    const page = await reader.open('/');
    await page.route('**/articles/**', (route) => route.abort());
    const failed = page.waitForEvent('requestfailed');
    await page.locator('.Voice .ParagraphLinks a').first().hover();
    await failed;
    assert.equal(await page.locator(card).count(), 0);
  });
});

describe('a preview by keyboard', () => {
  const reader = useReader();

  /** Bring the focus to a link as a keyboard does. */
  async function focusOn(page: Page, selector: string): Promise<void> {
    await page.keyboard.press('Shift');
    await page.locator(selector).first().focus();
  }

  for (const { name, path, selector } of [
    { name: 'in the topics', path: '/', selector: '.Voice .ParagraphLinks a' },
    { name: 'in the key points', path: '/articles/empty-berths/#key-1', selector: '.KeyPoints .ParagraphLinks a' },
    { name: 'among the sources', path: '/sources/', selector: '.uses a' },
    { name: 'in the text', path: '/articles/light-for-sale/', selector: '.EditorsNote a[href*="#p"]' },
    { name: 'to the next article', path: '/articles/empty-berths/', selector: '.Neighbours a' },
    { name: 'to all citations', path: '/articles/empty-berths/', selector: '.WorksCited .elsewhere' },
  ]) {
    test(`opens on a link that keeps the focus, ${name}, and Escape closes it for good`, async () => {
      const page = await reader.open(path);
      await focusOn(page, selector);
      await page.locator(card).waitFor();
      const link = page.locator(selector).first();
      assert.ok(await link.evaluate((element) => element === document.activeElement));
      await page.keyboard.press('Escape');
      await page.locator(card).waitFor({ state: 'detached' });
      assert.ok(await link.evaluate((element) => element === document.activeElement));
      await page.waitForTimeout(700);
      assert.equal(await page.locator(card).count(), 0);
    });
  }

  test('closes when the focus goes on, and stays for a mouse that enters it', async () => {
    const page = await reader.open('/');
    await focusOn(page, '.Voice .ParagraphLinks a');
    await page.locator(card).waitFor();
    await page.locator(card).hover();
    await page.locator(card).waitFor();
    await page.locator('.SearchForm input').focus();
    await page.locator(card).waitFor({ state: 'detached' });
  });

  test('is entered by Tab, and left by Escape to its link', async () => {
    const page = await reader.open('/');
    await focusOn(page, '.Voice .ParagraphLinks a');
    await page.locator(card).waitFor();
    const isInside = () => page.evaluate(() => Boolean(document.activeElement?.closest('.PreviewCard')));
    await page.keyboard.press('Tab');
    assert.ok(await isInside(), 'Tab leads past the preview');
    await page.waitForTimeout(500);
    assert.ok(await isInside(), 'the preview closes around the focus');
    await page.keyboard.press('Escape');
    const first = page.locator('.Voice .ParagraphLinks a').first();
    assert.ok(await first.evaluate((element) => element === document.activeElement));
    await page.waitForTimeout(700);
    assert.equal(await page.locator(card).count(), 0, 'the preview comes back');
  });

  test('does not open on a link that the focus only passes', async () => {
    const page = await reader.open('/');
    await focusOn(page, '.Voice .ParagraphLinks a');
    for (let n = 0; n < 5; n += 1) await page.keyboard.press('Tab');
    await page.locator('.SearchForm input').focus();
    await page.waitForTimeout(800);
    assert.equal(await page.locator(card).count(), 0);
  });

  test('leaves Enter what it is: the link is followed', async () => {
    const page = await reader.open('/');
    await focusOn(page, '.Voice .ParagraphLinks a');
    await page.locator(card).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/articles\/deep-water\/#p3$/);
  });
});

describe('a preview by touch', () => {
  const reader = useReader();
  const number = '.Voice .ParagraphLinks a';

  test('opens by a tap, and its link goes on', async () => {
    const page = await reader.open('/', windows.small);
    await page.locator(number).first().tap();
    await page.locator(card).waitFor();
    assert.doesNotMatch(page.url(), /#p3$/);
    const [box, go] = [await page.locator(card).boundingBox(), await page.locator(`${card} .go a`).boundingBox()];
    assert.ok(box && go && go.y + go.height <= box.y + box.height, 'the way on is out of sight');
    await page.locator(card).getByRole('link', { name: 'Go to paragraph 3' }).tap();
    await page.waitForURL(/\/articles\/deep-water\/#p3$/);
  });

  test('of the same page leads to the place and is gone', async () => {
    const page = await reader.open('/articles/empty-berths/#key-1', windows.small);
    await page.locator('.KeyPoints .ParagraphLinks a').first().tap();
    await page
      .locator(card)
      .getByRole('link', { name: /^Go to paragraph/ })
      .tap();
    await page.waitForURL(/#p\d+$/);
    assert.equal(await page.locator(card).count(), 0);
  });

  test('is followed by a second tap on the same number', async () => {
    const page = await reader.open('/', windows.small);
    await page.locator(number).first().tap();
    await page.locator(card).waitFor();
    await page.locator(number).first().tap();
    await page.waitForURL(/\/articles\/deep-water\/#p3$/);
  });

  test('is told to a screen reader, and closes by a tap beside it, with the focus back on the link', async () => {
    const page = await reader.open('/', windows.small);
    await page.locator(number).first().tap();
    await page.getByRole('dialog', { name: /Deep Water.*, paragraph 3/ }).waitFor();
    assert.ok(await page.locator(card).evaluate((element) => element === document.activeElement));
    await page.locator('h2').first().dispatchEvent('pointerdown', { bubbles: true });
    await page.locator(card).waitFor({ state: 'detached' });
    assert.ok(
      await page
        .locator(number)
        .first()
        .evaluate((element) => element === document.activeElement),
    );
  });

  test('gives way to the page where it can’t be fetched', async () => {
    const page = await reader.open('/', windows.small);
    let first = true;
    await page.route('**/articles/**', (route) => {
      if (!first) return route.continue();
      first = false;
      return route.abort();
    });
    await page.locator(number).first().tap();
    await page.waitForURL(/\/articles\/deep-water\/#p3$/);
  });

  test('is none for the name of an article, which leads there at once', async () => {
    const page = await reader.open('/articles/empty-berths/', windows.small);
    await page.locator('.Neighbours a').first().tap();
    await page.waitForURL(/\/articles\/deep-water\/$/);
  });
});

describe('a preview', () => {
  const reader = useReader();

  for (const width of [320, 360, 768, 1024, 1280, 1680, 2200]) {
    test(`stands inside a window ${width} pixels wide, never on its link`, async () => {
      const page = await reader.open('/', { viewport: { width, height: 800 } });
      const links = page.locator('.Voice .ParagraphLinks a');
      const count = await links.count();
      for (const index of [0, Math.floor(count / 3), Math.floor(count / 2), count - 1]) {
        const link = links.nth(index);
        await link.scrollIntoViewIfNeeded();
        await link.hover();
        await page.locator(card).waitFor();
        const [box, own] = [await page.locator(card).boundingBox(), await link.boundingBox()];
        assert.ok(box && own);
        const places = JSON.stringify({ box, own });
        assert.ok(box.x >= 0 && box.x + box.width <= width && box.y >= 0 && box.y + box.height <= 800, places);
        assert.ok(box.y + box.height <= own.y || box.y >= own.y + own.height, `it lies on its link: ${places}`);
        assert.ok(box.height <= 300, `it covers more than it needs: ${places}`);
        await page.keyboard.press('Escape');
        await page.mouse.move(0, 0);
      }
    });
  }

  for (const options of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
    test(`is accessible, ${JSON.stringify(options)}`, async () => {
      for (const { path, selector } of [
        { path: '/', selector: '.Voice .ParagraphLinks a' },
        { path: '/articles/empty-berths/', selector: '.WorksCited .elsewhere' },
      ]) {
        const page = await reader.open(path, options);
        await page.locator(selector).first().hover();
        await page.locator(card).waitFor();
        assert.deepEqual(await findViolations(page), []);
      }
    });
  }
});
