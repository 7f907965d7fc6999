import type { Page } from 'playwright-core';

/** Links to the places that were found, as a reader sees them. */
export const firstResult = '.results li a';

/** Type a query into the open search and wait until it has been answered; an answer that never comes is an error. */
export async function searchFor(page: Page, query: string): Promise<void> {
  await page.locator('.SearchBox').evaluate((box, typed) => {
    const input = box.querySelector('input');
    const count = box.querySelector('.count span');
    if (!input || !count) throw new Error('There is no search here');
    return new Promise<void>((resolve, reject) => {
      // The count is written last, and always.
      count.append('…');
      const observer = new MutationObserver(() => resolve());
      observer.observe(count, { childList: true });
      observer.takeRecords();
      setTimeout(() => reject(new Error(`No answer to ${typed.slice(0, 100)}`)), 15_000);
      input.value = typed;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
  }, query);
}

/** Names of the places that were found, such as `Paragraph 3`. */
export const places = (page: Page): Promise<string[]> => page.locator('.results .place').allInnerTexts();

/** Addresses of the places that were found, such as `deep-water#p3` or `sources#kerr-2022`. */
export const foundAddresses = (page: Page): Promise<string[]> =>
  page.locator(firstResult).evaluateAll((links) =>
    (links as HTMLAnchorElement[]).map(({ pathname, hash }) => {
      const slug = pathname.replace(/\/$/, '').split('/').at(-1) ?? '';
      return slug + hash.replace(/:~:.*/, '');
    }),
  );

/** The search page, ready to be typed in. */
export async function openSearchPage(open: (path: string) => Promise<Page>, search = ''): Promise<Page> {
  const page = await open(`/search/${search}`);
  await page.locator('.SearchBox input').waitFor();
  if (search) await page.locator('.results > *').first().waitFor();
  return page;
}
