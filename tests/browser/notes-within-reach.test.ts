import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { bringTo, longEnough, mediumWindow, moveTo, restOn, shown } from '../support/notes-reader.ts';
import { useReader } from '../support/reader.ts';

describe('a note that is shown while the pointer rests on its mark', () => {
  const reader = useReader();
  const open = async () => {
    const page = await reader.open('/articles/deep-water/', mediumWindow);
    await bringTo(page, '#ref-3', 0.3);
    await restOn(page, '#ref-3');
    return page;
  };

  test('the pointer can enter the note, and the note stays', async () => {
    const page = await open();
    await moveTo(page, shown);
    await longEnough();
    assert.equal(await page.locator(shown).count(), 1);
    await moveTo(page, '#ref-3');
    await longEnough();
    assert.equal(await page.locator(shown).count(), 1);
  });

  test('its text can be selected, even if the pointer leaves the note meanwhile', async () => {
    const page = await open();
    const line = await page
      .locator(`${shown} p`)
      .first()
      .evaluate((paragraph) => {
        const words = [...paragraph.childNodes].find(({ textContent }) =>
          textContent?.startsWith('Pilots gave'),
        ) as Text;
        const range = document.createRange();
        range.setStart(words, 0);
        range.setEndAfter(words);
        const { left, right, y, height } = range.getClientRects()[0] as DOMRect;
        return {
          x: left + 1,
          end: right - 1,
          y: y + height / 2,
          outside: paragraph.getBoundingClientRect().right + 60,
        };
      });
    await page.mouse.move(line.x, line.y, { steps: 8 });
    await page.mouse.down();
    await page.mouse.move(line.end, line.y, { steps: 8 });
    assert.match(await page.evaluate(() => String(getSelection())), /^P?ilots gave these figures/);
    await page.mouse.move(line.outside, line.y, { steps: 8 });
    await longEnough();
    await page.mouse.up();
    assert.equal(await page.locator(shown).count(), 1);
  });

  test('its links can be clicked', async () => {
    const page = await open();
    await page.context().route('https://pilots.example.net/**', (route) => route.fulfill({ body: 'The source' }));
    await moveTo(page, `${shown} a[rel="external"]`);
    await page.mouse.down();
    await page.mouse.up();
    await page.waitForURL('https://pilots.example.net/**');
  });
});
