import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { useReader } from '../support/reader.ts';

describe('on paper', () => {
  const reader = useReader();

  test('the notes follow the text, addresses can be read, and the furniture stays away', async () => {
    const page = await reader.open('/articles/challenging-times-ahead/');
    await page.emulateMedia({ media: 'print' });
    const seen = await page.evaluate(() => {
      const find = (selector: string) => document.querySelector(selector) as HTMLElement;
      const lastParagraph = find('#p21').getBoundingClientRect();
      return {
        notesFollow: find('#note-1').getBoundingClientRect().top > lastParagraph.bottom,
        notesHeading: find('#notes').getBoundingClientRect().height > 10,
        hidden: ['.SiteHeader nav', '.SiteFooter', '.Contents', '.Neighbours', '.back'].map(
          (selector) => getComputedStyle(find(selector)).display,
        ),
        ink: getComputedStyle(document.body).color,
      };
    });
    assert.deepEqual(seen, {
      notesFollow: true,
      notesHeading: true,
      hidden: ['none', 'none', 'none', 'none', 'none'],
      ink: 'rgb(0, 0, 0)',
    });
    const address = await page
      .locator('#note-3 a[rel]')
      .evaluate((link) => getComputedStyle(link, '::after').content.replaceAll('"', ''));
    assert.match(address, /\( ?https:\/\/www\.nato\.int\/cps\/el\/natohq\/topics_183254\.htm ?\)/);
    const pdf = await page.pdf({ format: 'A4' });
    assert.ok(pdf.length > 20_000);
  });

  test('a page that is read in the dark is printed black on white', async () => {
    const page = await reader.open('/articles/parting-ways/', { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const colours = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      return { color, backgroundColor };
    });
    assert.deepEqual(colours, { color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' });
  });
});
