import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { readPaintedMarks } from '../support/painted-marks.ts';
import { useReader, windows } from '../support/reader.ts';
import { firstResult, openSearchPage, places, searchFor } from '../support/searching.ts';
import { fixtureSlugs } from '../support/fixture-articles.ts';
import { fixtureSites } from '../support/sites.ts';

/** The words are painted as marked, and no others. */
async function assertMarked(page: Page, selector: string, words: string[]): Promise<void> {
  const { share, elsewhere } = await readPaintedMarks(page, selector, words);
  assert.ok(share > 0.4, `${words} are not marked: ${share}`);
  assert.equal(elsewhere, 0, 'other words are marked');
}

for (const site of fixtureSites) {
  describe(`search on the site ${site.name}`, () => {
    const reader = useReader(site);

    test('the button, a slash and Ctrl-K open it, and nothing of it is fetched before', async () => {
      for (const open of [
        (page: Page) => page.locator('.SiteHeader [data-open-search]').click(),
        (page: Page) => page.keyboard.press('/'),
        (page: Page) => page.keyboard.press('Control+k'),
      ]) {
        const page = await reader.open('/articles/empty-berths/');
        const early = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
        assert.deepEqual(
          early.filter((name) => /pagefind|search/.test(name)),
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
      await page.locator('dialog input:focus').waitFor();
      await searchFor(page, 'Bellweather');
      assert.deepEqual(await places(page), ['Note 8', 'Work']);
      await page.locator(firstResult).first().click();
      await page.waitForURL(/deep-water\/#note-8/);
      // Where words are marked, the target is the element that holds them.
      await page.waitForFunction(() => document.querySelector(':target')?.closest('li')?.id === 'note-8');
      await assertMarked(page, '#note-8', ['Bellweather']);
    });

    test('a phrase is found across a note mark', async () => {
      const query = encodeURIComponent('“closely kept soundings, and, on a quiet watch”');
      const page = await openSearchPage(reader.open, `?q=${query}`);
      assert.deepEqual(await places(page), ['Paragraph 5']);
    });

    test('a phrase is found at all its places, in the text before the key points', async () => {
      const page = await openSearchPage(reader.open, '?q=%22convenient+silence%22');
      const groups = await page.locator('.results section').evaluateAll((sections) =>
        sections.map((section) => ({
          by: section.querySelector('.by')?.textContent?.split(' · ')[0],
          places: [...section.querySelectorAll('.place')].map(({ textContent }) => textContent),
        })),
      );
      groups.sort((a, b) => String(a.by).localeCompare(String(b.by)));
      assert.deepEqual(groups, [
        { by: 'Sato Haruka, Piet Loman', places: ['Paragraph 2', 'Key point 1'] },
        { by: 'Tom Ashdown', places: ['Paragraph 5', 'Key point 3'] },
      ]);
    });
  });
}

describe('search', () => {
  const reader = useReader();

  test('a result lands on the paragraph that holds the words, with the words marked', async () => {
    const page = await openSearchPage(reader.open, '?q=%22lightships%22');
    await page.locator(firstResult).first().click();
    await page.waitForURL(/#p7/);
    const paragraph = await page.locator('#p7').boundingBox();
    assert.ok(paragraph && paragraph.y < 800 && paragraph.y + paragraph.height > 0);
    await assertMarked(page, '#p7', ['lightships']);
  });

  test('a result on the page that is being read closes the dialog and marks the words there', async () => {
    const page = await reader.open('/articles/empty-berths/');
    await page.keyboard.press('/');
    await page.locator('dialog input:focus').waitFor();
    await searchFor(page, '"convenient silence" author:ashdown');
    await page.locator(firstResult).first().click();
    await page.waitForURL(/empty-berths\/#p5/);
    assert.equal(await page.locator('dialog[open]').count(), 0);
    await assertMarked(page, '#p5', ['Convenient silence']);
  });

  test('each result says its place, article, author, section and sentence, with the words marked', async () => {
    const page = await openSearchPage(reader.open, '?q=%22flat-bottomed+barges%22');
    const group = page.locator('.results section').first();
    assert.match(await group.locator('h3').innerText(), /The Price of Deep Water/);
    assert.match(await group.locator('.by').innerText(), /^Ines Varga · Coast · 2022 · restated$/);
    assert.equal(await group.locator('.place').first().innerText(), 'Paragraph 9');
    assert.equal(await group.locator('.section').first().innerText(), 'Who pays');
    assert.deepEqual(await group.locator('mark').allInnerTexts(), ['flat-bottomed barges']);
  });

  test('filters narrow by author, publisher, year and kind, and the address follows', async () => {
    const page = await openSearchPage(reader.open, '?q=strait');
    const select = (name: string, value: string) => page.getByLabel(name, { exact: true }).selectOption(value);
    const groups = () => page.locator('.results h3').count();
    // Every article, and the works cited; those with another name once more.
    assert.equal(await page.locator('.results > section').count(), fixtureSlugs.length + 1);
    await select('Author', 'Tom Ashdown');
    await page.waitForURL(/author=Tom\+Ashdown/);
    await page.waitForFunction(() => document.querySelectorAll('.results > section').length === 1);
    await select('Author', '');
    await select('Where', 'notes');
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.results .place')].every(({ textContent }) => textContent?.startsWith('Note')),
    );
    assert.ok((await groups()) >= 2);
    await select('Publisher', 'Coast');
    await page.waitForFunction(() => document.querySelectorAll('.results h3').length === 1);
    await select('Year', '2023');
    await page.locator('.advice').waitFor();
    assert.match(page.url(), /\?q=strait&publisher=Coast&year=2023&in=notes$/);
  });

  test('each choice says how many places it would leave, and that is what it leaves', async () => {
    const page = await openSearchPage(reader.open, '?q=pilots');
    const options = await page
      .getByLabel('Author', { exact: true })
      .locator('option')
      .evaluateAll((list) => (list as HTMLOptionElement[]).map(({ text, value }) => ({ text, value })));
    const counted = options.filter(({ value }) => value);
    assert.ok(counted.length >= 5);
    for (const { text, value } of counted) {
      await page.getByLabel('Author', { exact: true }).selectOption(value);
      await page.waitForURL((url) => url.searchParams.get('author') === value);
      const count = Number(/\((\d+)\)$/.exec(text)?.[1]);
      const said = count === 1 ? '1 place in 1 article' : `${count} places in 1 article`;
      await page.waitForFunction(
        (expected) => document.querySelector('.count span')?.textContent === expected,
        count === 0 ? 'Nothing found' : said,
      );
    }
  });

  test('results can be sorted by date and in reading order', async () => {
    const page = await openSearchPage(reader.open, '?q=pilots&in=text');
    const years = () =>
      page
        .locator('.results > section > .by')
        .evaluateAll((list) => list.map((by) => Number(/\d{4}/.exec(by.textContent ?? '')?.[0] ?? 0)));
    const articlesOf = (list: number[]) => list.filter(Boolean);
    await page.getByLabel('Order', { exact: true }).selectOption('date');
    await page.waitForURL(/sort=date/);
    await page.waitForFunction(() => /2025/.test(document.querySelector('.results .by')?.textContent ?? ''));
    const newest = articlesOf(await years());
    assert.deepEqual(
      newest,
      newest.toSorted((a, b) => b - a),
    );
    await page.getByLabel('Order', { exact: true }).selectOption('order');
    await page.waitForFunction(() => /2022/.test(document.querySelector('.results .by')?.textContent ?? ''));
    const oldest = articlesOf(await years());
    assert.deepEqual(
      oldest,
      oldest.toSorted((a, b) => a - b),
    );
    const first = await page.locator('.results section').first().locator('.place').allInnerTexts();
    const numbers = first.map((place) => Number(place.split(' ')[1]));
    assert.ok(numbers.length > 2);
    assert.deepEqual(
      numbers,
      numbers.toSorted((a, b) => a - b),
    );
  });

  test('the count is spoken once typing rests', async () => {
    const page = await openSearchPage(reader.open);
    await page.locator('.SearchBox input').pressSequentially('dredging', { delay: 30 });
    const status = page.getByRole('status');
    assert.equal(await status.innerText(), '');
    await page.waitForFunction(() =>
      /\d+ places in \d+ articles/.test(document.querySelector('[role=status]')?.textContent ?? ''),
    );
    assert.match(await status.innerText(), /^\d+ places in \d articles/);
  });

  test('a phrase that stands nowhere is said to stand nowhere, with what to try', async () => {
    const page = await openSearchPage(reader.open, '?q=%22quiet+neighbour%22&year=2025');
    assert.match(
      await page.locator('.remark').first().innerText(),
      /“quiet neighbour” occurs nowhere in these editions/,
    );
    assert.match(await page.locator('.results').innerText(), /What is chosen leaves some places out/);
    await page.getByRole('button', { name: /without quotation marks/ }).click();
    await page.waitForURL(/q=quiet\+neighbour/);
  });

  test('furniture is not found', async () => {
    const page = await openSearchPage(reader.open);
    for (const furniture of ['"Back to the text"', '"The month is given beside"', '"Also cited in"', '"Read it at"']) {
      await searchFor(page, furniture);
      assert.deepEqual(await places(page), [], furniture);
    }
  });

  test('nothing flickers while one types: results stay until the next ones are there', async () => {
    const page = await openSearchPage(reader.open, '?q=dred');
    const least = await page.locator('.SearchBox').evaluate(async (box) => {
      const results = box.querySelector('.results') as HTMLElement;
      const input = box.querySelector('input') as HTMLInputElement;
      let fewest = Number.POSITIVE_INFINITY;
      for (const typed of ['dredg', 'dredgi', 'dredging']) {
        input.value = typed;
        input.dispatchEvent(new Event('input', { bubbles: true }));
        for (let frame = 0; frame < 6; frame++) {
          await new Promise(requestAnimationFrame);
          fewest = Math.min(fewest, results.childElementCount);
        }
      }
      return fewest;
    });
    assert.ok(least > 0);
  });

  test('searches whose results were used are kept on the device, can be asked again and forgotten', async () => {
    const page = await openSearchPage(reader.open);
    await searchFor(page, 'hydrographer');
    await page.locator(firstResult).first().click();
    await page.waitForURL(/articles/);
    await page.keyboard.press('/');
    await page.locator('dialog input:focus').waitFor();
    const kept = page.getByRole('button', { name: 'hydrographer' });
    await kept.click();
    await page.locator(firstResult).first().waitFor();
    await page.locator('dialog input').fill('');
    await page.getByRole('button', { name: 'Clear' }).click();
    assert.equal(await kept.count(), 0);
    assert.equal(await page.evaluate(() => localStorage.getItem('recent-searches')), '[]');
  });

  test('it fits a small window', async () => {
    const page = await reader.open('/', windows.small);
    await page.locator('.SiteHeader [data-open-search]').tap();
    await page.locator('dialog input').waitFor();
    await searchFor(page, 'deep-draught');
    const overflow = await page.evaluate(() => {
      const dialog = document.querySelector('dialog') as HTMLDialogElement;
      return dialog.scrollWidth - dialog.clientWidth;
    });
    assert.equal(overflow, 0);
  });

  test('on paper, results stand below what was asked, without controls', async () => {
    const page = await openSearchPage(reader.open, '?q=lighthouse&year=2025');
    await page.emulateMedia({ media: 'print' });
    for (const control of ['.more', '.step', 'select[aria-label=Author]']) {
      assert.equal(await page.locator(`.SearchBox ${control}`).first().isVisible(), false, control);
    }
    for (const said of ['input', 'select[aria-label=Year]', 'li a']) {
      assert.ok(await page.locator(`.SearchBox ${said}`).first().isVisible(), said);
    }
  });

  test('the dialog is printed alone and whole', async () => {
    const page = await reader.open('/articles/empty-berths/?q=strait');
    await page.locator(firstResult).first().waitFor();
    await page.emulateMedia({ media: 'print' });
    const { isWhole, isAlone } = await page.evaluate(() => {
      const dialog = document.querySelector('dialog') as HTMLDialogElement;
      return {
        isWhole: dialog.clientHeight >= dialog.scrollHeight - 1 && dialog.scrollHeight > innerHeight,
        isAlone: document.querySelector('main')?.checkVisibility() === false,
      };
    });
    assert.ok(isWhole && isAlone);
  });
});
