import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { useReader } from '../support/reader.ts';
import { fixtureSlugs } from '../support/fixture-articles.ts';

/** Where the first sentence of an article’s text begins and ends, in pixels from the top of the page. Runs in the page. */
function placeFirstSentence(): { top: number; bottom: number } {
  const paragraph = document.querySelector('#p1') as Element;
  const range = new Range();
  let text = '';
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.closest('.number, .mark')) continue;
    if (text.trim() === '') range.setStart(node, node.textContent?.search(/\S|$/) ?? 0);
    const before = text.length;
    text += node.textContent ?? '';
    // A full stop, and what closes behind it, before a space or at the end.
    const end = /[.?!][”’)]?(?=\s|$)/.exec(text);
    range.setEnd(node, end ? end.index + end[0].length - before : (node.textContent?.length ?? 0));
    if (end) break;
  }
  const { top, bottom } = range.getBoundingClientRect();
  return { top: top + scrollY, bottom: bottom + scrollY };
}

describe('an article begins', () => {
  const reader = useReader();

  for (const slug of fixtureSlugs) {
    test(`${slug}: with its first sentence in the first screen of a desk’s window`, async () => {
      const page = await reader.open(`/articles/${slug}/`, { viewport: { width: 1280, height: 900 } });
      const { top, bottom } = await page.evaluate(placeFirstSentence);
      assert.ok(bottom > top && bottom <= 900, `it ends ${bottom} pixels down`);
    });

    test(`${slug}: within one and a half screens of a phone`, async () => {
      const page = await reader.open(`/articles/${slug}/`, { viewport: { width: 360, height: 740 }, hasTouch: true });
      const { top } = await page.evaluate(placeFirstSentence);
      assert.ok(top <= 1110, `it begins ${top} pixels down`);
    });
  }
});
