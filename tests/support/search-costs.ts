import type { Browser, Page } from 'playwright-core';

/** A search whose costs are measured. */
export interface MeasuredSearch {
  /** Page from which it is opened, from the root of the site. */
  path: string;
  /** Open it and put the cursor into its field. */
  open(page: Page): Promise<void>;
  /** Selects the results. */
  results: string;
}

export const ourSearch: MeasuredSearch = {
  path: 'about/',
  open: async (page) => {
    await page.keyboard.press('/');
    await page.waitForFunction(() => document.activeElement?.matches('dialog input'), undefined, { polling: 'raf' });
  },
  results: '.results li a',
};

/** What the first query costs a reader. */
export interface Costs {
  /** Bytes transferred from opening the search until nothing more is fetched, heads of the answers left out. */
  bytes: number;
  requests: number;
  /** Milliseconds from opening the search until the first result stands there. */
  firstResult: number;
}

/** A slow line: 1.6 Mbit/s, and 150 ms until a request is answered. */
export const slowLine = { latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };

/** Open a search for the first time, with nothing kept by the browser, and ask one query. */
export async function measureCold(
  browser: Browser,
  address: string,
  { path, open, results }: MeasuredSearch,
  query: string,
  line?: typeof slowLine,
): Promise<Costs> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(address + path, { waitUntil: 'networkidle' });
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  if (line) await session.send('Network.emulateNetworkConditions', { offline: false, ...line });
  const answers: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    answers.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  const started = performance.now();
  await open(page);
  await page.keyboard.insertText(query);
  // A locator looks again only every half second.
  await page.waitForFunction((selector) => document.querySelector(selector), results, { polling: 'raf' });
  const firstResult = performance.now() - started;
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(300);
  const sizes = await Promise.all(answers);
  await context.close();
  return { bytes: sizes.reduce((sum, size) => sum + size, 0), requests: sizes.length, firstResult };
}

/** Milliseconds from each key to the painted results, with the search warm. */
export async function measureWarm(
  browser: Browser,
  address: string,
  { path, open, results }: MeasuredSearch,
  query: string,
): Promise<number[]> {
  const page = await browser.newPage();
  await page.goto(address + path);
  await open(page);
  await page.keyboard.insertText(query);
  await page.locator(results).first().waitFor();
  await page.waitForTimeout(500);
  const times = await page.evaluate(
    async ({ typed, selector }) => {
      const input = document.activeElement as HTMLInputElement;
      const list = () => document.querySelector(selector)?.closest('ol');
      const box = list()?.parentElement?.parentElement ?? document.body;
      const measured: number[] = [];
      for (let length = typed.length - 1; length > 2; length--) {
        const begun = performance.now();
        await new Promise<void>((resolve) => {
          const observer = new MutationObserver(() => {
            if (!list()) return;
            observer.disconnect();
            resolve();
          });
          observer.observe(box, { childList: true, subtree: true });
          setTimeout(resolve, 3000);
          input.value = typed.slice(0, length);
          input.dispatchEvent(new Event('input', { bubbles: true }));
        });
        // After the next frame, what was written has been painted.
        await new Promise(requestAnimationFrame);
        await new Promise((resolve) => setTimeout(resolve));
        measured.push(performance.now() - begun);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      return measured;
    },
    { typed: query, selector: results },
  );
  await page.close();
  return times;
}
