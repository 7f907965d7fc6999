import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { useReader } from '../support/reader.ts';
import { sites } from '../support/sites.ts';

for (const site of sites) {
  describe(`an address that does not exist on the site ${site.name}`, () => {
    const reader = useReader(site);

    test('is named, and the nearest page comes first', async () => {
      const page = await reader.open('/articles/deterence-and-instabilty/');
      assert.match(
        await page.locator('main').innerText(),
        /Nothing stands at \S*\/articles\/deterence-and-instabilty\//,
      );
      const nearest = page.locator('#nearest-pages a').first();
      assert.match(await nearest.innerText(), /Oppia/);
      await nearest.click();
      await page.waitForURL(/\/articles\/deterrence-and-instability\/$/);
    });

    test('offers the search', async () => {
      const page = await reader.open('/nowhere/');
      await page.locator('.SearchForm input').fill('Vilnius');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/search\/\?q=Vilnius$/);
      await page.locator('.results li a').first().waitFor();
    });

    test('with markup in it is shown as text', async () => {
      const page = await reader.open('/%3Cimg%20src=x%20onerror=alert(1)%3E/');
      assert.equal(await page.locator('#looked-for img').count(), 0);
      assert.match(await page.locator('#looked-for').innerText(), /<img/);
    });
  });
}
