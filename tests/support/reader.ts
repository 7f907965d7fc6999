import { after, afterEach, before } from 'node:test';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { serveSite, type SiteServer } from './site-server.ts';
import { fixtureSite, type Site } from './sites.ts';

/** Windows in which a reader meets the site. */
export const windows = {
  wide: { viewport: { width: 1280, height: 800 } },
  small: { viewport: { width: 390, height: 800 }, hasTouch: true },
} satisfies Record<string, BrowserContextOptions>;

/** A browser and a served site for the tests of one file. */
export interface Reader {
  /** Open a page in a window of its own, which is closed after the test. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  /** Address of a path from the site’s root. */
  address(path: string): string;
}

/** Set up a reader for the tests of a file; call it at the top of the file. */
export function useReader(site: Site = fixtureSite): Reader {
  let browser: Browser;
  let server: SiteServer;
  let opened: BrowserContext[] = [];
  before(async () => {
    server = await serveSite(site.folder, site.base);
    browser = await launchBrowser();
  });
  afterEach(async () => {
    await Promise.all(opened.map((context) => context.close()));
    opened = [];
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });
  const address = (path: string) => server.url + path.replace(/^\//, '');
  return {
    address,
    async open(path, options = windows.wide) {
      const context = await browser.newContext(options);
      opened.push(context);
      const page = await context.newPage();
      await page.goto(address(path), { waitUntil: 'load' });
      return page;
    },
  };
}
