import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { mediumWindow, restOn, shown } from '../support/notes-reader.ts';
import { useReader } from '../support/reader.ts';

const article = '/articles/deep-water/';

describe('notes on paper', () => {
  const reader = useReader();

  test('a note that is shown in place goes back into its list', async () => {
    const page = await reader.open(article, mediumWindow);
    await restOn(page, '#ref-3');
    await page.evaluate(() =>
      addEventListener('beforeprint', () => {
        document.body.dataset['printed'] = String(document.querySelectorAll('[popover]').length);
      }),
    );
    await page.pdf({ format: 'A4' });
    assert.equal(await page.locator(shown).count(), 0);
    assert.equal(await page.locator('body').getAttribute('data-printed'), '0');
  });

  test('they stand one below the other after the text, none of them lit up', async () => {
    const page = await reader.open(`${article}#note-3`);
    await page.emulateMedia({ media: 'print' });
    const { tops, end, colours } = await page.evaluate(() => {
      const notes = [...document.querySelectorAll('.note')];
      return {
        tops: notes.map((note) => note.getBoundingClientRect().top),
        end: [...document.querySelectorAll('.prose > p')].at(-1)?.getBoundingClientRect().bottom ?? Infinity,
        colours: new Set(notes.map((note) => getComputedStyle(note).backgroundColor)).size,
      };
    });
    assert.ok(tops.length > 0 && tops.every((top, index) => top > (tops[index - 1] ?? end)));
    assert.equal(colours, 1);
  });
});
