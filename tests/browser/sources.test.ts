import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { useReader, windows } from '../support/reader.ts';
import { fixtureSites } from '../support/sites.ts';

/** The notes of the originals, and those among them that cite no work. */
const articles = [
  { slug: 'deep-water', notes: 10, comments: [4] },
  { slug: 'empty-berths', notes: 6, comments: [] as number[] },
];

for (const site of fixtureSites) {
  describe(`the way of every note on the site ${site.name}`, () => {
    const reader = useReader(site);

    for (const { slug, notes, comments } of articles) {
      test(`leads from ${slug} to the work, the passage, the paragraph, and back to the note`, async () => {
        const page = await reader.open(`/articles/${slug}/`, { javaScriptEnabled: false });
        const walked: number[] = [];
        for (let n = 1; n <= notes; n++) {
          if (comments.includes(n)) continue;
          await page.goto(reader.address(`/articles/${slug}/#note-${n}`));
          await page.locator(`#note-${n} a.kind`).first().click();
          assert.match(page.url(), /\/sources\/#[a-z0-9-]+$/);
          const entry = page.locator(page.url().replace(/.*#/, '#'));
          assert.ok(await entry.isVisible());
          const use = entry.locator('.uses li', { has: page.locator(`a[href$="/articles/${slug}/#note-${n}"]`) });
          const passage = (await use.locator('.words').first().innerText()).trim();
          await use
            .getByRole('link', { name: /^paragraph/ })
            .first()
            .click();
          const paragraph = page.locator(page.url().replace(/.*#/, '#'));
          const text = await paragraph.evaluate((element) => {
            const copy = element.cloneNode(true) as Element;
            for (const furniture of copy.querySelectorAll('.mark, .number')) furniture.remove();
            return copy.textContent ?? '';
          });
          assert.ok(passage.length > 20 && text.includes(passage), `note ${n}: “${passage}” is not in its paragraph`);
          await paragraph.locator(`a[href="#note-${n}"]`).click();
          assert.match(page.url(), new RegExp(`#note-${n}$`));
          walked.push(n);
        }
        assert.equal(walked.length, notes - comments.length);
      });
    }
  });
}

describe('the passages that rest on a note', () => {
  const reader = useReader();
  const lit = (page: Page) =>
    page
      .locator('.passage')
      .evaluateAll((passages) =>
        passages
          .filter((passage) => getComputedStyle(passage).backgroundColor !== 'rgba(0, 0, 0, 0)')
          .map((passage) => passage.getAttribute('data-note')),
      );

  test('are shown whole in the list of sources, as an editor marked them', async () => {
    const sources = await reader.open('/sources/', { javaScriptEnabled: false });
    let compared = 0;
    for (const { slug } of articles) {
      const page = await reader.open(`/articles/${slug}/`, { javaScriptEnabled: false });
      for (const passage of await page.locator('.passage').all()) {
        const note = await passage.getAttribute('data-note');
        const text = await passage.evaluate((element) => {
          for (const mark of element.querySelectorAll('.mark')) mark.remove();
          return element.textContent;
        });
        const use = sources.locator('.uses li', { has: sources.locator(`a[href$="/articles/${slug}/#note-${note}"]`) });
        assert.ok(
          (await use.locator('.words').allInnerTexts()).includes(text ?? ''),
          `note ${note} of ${slug}: “${text}”`,
        );
        compared += 1;
      }
    }
    assert.ok(compared > 0, 'no passage was compared');
  });

  test('let nobody speak there who is not named', async () => {
    const page = await reader.open('/sources/');
    const passages = await page.locator('#quay-review-2023 .uses .words').allInnerTexts();
    assert.match(passages[2] ?? '', /Dolores Marsh.*she added/);
    assert.match(passages[3] ?? '', /Okonjo.*he quotes her/);
  });

  test('are lit up for whoever follows the note or comes back from it, without JavaScript', async () => {
    const page = await reader.open('/articles/empty-berths/', { ...windows.wide, javaScriptEnabled: false });
    assert.deepEqual(await lit(page), []);
    await page.locator('#ref-5').click();
    assert.deepEqual(await lit(page), ['5']);
    await page.mouse.move(0, 0);
    await page.goto(reader.address('/articles/empty-berths/#ref-6'));
    assert.deepEqual(await lit(page), ['6']);
  });

  test('are lit up while the pointer rests on the mark, and while a small window shows the note', async () => {
    const wide = await reader.open('/articles/empty-berths/');
    await wide.locator('#ref-6').hover();
    assert.deepEqual(await lit(wide), ['6']);
    await wide.mouse.move(0, 0);
    assert.deepEqual(await lit(wide), []);
    const small = await reader.open('/articles/empty-berths/', windows.small);
    await small.locator('#ref-5').tap();
    await small.locator('#note-5 .note:popover-open').waitFor();
    assert.deepEqual(await lit(small), ['5']);
  });

  test('are not lit up on paper', async () => {
    const page = await reader.open('/articles/empty-berths/#note-6');
    assert.deepEqual(await lit(page), ['6']);
    await page.emulateMedia({ media: 'print' });
    assert.deepEqual(await lit(page), []);
  });
});

describe('the list of sources', () => {
  const reader = useReader();

  test('narrows by kind and by article without JavaScript, and says when nothing is left', async () => {
    const page = await reader.open('/sources/', { ...windows.wide, javaScriptEnabled: false });
    const shown = () => page.locator('.Source:visible').count();
    const all = await shown();
    assert.equal(all, 9);
    await page.getByLabel('Scholarship').check();
    assert.equal(await shown(), 2);
    await page.getByLabel('Ashdown').check();
    assert.equal(await shown(), 0);
    assert.ok(await page.locator('.none').isVisible());
    await page.getByLabel('Press').check();
    assert.equal(await shown(), 2);
    assert.ok(!(await page.locator('.none').isVisible()));
  });

  test('the keyboard narrows it too', async () => {
    const page = await reader.open('/sources/');
    await page.getByLabel('All').first().focus();
    await page.keyboard.press('ArrowRight');
    assert.equal(await page.locator('.Source:visible').count(), 1);
  });

  test('has each work once, although some are cited more often', async () => {
    const page = await reader.open('/sources/');
    assert.equal(await page.locator('#kerr-2022 .uses li').count(), 3);
    assert.equal(await page.locator('#quay-review-2023 .uses li').count(), 4);
  });

  test('says which part of a work is cited, and shows our words without quotation marks', async () => {
    const page = await reader.open('/sources/');
    assert.deepEqual(await page.locator('#kerr-2022 .part').allInnerTexts(), [
      'Part cited: p. 204',
      'No part named',
      'Part cited: p. 219',
    ]);
    // Those of the article in its authors’ own words are quotations.
    const theirs = page.locator('.uses li', { has: page.locator('a[href*="/articles/two-keys/"]') });
    assert.ok((await theirs.locator('q').count()) > 0);
    assert.equal(await page.locator('.uses q').count(), await theirs.locator('q').count());
    assert.match(
      await page.locator('#kerr-2022 .place').first().innerText(),
      /^Varga, restated, paragraph \d+, note 2$/,
    );
  });

  test('a note says where else its work is cited', async () => {
    const page = await reader.open('/articles/deep-water/');
    assert.match(await page.locator('#note-2').innerText(), /Also cited in note 5/);
    assert.match(await page.locator('#note-5').innerText(), /Also cited in note 2/);
  });
});
