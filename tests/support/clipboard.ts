import type { BrowserContextOptions, Page } from 'playwright-core';

/** A window whose pages may read and write the clipboard. */
export const allowed = (options: BrowserContextOptions): BrowserContextOptions => ({
  ...options,
  permissions: ['clipboard-read', 'clipboard-write'],
});

/** The plain text on the clipboard. */
export const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

/** The HTML on the clipboard. */
export const richClipboard = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType('text/html'))?.text() ?? '';
  });
