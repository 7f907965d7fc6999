import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { allowed, clipboard, richClipboard } from '../support/clipboard.ts';
import { fixtureArticles, fixtureSlugs } from '../support/fixture-articles.ts';
import { useReader, windows } from '../support/reader.ts';

const article = '/articles/deep-water/';

const openCard = async (page: Page, paragraph: number): Promise<void> => {
  await page.locator(`#p${paragraph} a.number`).click();
  await page.getByRole('dialog', { name: `Cite paragraph ${paragraph}`, exact: true }).waitFor();
};

/** Press a button of the card, and wait until it says what has become of it. */
async function press(page: Page, name: string): Promise<void> {
  await page.locator('.CiteCard').getByRole('button', { name, exact: true }).click();
  await page.getByRole('button', { name: 'Copied' }).first().waitFor();
}

describe('citing an article', () => {
  const reader = useReader();

  test('the edition and the original stand in three styles on every article, without JavaScript', async () => {
    for (const slug of fixtureSlugs) {
      const page = await reader.open(`/articles/${slug}/`, { javaScriptEnabled: false });
      for (const part of ['edition', 'original']) {
        const styles = await page.locator(`#cite-${part} .reference`).allInnerTexts();
        assert.equal(styles.length, 3, slug);
        for (const style of styles) assert.match(style, /\w+.*(?:20\d\d|n\.d\.)/, `${slug}: ${style}`);
        for (const form of await page.locator(`#cite-${part} .in-text`).allInnerTexts()) {
          assert.match(form, /^In the text: \(.*, para\. n\)$/, slug);
        }
      }
      await page.close();
    }
  });

  test('the files for reference managers are there, the edition’s and the original’s each under its heading', async () => {
    const page = await reader.open(article);
    for (const [part, name] of Object.entries({ edition: 'cite', original: 'original' })) {
      const links = await page
        .locator(`#cite-${part} .records a`)
        .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
      assert.deepEqual(
        links,
        ['bib', 'ris', 'json'].map((ending) => `${reader.address(article)}${name}.${ending}`),
      );
      for (const link of links) {
        const response = await page.request.get(link);
        assert.equal(response.status(), 200, link);
        assert.match(await response.text(), /Varga/);
      }
    }
  });

  test('a button copies a reference with its italics and its link, and moves nothing when it comes', async () => {
    const page = await reader.open(article, allowed(windows.wide));
    const heightOf = () => page.locator('.Cite').evaluate((section) => section.getBoundingClientRect().height);
    const before = await heightOf();
    await page.locator('#cite').scrollIntoViewIfNeeded();
    await page.getByRole('button', { name: 'Copy APA, the original' }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    assert.equal(await heightOf(), before);
    assert.match(await clipboard(page), /^Varga, I\. \(2022\)\. .*coast\.example\.org\/papers\/22-7$/);
    const html = await richClipboard(page);
    assert.match(html, /<i[^>]*>The Price of Deep Water: Pilots, dredgers and the cost of passage<\/i>/);
    assert.match(html, /<a[^>]* href="https:\/\/coast\.example\.org\/papers\/22-7"/);
  });

  test('where rich text is refused, the plain text is copied', async () => {
    const page = await reader.open(article, allowed(windows.wide));
    await page.evaluate(() => {
      navigator.clipboard.write = () => Promise.reject(new Error('refused'));
    });
    await page.locator('#cite').scrollIntoViewIfNeeded();
    await page.getByRole('button', { name: 'Copy MLA, this edition' }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    assert.match(await clipboard(page), /^Varga, Ines\. “.*\(Restated by Crosscurrents\)\.” 2022\. /);
  });
});

describe('the card of a paragraph', () => {
  const reader = useReader();

  test('gives the citation in the text and the reference, of the edition and of the original', async () => {
    const page = await reader.open(article, allowed(windows.wide));
    await openCard(page, 12);
    const copies: [button: string, copied: RegExp][] = [
      ['Copy in the text, This edition', /^\(Varga \[2022\] \d{4}, para\. 12\)$/],
      ['Copy Chicago, This edition', /^Varga, Ines\. \(2022\) \d{4}\. .*Restated by Crosscurrents.*\/deep-water\/\.$/],
      ['Copy in the text, The original', /^\(Varga 2022, para\. 12\)$/],
      ['Copy Chicago, The original', /^Varga, Ines\. 2022\. .* Coast Papers 22\|7\. .*papers\/22-7\.$/],
      ['Copy the link to paragraph 12', /\/articles\/deep-water\/#p12$/],
    ];
    for (const [button, copied] of copies) {
      await press(page, button);
      assert.match(await clipboard(page), copied, button);
      await page.waitForFunction(
        () => ![...document.querySelectorAll('.CiteCard button')].some(({ textContent }) => textContent === 'Copied'),
      );
    }
    const uses = await page.locator('.CiteCard .use').allInnerTexts();
    assert.match(uses.join(' '), /what you read here.*what its author says, once you have read it there/s);
    assert.match(page.url(), /#p12$/);
    await page.keyboard.press('Escape');
    await page.locator('.CiteCard').waitFor({ state: 'detached' });
  });

  test('remembers the style on this device', async () => {
    const page = await reader.open(article);
    await openCard(page, 12);
    await page.locator('.CiteCard').getByRole('radio', { name: 'APA' }).check();
    assert.match(await page.locator('.CiteCard').innerText(), /\(Varga, 2022\/\d{4}, para\. 12\)/);
    await page.reload();
    await openCard(page, 3);
    assert.ok(await page.locator('.CiteCard').getByRole('radio', { name: 'APA' }).isChecked());
    assert.match(await page.locator('.CiteCard').innerText(), /\(Varga, 2022\/\d{4}, para\. 3\)/);
  });

  test('works where the device keeps nothing', async () => {
    const page = await reader.open(article);
    await page.evaluate(() => {
      for (const name of ['getItem', 'setItem'] as const) {
        Storage.prototype[name] = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      }
    });
    await openCard(page, 12);
    await page.locator('.CiteCard').getByRole('radio', { name: 'MLA' }).check();
    assert.match(await page.locator('.CiteCard').innerText(), /\(Varga, para\. 12\)/);
  });

  test('is used by the keyboard', async () => {
    const page = await reader.open(article);
    await page.locator('#p12 a.number').focus();
    await page.keyboard.press('Enter');
    await page.locator('.CiteCard').waitFor();
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement?.closest('.CiteCard') !== null), true);
  });

  test('saves the record of the edition, which no paragraph changes', async () => {
    const page = await reader.open(article);
    const saved: string[] = [];
    for (const paragraph of [10, 2]) {
      await openCard(page, paragraph);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('.CiteCard section').first().getByRole('link', { name: 'BibTeX' }).click(),
      ]);
      assert.equal(download.suggestedFilename(), 'deep-water-edition.bib');
      saved.push(readFileSync(await download.path(), 'utf8'));
      await page.keyboard.press('Escape');
    }
    assert.equal(saved[0], saved[1]);
    assert.match(saved[0] ?? '', /^@online\{deep-water-edition,/);
  });

  const longest = fixtureArticles.reduce((a, b) => (a.paragraphs > b.paragraphs ? a : b));
  for (const { name, width, height } of [
    { name: 'a phone', width: 360, height: 740 },
    { name: 'the smallest window', width: 320, height: 480 },
    { name: 'a screen of 1280 pixels', width: 1280, height: 800 },
  ]) {
    test(`stays inside ${name} for every paragraph`, async () => {
      const page = await reader.open(`/articles/${longest.slug}/`, { viewport: { width, height } });
      for (let paragraph = 1; paragraph <= longest.paragraphs; paragraph++) {
        await openCard(page, paragraph);
        const { card, text } = await page.evaluate((n) => {
          const boxOf = (selector: string) =>
            document.querySelector(selector)?.getBoundingClientRect().toJSON() as DOMRect;
          return { card: boxOf('.CiteCard'), text: boxOf(`#p${n}`) };
        }, paragraph);
        const isInside = card.left >= 0 && card.top >= 0 && card.right <= width && card.bottom <= height;
        assert.ok(isInside, `paragraph ${paragraph}: ${JSON.stringify(card)}`);
        if (width >= 1280) assert.ok(card.left >= text.right, `the card covers paragraph ${paragraph}`);
        await page.keyboard.press('Escape');
        await page.locator('.CiteCard').waitFor({ state: 'detached' });
      }
    });
  }
});
