import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { countLevelNotes, findMisplacedNotes, readNotePlaces } from '../support/note-places.ts';
import { createNotesFixture } from '../support/notes-fixture.ts';
import { isInView } from '../support/notes-reader.ts';
import { useReader, windows } from '../support/reader.ts';
import { sixtyNotes } from '../support/sixty-notes.ts';

const article = '/articles/deep-water/';

describe('notes in the margin', async () => {
  const fixture = await createNotesFixture(sixtyNotes);
  after(() => fixture.remove());
  const reader = useReader(fixture.site);

  for (const width of [1024, 1280, 1680]) {
    test(`each stands where it belongs in a window ${width} pixels wide, and hides nothing`, async () => {
      for (const path of [article, '/articles/empty-berths/', fixture.path]) {
        const page = await reader.open(path, { viewport: { width, height: 900 } });
        const places = await page.evaluate(readNotePlaces);
        assert.deepEqual(findMisplacedNotes(places), [], path);
        assert.ok(places.inMargin);
        assert.ok(countLevelNotes(places) >= 2, `${path}: hardly a note stands level with its mark`);
        await page.close();
      }
    });
  }

  test('the fixture has what makes it hard', async () => {
    const page = await reader.open(fixture.path);
    assert.equal(await page.locator('.notes > ol > li').count(), 60);
    assert.equal(await page.locator('.EditorsNote .mark').count(), 2);
    assert.equal(await page.locator('[href="#note-3"]').count(), 3);
    const [articleEnd, noteEnd, footer] = await page.evaluate(() =>
      ['.edition', '#note-60', '.SiteFooter'].map((selector) => {
        const { top, bottom } = (document.querySelector(selector) as Element).getBoundingClientRect();
        return selector === '.SiteFooter' ? top : bottom;
      }),
    );
    assert.ok(Number(noteEnd) > Number(articleEnd), 'the last note does not run on below the article');
    assert.ok(Number(footer) > Number(noteEnd), 'the footer does not make room for it');
  });

  test('without notes, and with notes that end early, the footer follows the article', async () => {
    for (const path of [article, '/articles/light-for-sale/']) {
      const page = await reader.open(path);
      const [gap, below] = await page.evaluate(() => {
        const footer = (document.querySelector('.SiteFooter') as Element).getBoundingClientRect();
        const end = (document.querySelector('.edition') as Element).getBoundingClientRect().bottom;
        return [footer.top - end, document.documentElement.scrollHeight - scrollY - footer.bottom];
      });
      assert.ok(Math.abs(Number(gap) - 80) < 1, `${path}: ${gap} pixels above the footer`);
      assert.ok(Math.abs(Number(below)) < 1, `${path}: ${below} pixels below it`);
    }
  });
});

describe('on a wide window', () => {
  const reader = useReader();

  test('a click on a mark lights up its note, in view, and its way back leads to the mark', async () => {
    const page = await reader.open(article);
    await page.locator('#ref-6').click();
    assert.match(page.url(), /#note-6$/);
    assert.ok(await isInView(page, '#note-6'));
    assert.ok(await isInView(page, '#ref-6'), 'the mark went out of view');
    await page.locator('#note-6').hover();
    await page.locator('#note-6 a[role="doc-backlink"]').click();
    assert.match(page.url(), /#ref-6$/);
    assert.ok(await isInView(page, '#ref-6'));
  });

  test('the keyboard goes from mark to note and back', async () => {
    const page = await reader.open(article);
    await page.locator('#ref-2').focus();
    await page.keyboard.press('Enter');
    assert.match(page.url(), /#note-2$/);
    const back = page.locator('#note-2 a[role="doc-backlink"]:focus');
    for (let step = 0; step < 8 && (await back.count()) === 0; step++) await page.keyboard.press('Tab');
    assert.ok(await back.isVisible());
    await page.keyboard.press('Enter');
    assert.match(page.url(), /#ref-2$/);
  });

  for (const javaScriptEnabled of [true, false]) {
    test(`a mark and its note light each other up, ${javaScriptEnabled ? 'with' : 'without'} a script`, async () => {
      const page = await reader.open(article, { ...windows.wide, javaScriptEnabled });
      const colour = (selector: string) =>
        page.locator(selector).evaluate((element) => getComputedStyle(element).backgroundColor);
      const lit = 'rgb(220, 237, 235)';
      assert.notEqual(await colour('#note-1 .note'), lit);
      await page.locator('#ref-1').hover();
      assert.equal(await colour('#note-1 .note'), lit);
      await page.locator('#note-1').hover();
      assert.equal(await colour('#ref-1'), lit);
      await page.mouse.move(5, 5);
      await page.locator('#ref-2').focus();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Shift+Tab');
      assert.equal(await colour('#note-2 .note'), lit);
      await page.locator('#note-2 a').first().focus();
      assert.equal(await colour('#ref-2'), lit);
    });
  }

  test('the contents list marks the section that is being read', async () => {
    const page = await reader.open(article);
    await page.evaluate(() => document.querySelector('#p13')?.scrollIntoView());
    await page.waitForFunction(
      () => document.querySelector('.Contents [aria-current]')?.textContent === 'A fund for the strait',
    );
  });
});
