import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fixtureArticles, fixtureSlugs, sumOf } from '../support/fixture-articles.ts';
import { useReader, windows } from '../support/reader.ts';

describe('all the articles on one page, to be listened to', () => {
  const reader = useReader();

  test('lose their marks and numbers, without a script, and get them back', async () => {
    const page = await reader.open('/one-page/', { ...windows.small, javaScriptEnabled: false });
    const seen = () => page.locator(':is(.mark, .number):visible').count();
    const spoken = async () =>
      (await page.locator('main').ariaSnapshot()).match(/link "(?:Note|Paragraph) \d+"/g)?.length;
    const further = fixtureArticles.flatMap(({ furtherMarks }) => furtherMarks).length;
    const all = sumOf('paragraphs') + sumOf('notes') + further;
    assert.deepEqual([await seen(), await spoken()], [all, all]);
    await page.getByLabel(/Without note marks/).check();
    assert.deepEqual([await seen(), await spoken()], [0, undefined]);
    assert.equal(await page.locator('.note:visible').count(), sumOf('notes'));
    await page.getByLabel(/Without note marks/).uncheck();
    assert.equal(await seen(), all);
  });

  test('say at the head of each whose words these are', async () => {
    const page = await reader.open('/one-page/');
    const notices = await page.locator('.OnePageArticle > .Provenance').allInnerTexts();
    assert.equal(notices.length, fixtureSlugs.length);
    for (const notice of notices) assert.match(notice, /own words.*original/);
  });
});
