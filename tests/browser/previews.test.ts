import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { useReader, windows } from '../support/reader.ts';
import { sites } from '../support/sites.ts';

const card = '.PreviewCard';

for (const site of sites) {
  describe(`a link to a paragraph on the site ${site.name}`, () => {
    const reader = useReader(site);

    test('shows the paragraph of another article to a mouse that rests on it', async () => {
      const page = await reader.open('/articles/deterrence-and-instability/');
      const link = page.locator('.EditorsNote a[href$="/articles/parting-ways/#p2"]');
      await link.hover();
      await page.locator(card).waitFor();
      const text = await page.locator(card).innerText();
      assert.match(text, /Parting Ways in the Asia-Pacific\?, paragraph 2/);
      assert.match(text, /liaison office in Tokyo/);
      await page.locator(card).hover();
      await page.waitForTimeout(500);
      assert.equal(await page.locator(card).count(), 1, 'the preview cannot be entered');
      await page.keyboard.press('Escape');
      assert.equal(await page.locator(card).count(), 0);
    });

    test('shows a paragraph from the topics, and nothing to a mouse that passes by', async () => {
      const page = await reader.open('/');
      const links = page.locator('.Topic .ParagraphLinks a');
      await links.nth(0).hover();
      await links.nth(1).hover();
      await links.nth(2).hover();
      await page.locator('h2').first().hover();
      await page.waitForTimeout(500);
      assert.equal(await page.locator(card).count(), 0);
      await links.nth(0).hover();
      await page.locator(card).waitFor();
      assert.match(await page.locator(card).innerText(), /paragraph 1/);
      await page.locator('h2').first().hover();
      await page.locator(card).waitFor({ state: 'detached' });
    });

    test('is followed by a click', async () => {
      const page = await reader.open('/');
      await page.locator('.Topic .ParagraphLinks a').first().click();
      await page.waitForURL(/\/articles\/parting-ways\/#p1$/);
    });
  });
}

describe('a preview', () => {
  const reader = useReader();

  test('shows a note on the page of the sources, with links that lead where they led', async () => {
    const page = await reader.open('/sources/');
    await page.locator('#grgic-2024 .uses a', { hasText: 'note 7' }).hover();
    await page.locator(card).waitFor();
    const links = await page
      .locator(`${card} a`)
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    assert.ok(links.includes('https://doi.org/10.1177/01925121231191275'));
    assert.ok(links.includes(`${reader.address('/')}sources/#grgic-2024`));
  });

  test('shows the author', async () => {
    const page = await reader.open('/articles/parting-ways/');
    await page.locator('.authors a').hover();
    await page.locator(card).waitFor();
    assert.match(await page.locator(card).innerText(), /Sakarya University/);
  });

  test('is not shown to touch', async () => {
    const page = await reader.open('/', windows.small);
    await page.locator('.Topic .ParagraphLinks a').first().tap();
    await page.waitForURL(/#p1$/);
    assert.equal(await page.locator(card).count(), 0);
  });
});
