import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { BrowserContextOptions } from 'playwright-core';
import { findViolations } from '../support/accessibility.ts';
import { useReader } from '../support/reader.ts';
import { readPages, fixtureSite, fixtureSites } from '../support/sites.ts';

const lights: { name: string; options: BrowserContextOptions }[] = [
  { name: 'in light', options: { colorScheme: 'light' } },
  { name: 'in dark', options: { colorScheme: 'dark' } },
  { name: 'in forced colours', options: { forcedColors: 'active' } },
  { name: 'on a small window', options: { viewport: { width: 360, height: 800 } } },
];

for (const site of fixtureSites) {
  describe(`every page of the site ${site.name}`, () => {
    const reader = useReader(site);
    const paths = readPages(site).map(({ path }) => path.slice(site.base.length - 1));

    test('asks no other site for anything and breaks no rule of its policy', async () => {
      for (const path of paths) {
        const page = await reader.open('/about/');
        const foreign: string[] = [];
        const messages: string[] = [];
        page.on('request', (request) => {
          if (new URL(request.url()).origin !== new URL(reader.address('/')).origin) foreign.push(request.url());
        });
        page.on('console', (message) => messages.push(message.text()));
        page.on('pageerror', (error) => messages.push(error.message));
        await page.goto(reader.address(path), { waitUntil: 'networkidle' });
        await page.keyboard.press('/');
        await page.locator('.SearchBox input').fill('Taiwan');
        await page.locator('.results li a').first().waitFor();
        // The one failure that a missing page is bound to report is its own.
        const unexpected = messages.filter((text) => !(path === '/404.html' && /404/.test(text)));
        assert.deepEqual({ foreign, unexpected }, { foreign: [], unexpected: [] }, path);
        await page.close();
      }
    });

    test('does not scroll sideways at 320 pixels', async () => {
      for (const path of paths) {
        const page = await reader.open(path, { viewport: { width: 320, height: 700 } });
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(width <= 320, `${path} is ${width} pixels wide`);
        await page.close();
      }
    });

    test('does not shift while it loads', async () => {
      for (const path of paths) {
        const page = await reader.open('/about/');
        await page.addInitScript(() => {
          Object.assign(globalThis, { shift: 0 });
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) {
              (globalThis as unknown as { shift: number }).shift += (entry as unknown as { value: number }).value;
            }
          }).observe({ type: 'layout-shift', buffered: true });
        });
        await page.goto(reader.address(path), { waitUntil: 'networkidle' });
        assert.equal(await page.evaluate(() => (globalThis as unknown as { shift: number }).shift), 0, path);
        await page.close();
      }
    });
  });
}

describe('every page', () => {
  const reader = useReader();
  const paths = readPages(fixtureSite).map(({ path }) => path);

  for (const { name, options } of lights) {
    test(`is accessible ${name}`, async () => {
      for (const path of paths) {
        const page = await reader.open(path, options);
        assert.deepEqual(await findViolations(page), [], path);
        await page.close();
      }
    });
  }

  test('is accessible with the search or a note open', async () => {
    const page = await reader.open('/articles/parting-ways/', { viewport: { width: 390, height: 800 } });
    await page.locator('#ref-1').click();
    assert.deepEqual(await findViolations(page), []);
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await page.locator('.SearchBox input').fill('NATO');
    await page.locator('.results li a').first().waitFor();
    assert.deepEqual(await findViolations(page), []);
  });
});
