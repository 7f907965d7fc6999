import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';

/** The window between the phone’s and the one that is wide enough for margin notes. */
export const mediumWindow = { viewport: { width: 768, height: 900 } };

/** Notes that are shown in place. */
export const shown = '.note:popover-open';

export const countShown = (page: Page): Promise<number> => page.locator(shown).count();

/** Longer than the time after which a note goes that is no longer pointed at. */
export const longEnough = (): Promise<void> => setTimeout(500);

/** Whether the whole of an element is in the window. */
export const isInView = (page: Page, selector: string): Promise<boolean> =>
  page.locator(selector).evaluate((element) => {
    const { top, bottom, left, right } = element.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight && left >= 0 && right <= innerWidth;
  });

export const focusedId = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.activeElement?.id || document.activeElement?.closest('li')?.id);

/** Bring a mark to a place in the window, given as a part of its height. */
export const bringTo = (page: Page, selector: string, part: number): Promise<void> =>
  page.locator(selector).evaluate((element, share) => {
    scrollBy({ top: element.getBoundingClientRect().top - innerHeight * share, behavior: 'instant' });
  }, part);

/** Let the pointer rest on a mark until its note is shown. */
export async function restOn(page: Page, mark: string): Promise<void> {
  await page.locator(mark).hover();
  await page.locator(shown).waitFor();
}

/** Move the pointer to the middle of an element as a hand would, over everything on the way. */
export async function moveTo(page: Page, selector: string, steps = 12): Promise<void> {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`${selector} can’t be seen`);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps });
}

/** Ways back from a note that a reader sees, by where they lead. */
export const waysBack = (page: Page, note: string): Promise<string[]> =>
  page
    .locator(`${note} a[role="doc-backlink"]:visible`)
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash));
