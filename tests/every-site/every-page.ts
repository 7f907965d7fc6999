import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { findViolations } from '../support/accessibility.ts';
import { familyNamesOf, readHeads } from '../support/front-matters.ts';
import { useReader, windows, type Reader } from '../support/reader.ts';
import { readPages, type Site } from '../support/sites.ts';

/** The paths of a site’s pages, without its base. */
const pathsOf = (site: Site): string[] => readPages(site).map(({ path }) => path.slice(site.base.length - 1));

/** What holds for every page of a site, whatever its content is. */
export function testEveryPage(site: Site): void {
  describe(`every page of the site ${site.name}`, () => {
    const reader = useReader(site);
    const paths = pathsOf(site);

    test('asks no other site for anything and breaks no rule of its policy', () => testRequests(site, reader, paths));

    test('does not scroll sideways', async () => {
      const page = await reader.open('/about/');
      for (const path of paths) {
        await page.goto(reader.address(path));
        for (const width of [320, 768, 1280]) {
          await page.setViewportSize({ width, height: 700 });
          const needed = await page.evaluate(() => document.documentElement.scrollWidth);
          assert.ok(needed <= width, `${path} needs ${needed} pixels of ${width}`);
        }
      }
    });

    test('does not shift while it loads', async () => {
      const page = await reader.open('/about/');
      await page.addInitScript(watchShifts);
      for (const path of paths) {
        await page.goto(reader.address(path), { waitUntil: 'load' });
        assert.equal(await page.evaluate(readShift), 0, path);
      }
    });
  });
}

/** Load every page, search on each kind of page, and listen to what is asked for and complained about. */
async function testRequests(site: Site, reader: Reader, paths: string[]): Promise<void> {
  const [head] = readHeads(site);
  const query = head ? familyNamesOf(site, head)[0] : undefined;
  assert.ok(head && query, 'the site has no article');
  const page = await reader.open('/about/');
  const foreign: string[] = [];
  let messages: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(reader.address('/')).origin) foreign.push(request.url());
  });
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(error.message));
  for (const path of paths) {
    messages = [];
    await page.goto(reader.address(path), { waitUntil: 'load' });
    if (!path.startsWith('/articles/') || path.includes(head.slug)) await search(page, query);
    // The one failure that a missing page is bound to report is its own.
    const unexpected = messages.filter((text) => !(path === '/404.html' && /404/.test(text)));
    assert.deepEqual({ foreign, unexpected }, { foreign: [], unexpected: [] }, path);
  }
}

async function search(page: Page, query: string): Promise<void> {
  // The search page has its field once its script has run; a slash leads there.
  if (page.url().endsWith('/search/')) await page.locator('.SearchBox input').waitFor();
  await page.keyboard.press('/');
  await page.locator('.SearchBox input:focus').fill(query);
  await page.locator('.results li a').first().waitFor();
}

/** Add up the layout shifts of a page. Runs in the page, before anything of it. */
function watchShifts(): void {
  Object.assign(globalThis, { shift: 0 });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      (globalThis as unknown as { shift: number }).shift += (entry as unknown as { value: number }).value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** The sum of the shifts, once the fonts are there and two more frames have been painted. Runs in the page. */
async function readShift(): Promise<number> {
  await document.fonts.ready;
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  await new Promise((resolve) => setTimeout(resolve));
  return (globalThis as unknown as { shift: number }).shift;
}

/** What a page may look like, and which of axe’s rules that can touch. */
const looks = [
  { name: 'in light', scope: 'all', media: { colorScheme: 'light', forcedColors: 'none' }, width: 1280 },
  { name: 'in dark', scope: 'contrast', media: { colorScheme: 'dark', forcedColors: 'none' }, width: 1280 },
  {
    name: 'in forced colours',
    scope: 'contrast',
    media: { colorScheme: 'light', forcedColors: 'active' },
    width: 1280,
  },
  { name: 'on a small window', scope: 'window', media: { colorScheme: 'light', forcedColors: 'none' }, width: 360 },
] as const;

/** The looks to which content makes a difference: colours are those of the code. */
export const looksOfContent = looks.filter(({ name }) => /in light|small window/.test(name));

/** Every page is accessible in the given looks: without any, in every light and on a small window. */
export function testAccessibility(site: Site, given: readonly (typeof looks)[number][] = looks): void {
  describe(`every page of the site ${site.name}`, () => {
    const reader = useReader(site);

    test(`is accessible ${given.map(({ name }) => name).join(', ')}`, async () => {
      const page = await reader.open('/about/', windows.wide);
      for (const path of pathsOf(site)) {
        await page.goto(reader.address(path));
        for (const { name, scope, media, width } of given) {
          await page.emulateMedia(media);
          await page.setViewportSize({ width, height: 800 });
          assert.deepEqual(await findViolations(page, scope), [], `${path} ${name}`);
        }
      }
    });
  });
}
