import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { useReader, windows } from '../support/reader.ts';
import { sites } from '../support/sites.ts';

const firstResult = '.results li a';
const ask = async (page: Page, query: string) => {
  await page.locator('.SearchBox input').fill(query);
  await page.locator('.results :is(li a, .advice)').first().waitFor();
  await page.waitForTimeout(150);
};
const places = (page: Page) => page.locator('.results .place').allInnerTexts();

for (const site of sites) {
  describe(`search on the site ${site.name}`, () => {
    const reader = useReader(site);

    test('the button, a slash and Ctrl-K open it, and nothing of it is fetched before', async () => {
      for (const open of [
        (page: Page) => page.locator('[data-open-search]').click(),
        (page: Page) => page.keyboard.press('/'),
        (page: Page) => page.keyboard.press('Control+k'),
      ]) {
        const page = await reader.open('/articles/parting-ways/');
        const early = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
        assert.deepEqual(
          early.filter((name) => /pagefind|dialog/.test(name)),
          [],
        );
        await open(page);
        await page.locator('dialog input:focus').waitFor();
        await page.close();
      }
    });

    test('a word that stands only in a note leads to that note, marked', async () => {
      const page = await reader.open('/');
      await page.keyboard.press('/');
      await ask(page, 'Pugliese');
      assert.deepEqual(await places(page), ['Note 8']);
      await page.locator(firstResult).click();
      await page.waitForURL(/challenging-times-ahead\/#note-8/);
      // Where words are marked, the target is the element that holds them.
      await page.waitForFunction(() => document.querySelector(':target')?.closest('li')?.id === 'note-8');
    });

    test('a phrase is found across a note mark', async () => {
      const page = await reader.open(
        `/search/?q=${encodeURIComponent('“closely integrated defence systems and, arguably”')}`,
      );
      await page.locator(firstResult).waitFor();
      assert.deepEqual(await places(page), ['Paragraph 14']);
    });

    test('a phrase is found at all its places, in the text before the key points', async () => {
      const page = await reader.open('/search/?q=%22strategic+ambiguity%22');
      await page.locator(firstResult).first().waitFor();
      const groups = await page.locator('.results section').evaluateAll((sections) =>
        sections.map((section) => ({
          by: section.querySelector('.by')?.textContent?.split(' · ')[0],
          places: [...section.querySelectorAll('.place')].map(({ textContent }) => textContent),
        })),
      );
      groups.sort((a, b) => String(a.by).localeCompare(String(b.by)));
      assert.deepEqual(groups, [
        { by: 'Cenk Tamer', places: ['Paragraph 5'] },
        { by: 'Francesco Oppia', places: ['Paragraph 11', 'The answer', 'Key point 5'] },
      ]);
    });
  });
}

describe('search', () => {
  const reader = useReader();

  test('a phrase is found across a dash', async () => {
    const page = await reader.open(`/search/?q=${encodeURIComponent('"drivers – chiefly pressure"')}`);
    await page.locator(firstResult).waitFor();
    assert.deepEqual(await places(page), ['Paragraph 1']);
  });

  test('a result lands on the paragraph that holds the words, with the words marked', async () => {
    const page = await reader.open('/search/?q=%22PASSEXs%22');
    await page.locator(firstResult).first().click();
    await page.waitForURL(/#p7/);
    // The directive is hidden from scripts; that it took effect shows in what the page paints.
    const paragraph = await page.locator('#p7').boundingBox();
    assert.ok(paragraph && paragraph.y < 800 && paragraph.y + paragraph.height > 0);
    const marked = await page.locator('#p7').screenshot();
    await page.goto(page.url().replace(/#.*/, '#p7'));
    await page.reload();
    const unmarked = await page.locator('#p7').screenshot();
    assert.notDeepEqual(marked, unmarked, 'the words are not marked');
  });

  test('a shared address shows the same results again, filters included', async () => {
    const page = await reader.open('/search/?q=China&year=2025&in=text');
    await page.locator(firstResult).first().waitFor();
    const first = await places(page);
    assert.ok(first.length > 3 && first.every((place) => place.startsWith('Paragraph')));
    await page.reload();
    await page.locator(firstResult).first().waitFor();
    assert.deepEqual(await places(page), first);
    assert.match(page.url(), /\?q=China&year=2025&in=text$/);
  });

  test('filters narrow by author, publisher, year and kind, and the address follows', async () => {
    const page = await reader.open('/search/?q=NATO');
    await page.locator(firstResult).first().waitFor();
    const select = (name: string, label: string) => page.getByLabel(name, { exact: true }).selectOption({ label });
    const groups = () => page.locator('.results h3').count();
    assert.equal(await groups(), 5);
    await select('Author', 'Cenk Tamer');
    await page.waitForURL(/author=Cenk\+Tamer/);
    await page.waitForFunction(() => document.querySelectorAll('.results h3').length === 1);
    await select('Author', 'Any author');
    await select('Where', 'In the notes');
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.results .place')].every(({ textContent }) => textContent?.startsWith('Note')),
    );
    assert.ok((await groups()) >= 2);
    await select('Publisher', 'IAI');
    await page.waitForFunction(() => document.querySelectorAll('.results h3').length === 1);
    await select('Year', '2023');
    await page.locator('.advice').waitFor();
  });

  test('the keyboard alone is enough', async () => {
    const page = await reader.open('/articles/parting-ways/');
    await page.keyboard.press('/');
    await page.locator('dialog input:focus').waitFor();
    await page.keyboard.type('liaison office');
    await page.locator(firstResult).first().waitFor();
    await page.waitForTimeout(200);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    assert.ok(await page.locator(`${firstResult}:focus`).first().isVisible());
    await page.keyboard.press('ArrowUp');
    assert.ok(await page.locator('dialog input:focus').isVisible());
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('dialog[open]').count(), 0);
    assert.ok(await page.locator('body').isVisible());
    await page.keyboard.press('Control+k');
    await page.locator('dialog input:focus').waitFor();
    await page.keyboard.type('liaison office');
    await page.locator(firstResult).first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/#p\d+/);
  });

  test('a reader who is among the results stays there when they are renewed', async () => {
    const page = await reader.open('/search/?q=Taiwan');
    await page.locator(firstResult).first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const focused = () => page.evaluate(() => (document.activeElement as HTMLAnchorElement).href);
    const before = await focused();
    const renew = (query: string) =>
      page.locator('.SearchBox input').evaluate((input, value) => {
        const old = document.querySelector('.results li');
        (input as HTMLInputElement).value = value;
        input.dispatchEvent(new Event('input', { bubbles: true }));
        return new Promise<void>((resolve) => {
          const wait = () => (old?.isConnected ? setTimeout(wait, 20) : resolve());
          wait();
        });
      }, query);
    await renew('Taiwan ');
    assert.ok(before.includes('#p'));
    assert.equal(await focused(), before);
    await renew('Vilnius');
    assert.ok(await page.locator(`${firstResult}:focus`).first().isVisible());
    await renew('zeppelin');
    assert.ok(await page.locator('.SearchBox input:focus').isVisible());
  });

  test('the count is spoken once typing rests', async () => {
    const page = await reader.open('/search/');
    await page.locator('.SearchBox input').pressSequentially('Taiwan', { delay: 30 });
    const status = page.getByRole('status');
    await page.waitForFunction(() =>
      /\d+ places in \d+ articles/.test(document.querySelector('[role=status]')?.textContent ?? ''),
    );
    assert.match(await status.innerText(), /^\d+ places in \d articles$/);
  });

  test('words that stand nowhere are said to, with what to try', async () => {
    const page = await reader.open('/search/?q=%22zeppelin+diplomacy%22&year=2025');
    const advice = page.locator('.advice');
    await advice.waitFor();
    assert.match(await advice.innerText(), /Without quotation marks/);
    assert.match(await advice.innerText(), /filters/);
  });

  test('an index that does not load is said to, and can be asked for again', async () => {
    const page = await reader.open('/');
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.keyboard.press('/');
    await page.locator('dialog input').fill('Taiwan');
    const retry = page.getByRole('button', { name: 'Try again' });
    await retry.waitFor();
    assert.match(await page.locator('.failure').innerText(), /could not be loaded/);
    await page.unroute('**/pagefind/**');
    await retry.click();
    await page.locator(firstResult).first().waitFor();
  });

  test('furniture is not found', async () => {
    const page = await reader.open('/search/?q=%22Back+to+the+text%22');
    await page.locator('.advice').waitFor();
    await page.locator('.SearchBox input').fill('"The imprint gives the month"');
    await page.waitForTimeout(400);
    assert.ok(await page.locator('.advice').isVisible());
  });

  test('it fits a small window', async () => {
    const page = await reader.open('/', windows.small);
    await page.locator('[data-open-search]').tap();
    await ask(page, 'Indo-Pacific');
    const overflow = await page.evaluate(() => {
      const dialog = document.querySelector('dialog') as HTMLDialogElement;
      return dialog.scrollWidth - dialog.clientWidth;
    });
    assert.equal(overflow, 0);
  });
});
