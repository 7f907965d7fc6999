import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { useReader, windows } from '../support/reader.ts';
import { readPages, fixtureSite, fixtureSites } from '../support/sites.ts';

const nearest = (page: Page) => page.locator('#nearest-pages a');
const hrefs = (page: Page) =>
  nearest(page).evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));

/** Addresses that lead nowhere, and what each has to lead to first: the end of an address. */
const meant: { how: string; asked: string; first: string }[] = [
  { how: 'an author', asked: '/ostrow', first: '/articles/light-for-sale/' },
  { how: 'an author in the folder of the articles', asked: '/articles/ashdown', first: '/articles/empty-berths/' },
  { how: 'a misspelt author', asked: '/ostrov/', first: '/articles/light-for-sale/' },
  { how: 'an author’s full name', asked: '/Sato%20Haruka', first: '/articles/two-keys/' },
  { how: 'words of a title', asked: '/articles/passage-right.html', first: '/articles/two-keys/' },
  { how: 'an address cut short', asked: '/articles/empty-berth', first: '/articles/empty-berths/' },
  { how: 'an address without hyphens', asked: '/emptyberths', first: '/articles/empty-berths/' },
  {
    how: 'an address with slips',
    asked: '/articles/ligth-for-sael/',
    first: '/articles/light-for-sale/',
  },
  { how: 'a paragraph as a page', asked: '/articles/empty-berths/p3', first: '/articles/empty-berths/' },
  { how: 'a work', asked: '/sources/kerr', first: '/sources/#kerr-2022' },
  { how: 'a work, before the articles of its author', asked: '/sources/varga', first: '/sources/#varga-' },
  { how: 'another page', asked: '/source', first: '/sources/' },
  { how: 'the folder of the articles', asked: '/articles/', first: '/' },
];

for (const site of fixtureSites) {
  describe(`an address that does not exist on the site ${site.name}`, () => {
    const reader = useReader(site);

    test('is named, and the nearest page is a click away', async () => {
      const page = await reader.open('/articles/ligth-for-sael/');
      assert.ok(
        (await page.locator('main').innerText()).includes(`The address ${site.base}articles/ligth-for-sael/ may be`),
      );
      await nearest(page).first().click();
      await page.waitForURL(/\/articles\/light-for-sale\/$/);
    });

    for (const { how, asked, first } of meant) {
      test(`is understood by ${how}: ${asked}`, async () => {
        const page = await reader.open(asked);
        const found = await hrefs(page);
        const wanted = site.base.slice(0, -1) + first;
        assert.ok(first.endsWith('/') ? found[0] === wanted : found[0]?.startsWith(wanted), `${found[0]}`);
        assert.ok(found.length <= 3, `${found.length} pages are shown`);
        assert.match(await page.locator('#nearest').innerText(), found.length > 1 ? /nearest pages$/ : /nearest page$/);
      });
    }
  });
}

describe('the page for addresses that do not exist', () => {
  const reader = useReader();

  test('says why it shows the articles on a topic, and shows three of them at most', async () => {
    const page = await reader.open('/pilotage');
    const lines = await page.locator('#nearest-pages li').allInnerTexts();
    assert.equal(lines.length, 3);
    for (const line of lines) assert.match(line, / Topic: Pilotage$/);
  });

  test('says that a work is one in the list of sources', async () => {
    const page = await reader.open('/bellweather');
    assert.match(
      await page.locator('#nearest-pages li').first().innerText(),
      /^Bellweather: .* Work in the list of sources$/,
    );
    await nearest(page).first().click();
    await page.waitForURL(/\/sources\/#bellweather-2022$/);
  });

  for (const asked of ['/nowhere/', '/wp-login.php', '/bread-and-butter', '/articles/xyzzy', '/---']) {
    test(`says so plainly when nothing is near, and lists all pages: ${asked}`, async () => {
      const page = await reader.open(asked);
      const without = await reader.open('/nowhere/', { javaScriptEnabled: false });
      assert.match(
        await page.locator('#looked-for').innerText(),
        /No page has a name, an author or a topic like it\.$/,
      );
      assert.equal(await page.locator('#nearest').innerText(), 'All pages');
      assert.deepEqual(await hrefs(page), await hrefs(without));
    });
  }

  test('lists every page of the site, without JavaScript', async () => {
    const page = await reader.open('/ostrow', { javaScriptEnabled: false });
    assert.equal(await page.locator('#nearest').innerText(), 'All pages');
    const built = readPages(fixtureSite).map(({ path }) => path);
    assert.deepEqual((await hrefs(page)).toSorted(), built.filter((path) => path !== '/404.html').toSorted());
    assert.ok(!(await page.locator('main').innerText()).includes('Bellweather'));
  });

  test('offers the search with the words of the address', async () => {
    const page = await reader.open('/articles/kingsport-customs_house.html');
    assert.equal(await page.locator('.SearchForm input').inputValue(), 'kingsport customs house');
    await page.locator('.SearchForm button').click();
    await page.waitForURL(/\/search\/\?q=kingsport\+customs\+house$/);
    await page.locator('.results li a').first().waitFor();
  });

  test('shows markup in an address as text', async () => {
    const page = await reader.open('/%3Cimg%20src=x%20onerror=alert(1)%3E/');
    assert.equal(await page.locator('#looked-for img').count(), 0);
    assert.match(await page.locator('#looked-for').innerText(), /<img/);
  });

  test('takes an address that is wrongly encoded as it is', async () => {
    const page = await reader.open('/nowhere/');
    await page.route('**/ashdown-%E0%A4%A', (route) =>
      route.fulfill({ status: 404, path: `${fixtureSite.folder}/404.html` }),
    );
    await page.goto(reader.address('/ashdown-%E0%A4%A'));
    assert.match(await page.locator('#looked-for').innerText(), /\/ashdown-%E0%A4%A may/);
    assert.match((await hrefs(page))[0] ?? '', /empty-berths/);
  });

  test('is shown once it has its answer, and doesn’t shift', async () => {
    for (const asked of ['/tolls', '/nowhere/']) {
      const page = await reader.open(asked);
      const shift = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const sum = (entries: PerformanceEntryList) =>
              entries.reduce((total, entry) => total + (entry as unknown as { value: number }).value, 0);
            const observer = new PerformanceObserver((list) => resolve(sum(list.getEntries())));
            observer.observe({ type: 'layout-shift', buffered: true });
            // Nothing is reported where nothing shifts: two frames after loading, all that there is has been.
            requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum(observer.takeRecords()))));
          }),
      );
      assert.equal(shift, 0, asked);
    }
  });

  test('is shown where its script is kept from running', async () => {
    const page = await reader.open('/about/');
    const html = readFileSync(`${fixtureSite.folder}/404.html`, 'utf8').replace(
      /<script type="module">[\s\S]*?<\/script>/,
      '',
    );
    await page.route('**/nowhere/', (route) => route.fulfill({ status: 404, contentType: 'text/html', body: html }));
    await page.goto(reader.address('/nowhere/'));
    await nearest(page).first().waitFor({ state: 'visible' });
    assert.equal(await page.locator('#nearest').innerText(), 'All pages');
  });

  test('keeps a long address within a small window', async () => {
    const page = await reader.open(`/${'abcdefghij'.repeat(20)}`, windows.small);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(overflow <= 0, `${overflow} pixels are beyond the edge`);
  });
});
