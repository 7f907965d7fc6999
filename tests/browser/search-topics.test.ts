import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { useReader } from '../support/reader.ts';
import { foundAddresses, openSearchPage, places, searchFor } from '../support/searching.ts';

describe('topics in search', () => {
  const reader = useReader();

  test('a topic lists its paragraphs, those of the front page', async () => {
    const home = await reader.open('/');
    const row = home.locator('section.Topic[aria-labelledby="topic-dredging"]');
    const expected = await row
      .locator('.ParagraphLinks a')
      .evaluateAll((links) =>
        (links as HTMLAnchorElement[]).map(({ pathname, hash }) => pathname.split('/').at(-2) + hash),
      );
    assert.ok(expected.length > 3);
    const page = await openSearchPage(reader.open);
    await searchFor(page, 'topic:dredging');
    for (const more of await page.locator('.results .more').all()) await more.click();
    assert.deepEqual((await foundAddresses(page)).sort(), expected.sort());
  });

  test('a topic is chosen among the filters, with its count, and the address keeps it', async () => {
    const page = await openSearchPage(reader.open, '?q=strait');
    const option = page.getByLabel('Topic', { exact: true }).locator('option').filter({ hasText: 'Insurance' });
    const [, label, count] = /^(.*) \((\d+)\)$/.exec((await option.innerText()).trim()) ?? [];
    assert.ok(label && Number(count) > 0);
    await page.getByLabel('Topic', { exact: true }).selectOption(label);
    await page.waitForURL((url) => url.searchParams.get('topic') === label);
    await page.waitForFunction(
      (said) => document.querySelector('.count span')?.textContent?.startsWith(said),
      `${count} place`,
    );
    const found = await foundAddresses(page);
    assert.ok(found.includes('empty-berths#p3'), `${found}`);
    await page.reload();
    await page.locator('.results > *').first().waitFor();
    assert.deepEqual(await foundAddresses(page), found);
  });

  test('a note belongs to the topics of the paragraph that bears its mark', async () => {
    const page = await openSearchPage(reader.open);
    await searchFor(page, 'in:notes topic:insur ');
    const notes = await places(page);
    const article = await reader.open('/articles/empty-berths/');
    assert.ok(notes.length > 0);
    const found = (await foundAddresses(page)).filter((address) => address.startsWith('empty-berths'));
    const home = await reader.open('/');
    const row = home.locator('section.Topic[aria-labelledby="topic-insurance"]');
    const paragraphs = await row
      .locator('.ParagraphLinks a[href*="empty-berths"]')
      .evaluateAll((links) => (links as HTMLAnchorElement[]).map(({ hash }) => hash));
    const expected = await article
      .locator('.prose')
      .evaluate(
        (text, ids) =>
          ids.flatMap((id) =>
            [...text.querySelectorAll(`${id} [role="doc-noteref"]`)].map((mark) => mark.getAttribute('href') ?? ''),
          ),
        paragraphs,
      );
    assert.deepEqual(found.sort(), [...new Set(expected)].map((hash) => `empty-berths${hash}`).sort());
  });

  test('a topic that there is not, is named', async () => {
    const page = await openSearchPage(reader.open);
    await searchFor(page, 'topic:zeppelins strait');
    assert.match(await page.locator('.remark').innerText(), /No article has “topic:zeppelins”/);
  });
});
