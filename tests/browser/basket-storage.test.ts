import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { addParagraph, basketOf, kept, openBasket, passage, save } from '../support/basket.ts';
import { useReader, windows } from '../support/reader.ts';

const article = '/articles/empty-berths/';

describe('the basket, where storage fails,', () => {
  const reader = useReader();

  test('stays for this visit when storage is full, says so, and offers the export', async () => {
    const page = await reader.open(article);
    await page.evaluate(() => {
      // Fill it to the last sign; the session has room of its own.
      for (let size = 2 ** 22; size >= 1; size /= 2) {
        for (let more = true; more;) {
          try {
            localStorage.setItem('full', (localStorage.getItem('full') ?? '') + 'x'.repeat(size));
          } catch {
            more = false;
          }
        }
      }
    });
    await addParagraph(page, 3);
    const said = await page.locator('.CiteCard [role=status]').innerText();
    assert.match(said, /In the basket: 1/);
    assert.match(said, /no room left .* is not kept: .* for this visit only\. Export it/);
    await openBasket(page, reader);
    assert.match(await page.locator('.notice').innerText(), /no room left/);
    assert.equal(await page.locator('.passage li').count(), 1);
    assert.match((await save(page, 'Markdown')).content, /On Ashdown’s account/);
    assert.equal(await kept(page), null);
    // Once there is room, the next change keeps all.
    await page.evaluate(() => localStorage.removeItem('full'));
    await page.getByLabel('My note').fill('Kept');
    assert.equal(JSON.parse((await kept(page)) ?? '').items[0].note, 'Kept');
    assert.equal(await page.locator('.notice').count(), 0);
  });

  test('stays for the page when the browser keeps nothing at all, and says so', async () => {
    const page = await reader.open('/about/', windows.wide);
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('denied', 'SecurityError');
          },
        });
      }
    });
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto(reader.address(article));
    await addParagraph(page, 3);
    assert.match(await page.locator('.CiteCard [role=status]').innerText(), /In the basket: 1.*keeps nothing/s);
    await openBasket(page, reader);
    await page.getByText('Nothing is in it yet').waitFor();
    await page.locator('input[type=file]').setInputFiles({
      name: 'basket.json',
      mimeType: 'application/json',
      buffer: Buffer.from(basketOf(passage)),
    });
    await page.locator('.passage li').waitFor();
    assert.match(await page.locator('.notice').innerText(), /keeps nothing for this site/);
    assert.deepEqual(errors, []);
  });

  for (const unreadable of ['{"version":2,"items":[]}', 'no JSON', basketOf({ ...passage, slug: '../x' })]) {
    test(`writes nothing over ${unreadable.slice(0, 24)}, which it can’t read, but offers to save it`, async () => {
      const page = await reader.open(article);
      await page.evaluate((text) => localStorage.setItem('basket', text), unreadable);
      await addParagraph(page, 3);
      assert.match(await page.locator('.CiteCard [role=status]').innerText(), /can’t be read, and nothing was written/);
      assert.equal(await kept(page), unreadable);
      await openBasket(page, reader);
      assert.equal(await page.locator('.passage li').count(), 1);
      assert.equal((await save(page, 'Download what is kept')).content, unreadable);
      await page.getByRole('button', { name: 'Start anew, without it' }).click();
      await page.locator('.notice').waitFor({ state: 'detached' });
      assert.equal(JSON.parse((await kept(page)) ?? '').items[0].fragment, 'p3');
    });
  }

  test('loses nothing that two tabs change at once, and shows in one what the other did', async () => {
    const page = await reader.open(article);
    await addParagraph(page, 2);
    const tab = await page.context().newPage();
    await openBasket(tab, reader);
    await tab.getByLabel('My note to Ashdown, paragraph 2').fill('From the other tab');
    await addParagraph(page, 3);
    await tab.getByLabel('My note to Ashdown, paragraph 3').waitFor();
    const items = JSON.parse((await kept(page)) ?? '').items as { note: string }[];
    assert.deepEqual(
      items.map(({ note }) => note),
      ['From the other tab', ''],
    );
    // What is being typed into stays under the cursor, and comes back if the other tab removes it.
    const field = tab.getByLabel('My note to Ashdown, paragraph 3');
    await field.pressSequentially('half');
    await page.getByRole('button', { name: 'Undo' }).click();
    await tab.getByLabel('My note to Ashdown, paragraph 3').waitFor({ state: 'detached' });
    assert.equal(await tab.getByText('Basket: 1').count(), 1);
  });
});
