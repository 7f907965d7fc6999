import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { useReader, windows } from '../support/reader.ts';
import { openSearchPage } from '../support/searching.ts';

describe('all the hits of an article', () => {
  const reader = useReader();

  test('are gone through in the article, one after the other, and all are marked', async () => {
    const page = await openSearchPage(reader.open, '?q=Kingsport');
    const link = page
      .locator('.results section', { hasText: 'A Light for Sale' })
      .getByRole('link', { name: /^Step through all \d+$/ })
      .first();
    const count = Number(/\d+$/.exec(await link.innerText())?.[0]);
    assert.ok(count > 2);
    await link.click();
    const bar = page.getByRole('region', { name: 'Places with Kingsport' });
    await bar.waitFor();
    const marked = (name: string) =>
      page.evaluate((key) => [...(CSS.highlights.get(key) ?? [])].map((range) => range.toString()), name);
    const seen: string[] = [];
    for (let step = 0; step < count; step++) {
      const status = await bar.getByRole('status').innerText();
      assert.match(status, new RegExp(`^${step + 1} of ${count}: `));
      seen.push(status.split(': ')[1] ?? '');
      const [first] = await marked('current');
      assert.match(first ?? '', /Kingsport|Arden/);
      const place = await page.evaluate(() => {
        const box = document.querySelector(location.hash)?.getBoundingClientRect();
        return box && box.bottom > 0 && box.top < innerHeight;
      });
      assert.ok(place, `${status} is not in view`);
      await page.keyboard.press('Enter');
    }
    assert.equal(new Set(seen).size, count);
    assert.match(await bar.getByRole('status').innerText(), /^1 of /);
    assert.ok((await marked('found')).length >= count);
    await bar.getByRole('button', { name: 'Previous' }).click();
    assert.match(await bar.getByRole('status').innerText(), new RegExp(`^${count} of `));
    await bar.getByRole('button', { name: 'Close' }).click();
    assert.equal(await bar.count(), 0);
    assert.deepEqual(await marked('found'), []);
    assert.doesNotMatch(page.url(), /find=/);
  });

  test('can be shared by their address, and lead back to all results', async () => {
    const page = await reader.open('/articles/empty-berths/?find=%22convenient+silence%22#p5');
    await page.getByRole('region', { name: /Places with/ }).waitFor();
    assert.match(await page.getByRole('status').innerText(), /Paragraph 5$/);
    await page.getByRole('link', { name: 'All results' }).click();
    await page.waitForURL(/\/search\/\?q=%22convenient\+silence%22$/);
  });

  test('are gone through in the folded summary too, which opens', async () => {
    const page = await reader.open('/articles/empty-berths/?find=Okonjo#p7');
    const bar = page.getByRole('region', { name: /Places with/ });
    await bar.waitFor();
    for (let step = 0; step < 2 && !/Key point/.test(await bar.getByRole('status').innerText()); step++) {
      await bar.getByRole('button', { name: 'Next' }).click();
    }
    assert.match(await bar.getByRole('status').innerText(), /Key point 4$/);
    assert.ok(await page.locator('#key-4').isVisible());
  });

  test('leave the text readable in a small window', async () => {
    const page = await reader.open('/articles/empty-berths/?find=Ferrow#p1', windows.small);
    const bar = page.locator('.StepThrough');
    await bar.waitFor();
    const box = await bar.boundingBox();
    assert.ok(box && box.height < 160 && box.x >= 0 && box.width <= 390);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 390);
  });
});
