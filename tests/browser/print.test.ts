import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import {
  centimetre,
  findPrintFaults,
  marginsOf,
  printSheets,
  readGutter,
  wordsOf,
  type Sheet,
} from '../support/printed.ts';
import { useReader } from '../support/reader.ts';
import { fixtureSlugs } from '../support/fixture-articles.ts';
import { fixtureSite, readPages } from '../support/sites.ts';

/** What no printed text comes nearer to the edge of its sheet than, in points. */
const margin = 2 * centimetre;
const address = (slug: string) => `${fixtureSite.origin}/articles/${slug}/`;

/** Move a part of the page down, so that a sheet ends in its midst. */
const pushDown = (page: Page, selector: string, length: string): Promise<void> =>
  page.locator(selector).evaluate((part, room) => {
    (part as HTMLElement).style.marginBlockStart = room;
  }, length);

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

describe('on paper', () => {
  const reader = useReader();

  for (const slug of fixtureSlugs) {
    test(`${slug} can be cited: each paragraph has its number, each sheet says what it is, and where`, async () => {
      const page = await reader.open(`/articles/${slug}/`);
      const { paragraphs, running } = await page.evaluate(() => ({
        paragraphs: document.querySelectorAll('.prose > p').length,
        running: document.querySelector('.ReadingBar cite')?.textContent ?? '',
      }));
      const edition = await page.locator('.Colophon time').innerText();
      const sheets = await printSheets(page);
      assert.ok(paragraphs > 0 && running && edition && sheets.length > 1);
      assert.deepEqual(readGutter(sheets), upTo(paragraphs));
      sheets.forEach((sheet, index) => {
        const said = marginsOf(sheet);
        for (const part of [running, `edition of ${edition}`, address(slug), `${index + 1} / ${sheets.length}`]) {
          assert.ok(said.includes(part), `sheet ${index + 1} says “${said}”, not “${part}”`);
        }
        assert.deepEqual(findPrintFaults(sheet, margin), [], `sheet ${index + 1}`);
      });
    });

    test(`${slug} prints its folded summary, each point whole and with the numbers of its paragraphs`, async () => {
      const page = await reader.open(`/articles/${slug}/`);
      const points = await page.locator('.KeyPoints li').evaluateAll((items) =>
        items.map((item) => {
          const [text] = item.childNodes;
          return (text?.textContent ?? '').replace(/\s+/g, ' ').trim();
        }),
      );
      assert.ok(points.length > 0);
      // At different heights a sheet ends in the middle of different points.
      for (const height of ['0cm', '5cm', '8cm', '11cm', '14cm']) {
        await pushDown(page, '.KeyPoints', height);
        const sheets = (await printSheets(page)).map(wordsOf);
        for (const point of points) {
          const holding = sheets.filter((words) => words.replaceAll(' ', '').includes(`${point}¶`.replaceAll(' ', '')));
          assert.equal(holding.length, 1, `${height}: “${point.slice(0, 40)}…” is on no sheet as a whole`);
        }
      }
    });
  }

  test('addresses are printed behind references, once, and never inside a sentence', async () => {
    const page = await reader.open('/articles/deep-water/');
    const words = (await printSheets(page)).map(wordsOf).join(' ');
    const [text, notes] = words.split(/ Notes (?=\d )/);
    assert.ok(text && notes);
    assert.doesNotMatch(text.replaceAll(address('deep-water'), ''), /https?:/);
    assert.match(notes.replaceAll(' ', ''), /\(https:\/\/pilots\.example\.net\/logs_of_the_bar\.htm\)/);
    const printed = notes.replaceAll(/\s/g, '').match(/doi\.org\/10\./g);
    const links = await page.locator('.note a[href^="https://doi.org/"]').count();
    assert.ok(links > 0);
    assert.equal(printed?.length, links);
  });

  test('notes follow the text', async () => {
    const page = await reader.open('/articles/deep-water/');
    await page.emulateMedia({ media: 'print' });
    const [end, notes] = await page.evaluate(() =>
      ['#p14', '#notes'].map((selector) => document.querySelector(selector)?.getBoundingClientRect().bottom),
    );
    assert.ok(end && notes && notes > end);
  });

  test('every article of the whole has a sheet of its own head and address, after the list of them', async () => {
    const page = await reader.open('/one-page/');
    const sheets = await printSheets(page);
    const titles = await page.locator('.OnePageContents a').allInnerTexts();
    const squeeze = (words: string) => words.replaceAll(/\s/g, '');
    for (const title of titles) assert.ok(squeeze(wordsOf(sheets[0] as Sheet)).includes(squeeze(title)), title);
    for (const slug of fixtureSlugs) {
      const own = sheets.filter((sheet) => marginsOf(sheet).includes(address(slug)));
      const count = await page.locator(`.prose > p[id^="${slug}-p"]`).count();
      assert.deepEqual(readGutter(own), upTo(count), slug);
    }
    for (const sheet of sheets) assert.deepEqual(findPrintFaults(sheet, margin), []);
  });

  test('what an author says on a topic is not cut in two', async () => {
    const page = await reader.open('/');
    const voices = page.locator('section.Topic .Voice');
    const said = await voices.evaluateAll((all) =>
      all.map((voice) => (voice as HTMLElement).innerText.replace(/\.[^.]*$/, '.')),
    );
    assert.ok(said.length > 1);
    // Lines may end in a hyphen, and the numbers of paragraphs come in the midst of the last ones.
    const squeeze = (words: string) => words.replaceAll(/[\s\u002D\u00AD\u2010]/g, '');
    for (const push of ['3cm', '5cm', '7cm']) {
      await pushDown(page, 'section:has(> #topics)', push);
      const sheets = (await printSheets(page)).map((sheet) => squeeze(wordsOf(sheet)).replace(/¶[\d,]+/g, ''));
      for (const words of said)
        assert.ok(
          sheets.some((sheet) => sheet.includes(squeeze(words))),
          `${push}: ${words}`,
        );
    }
  });

  test('nothing to press is left over, and nothing is cut off, on any page', async () => {
    const paths = [...readPages(fixtureSite).map(({ path }) => path), '/search/?q=premium'];
    for (const path of paths) {
      const page = await reader.open(path);
      if (path.includes('?')) await page.locator('.results li').first().waitFor();
      await page.emulateMedia({ media: 'print' });
      const controls = 'button, select, textarea, input:not([type="search"]), .SearchForm, [data-open-search], .back a';
      const navigation = '.SiteHeader nav, .SiteFooter, .ReadingBar, .Contents, .Neighbours';
      const left = await page
        .locator(`:is(${controls}, ${navigation}):visible`)
        .evaluateAll((all) => all.map(({ outerHTML }) => outerHTML.slice(0, 80)));
      assert.deepEqual(left, [], path);
      for (const sheet of await printSheets(page)) assert.deepEqual(findPrintFaults(sheet, margin), [], path);
      await page.close();
    }
  });

  test('a page that is read in the dark is printed black on white', async () => {
    const page = await reader.open('/articles/empty-berths/', { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const colours = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      return { color, backgroundColor };
    });
    assert.deepEqual(colours, { color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' });
  });
});
