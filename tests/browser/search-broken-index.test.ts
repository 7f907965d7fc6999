import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readFileSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, Route } from 'playwright-core';
import { useReader } from '../support/reader.ts';
import { firstResult, foundAddresses, openSearchPage, searchFor } from '../support/searching.ts';
import { serveSite } from '../support/site-server.ts';
import { fixtureSite, fixtureSites } from '../support/sites.ts';

const notFound = readFileSync(join(fixtureSite.folder, '404.html'), 'utf8');

const files = [
  { name: 'what it has to know first', pattern: '**/search/start.json' },
  { name: 'a part of the word index', pattern: '**/pagefind/index/*' },
  { name: 'the text of a page', pattern: '**/pagefind/fragment/*' },
];

const faults = [
  {
    name: 'missing',
    handle: (route: Route) => route.fulfill({ status: 404, body: notFound, contentType: 'text/html' }),
  },
  {
    name: 'served as the page for what is missing, without saying so',
    handle: (route: Route) => route.fulfill({ status: 200, body: notFound }),
  },
  { name: 'empty', handle: (route: Route) => route.fulfill({ status: 200, body: '' }) },
  { name: 'something else', handle: (route: Route) => route.fulfill({ status: 200, body: '{"pages": 3}' }) },
  {
    name: 'cut short',
    handle: async (route: Route) => {
      const response = await route.fetch();
      const body = await response.body();
      await route.fulfill({ response, body: body.subarray(0, body.length / 2) });
    },
  },
];

describe('an index that does not load', () => {
  const reader = useReader();

  /** A page opened after the fault is in force: a browser may take in the first requests of an open page before it. */
  const openBroken = async (pattern: string, handle: (route: Route) => Promise<void>): Promise<Page> => {
    const page = await reader.open('/sources/');
    await page.route(pattern, handle);
    await page.goto(reader.address('/about/'), { waitUntil: 'load' });
    return page;
  };

  for (const file of files) {
    for (const fault of faults) {
      test(`${file.name} is ${fault.name}: it is said, and can be tried again`, async () => {
        const page = await openBroken(file.pattern, fault.handle);
        await page.keyboard.press('/');
        await page.locator('dialog input:focus').waitFor();
        await searchFor(page, 'Okonjo');
        assert.match(await page.locator('.failure').innerText(), /could not be loaded/);
        await page.unroute(file.pattern);
        await page.getByRole('button', { name: 'Try again' }).click();
        await page.locator(firstResult).first().waitFor();
      });
    }
  }

  test('the script does not load: the search page is opened instead', async () => {
    const page = await openBroken('**/_astro/search.*', (route) => route.abort());
    await page.locator('.SiteHeader [data-open-search]').click();
    await page.waitForURL(/\/search\//);
  });

  test('the site is published anew under an open page: the search recovers by itself', async () => {
    const page = await openSearchPage(reader.open);
    // The old index knows a part and texts that are gone; a new one is there.
    const start = JSON.parse(readFileSync(join(fixtureSite.folder, 'search/start.json'), 'utf8')) as {
      pages: string[];
      chunks: unknown[][];
    };
    const old = {
      ...start,
      pages: start.pages.map((_, at) => `gone_${at}`),
      chunks: [['zzz', 'gone', 99_999]],
    };
    let isOld = true;
    let served = 0;
    await page.route('**/search/start.json', (route) => {
      if (!isOld) return route.continue();
      served++;
      return route.fulfill({ json: old });
    });
    await page.reload();
    await page.locator('.SearchBox input').waitFor();
    isOld = false;
    assert.ok(served > 0, 'the old index was never asked for');
    await searchFor(page, 'Okonjo');
    assert.ok((await foundAddresses(page)).includes('empty-berths#p7'));
  });

  test('a copy of the site on another port is searched in itself', async () => {
    const [, site] = fixtureSites;
    assert.ok(site);
    const folder = await mkdtemp(join(tmpdir(), 'crosscurrents-copy-'));
    await cp(site.folder, folder, { recursive: true });
    const server = await serveSite(folder, site.base);
    try {
      const page = await reader.open('/');
      await page.goto('about:blank');
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).origin));
      await page.goto(`${server.url}search/?q=Okonjo`);
      await page.locator(firstResult).first().waitFor();
      assert.deepEqual([...new Set(asked)], [new URL(server.url).origin]);
    } finally {
      await server.close();
      await rm(folder, { recursive: true });
    }
  });
});
