import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { useReader, windows } from '../support/reader.ts';
import { articleSlugs } from '../support/sites.ts';

const article = '/articles/challenging-times-ahead/';
const allowed = { ...windows.wide, permissions: ['clipboard-read', 'clipboard-write'] };
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

describe('citing an article', () => {
  const reader = useReader();

  test('the original and the edition stand in three styles on every article, without JavaScript', async () => {
    for (const slug of articleSlugs) {
      const page = await reader.open(`/articles/${slug}/`, { javaScriptEnabled: false });
      for (const part of ['original', 'edition']) {
        const styles = await page.locator(`#cite-${part} [data-style]`).allInnerTexts();
        assert.equal(styles.length, 3, slug);
        for (const style of styles) assert.match(style, /\w+.*(?:20\d\d|n\.d\.)/, `${slug}: ${style}`);
      }
      await page.close();
    }
  });

  test('a button copies a reference', async () => {
    const page = await reader.open(article, allowed);
    await page.locator('#cite').scrollIntoViewIfNeeded();
    await page.getByRole('button', { name: 'Copy APA, the original' }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    assert.match(await clipboard(page), /^Abbondanza, G\. \(2025\)\. .*iai\.it\/en\/node\/19742$/);
  });

  test('the number of a paragraph offers its citation and its address', async () => {
    const page = await reader.open(article, allowed);
    await page.locator('#cite').scrollIntoViewIfNeeded();
    await page.getByRole('button', { name: 'Copy APA, the original' }).waitFor();
    await page.locator('#p12 a.number').click();
    for (const [style, begins] of Object.entries({
      Chicago: 'Abbondanza, Gabriele. 2026. ',
      APA: 'Abbondanza, G. (2026',
      MLA: 'Abbondanza, Gabriele. “',
    })) {
      await page.getByRole('button', { name: `Copy ${style}`, exact: true }).click();
      await page.waitForFunction(async (text) => (await navigator.clipboard.readText()).startsWith(text), begins);
      assert.match(await clipboard(page), /\/articles\/challenging-times-ahead\/#p12\.?$/);
    }
    await page.getByRole('button', { name: 'Copy the address' }).click();
    await page.waitForFunction(async () =>
      (await navigator.clipboard.readText()).endsWith('/challenging-times-ahead/#p12'),
    );
    assert.match(page.url(), /#p12$/);
    await page.keyboard.press('Escape');
    await page.locator('.CiteCard').waitFor({ state: 'detached' });
  });

  test('the records of a paragraph can be saved, with its address', async () => {
    const page = await reader.open(article);
    await page.locator('#p12 a.number').click();
    for (const name of ['BibTeX', 'RIS', 'CSL-JSON']) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: `Save as ${name}` }).click(),
      ]);
      assert.match(download.suggestedFilename(), /^paragraph-12\.(?:bib|ris|json)$/);
      const records = readFileSync(await download.path(), 'utf8');
      assert.match(records, /\/articles\/challenging-times-ahead\/#p12/, name);
      assert.match(records, /iai\.it\/en\/node\/19742/, name);
    }
  });

  test('words that are selected can be copied with their reference and an address that marks them', async () => {
    const page = await reader.open(article, allowed);
    await page.evaluate(() => {
      const paragraph = document.querySelector('#p15') as HTMLElement;
      paragraph.scrollIntoView();
      // Behind the number and its space.
      const text = paragraph.childNodes[1] as Text;
      getSelection()?.setBaseAndExtent(text, 1, text, 61);
    });
    const button = page.getByRole('button', { name: 'Copy with citation' });
    await button.click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    const copied = await clipboard(page);
    assert.match(copied, /^“In the Euro-Atlantic area Washington/);
    assert.match(copied, /Abbondanza, Gabriele\. 2026\./);
    assert.match(copied, /#p15:~:text=In%20the%20Euro%2DAtlantic/);
  });

  test('the files for reference managers are there', async () => {
    const page = await reader.open(article);
    const links = await page
      .locator('.Cite .hint a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    assert.equal(links.length, 3);
    for (const link of links) {
      const response = await page.request.get(link);
      assert.equal(response.status(), 200, link);
      assert.match(await response.text(), /Abbondanza/);
    }
  });
});
