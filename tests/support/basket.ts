import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { Reader } from './reader.ts';

/** Open the card of a paragraph and put it into the basket. */
export async function addParagraph(page: Page, number: number): Promise<void> {
  await page.locator(`#p${number} > .number`).click();
  await page.getByRole('button', { name: `Add paragraph ${number} to the basket` }).click();
  await page.locator('.CiteCard [role=status]', { hasText: /basket: \d/ }).waitFor();
}

/** Select words of one text node of an element, and put them into the basket. */
export async function addSelected(page: Page, selector: string, words: string): Promise<void> {
  await page.evaluate(
    ([selector, words]) => {
      const element = document.querySelector(selector) as HTMLElement;
      element.scrollIntoView({ block: 'center' });
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        const at = node.data.indexOf(words);
        if (at !== -1) return getSelection()?.setBaseAndExtent(node, at, node, at + words.length);
      }
      throw new Error(`“${words}” isn’t in ${selector}`);
    },
    [selector, words] as const,
  );
  await page.getByRole('button', { name: 'Add the selected words to the basket' }).click();
  await page.locator('.QuoteButtons [role=status]', { hasText: /basket: \d/ }).waitFor();
}

/** Put a work of the list of sources into the basket. */
export async function addWork(page: Page, key: string): Promise<void> {
  await page.locator(`#${key} .add`).click();
  await page.locator(`#${key} [role=status]`, { hasText: /basket: \d/ }).waitFor();
}

/** Go to the page of the basket, once its script has shown what is in it. */
export async function openBasket(page: Page, reader: Reader): Promise<void> {
  await page.goto(reader.address('/basket/'));
  await page.locator('#basket-page .said').waitFor({ state: 'attached' });
}

/** The basket as the device keeps it. */
export const kept = (page: Page): Promise<string | null> => page.evaluate(() => localStorage.getItem('basket'));

/** Press a button that saves a file, and read it. */
export async function save(page: Page, name: string): Promise<{ name: string; content: string; path: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  const path = await download.path();
  return { name: download.suggestedFilename(), content: readFileSync(path, 'utf8'), path };
}

/** A passage as it is kept, of an article that the site has. */
export const passage = {
  type: 'passage',
  slug: 'empty-berths',
  fragment: 'p3',
  kind: 'paragraph',
  number: '3',
  title: 'Empty Berths',
  names: 'Ashdown',
  words: 'Words that an older edition had.',
  from: 'text',
  wording: 'restated',
  site: 'Crosscurrents',
  editionDate: '2024-01-02',
  address: 'https://example.org/articles/empty-berths/#p3',
  references: [
    {
      style: 'chicago',
      label: 'Chicago',
      html: 'Ashdown, Tom. 2024. <i>Title</i>. <a href="https://example.org/">https://example.org/</a>.',
      inText: '(Ashdown 2024, para. 3)',
    },
  ],
  record: 'https://example.org/articles/empty-berths/cite.json',
  added: '2024-02-03T10:00:00.000Z',
  note: '',
};

/** A basket in the format of version 1. */
export const basketOf = (...items: object[]): string => JSON.stringify({ version: 1, items });
