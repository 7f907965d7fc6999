import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { useReader } from '../support/reader.ts';

const article = '/articles/deep-water/';
const allWindows = [320, 360, 768, 1100, 1280];

describe('the number of a paragraph', () => {
  const reader = useReader();

  test('stands where its first word is, large enough for a finger, and touches no text', async () => {
    for (const width of allWindows) {
      const page = await reader.open(article, { viewport: { width, height: 800 } });
      const faults = await page.locator('.prose > p').evaluateAll((paragraphs) =>
        paragraphs.flatMap((paragraph) => {
          const { left, right, top, bottom, width, height } = (
            paragraph.querySelector('.number') as Element
          ).getBoundingClientRect();
          const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT, (node) =>
            node.parentElement?.closest('.number') || !node.textContent?.trim()
              ? NodeFilter.FILTER_REJECT
              : NodeFilter.FILTER_ACCEPT,
          );
          const text = walker.nextNode() as Text;
          const range = new Range();
          range.setStart(text, text.data.search(/\S/));
          range.setEnd(text, text.length);
          const lines = [...range.getClientRects()];
          const first = lines[0] as DOMRect;
          return [
            width < 23.9 || height < 23.9 ? `is ${width} by ${height} pixels large` : '',
            right > first.left + 0.5 ? 'reaches into its first word' : '',
            Math.abs((top + bottom) / 2 - (first.top + first.bottom) / 2) > 5 ? 'is not level with it' : '',
            // Behind the first line, nothing is beneath a finger that means the number.
            lines.slice(1).some((line) => line.top + 4 < bottom && line.left < right && line.right > left)
              ? 'reaches into the second line'
              : '',
          ].flatMap((fault) => (fault ? [`${paragraph.id} ${fault}`] : []));
        }),
      );
      assert.deepEqual(faults, [], `${width} pixels`);
      await page.close();
    }
  });

  test('is a link that says “Paragraph 10” to a screen reader, before the words', async () => {
    const page = await reader.open(article);
    const tree = await page.locator('#p10').ariaSnapshot();
    assert.match(tree, /^- paragraph:\n {2}- link "Paragraph 10":\n {4}- \/url: "#p10"\n {2}- text: Ferrow/);
    assert.match(tree, /link "Note 6"/);
  });

  test('is no part of what is copied, and neither is the figure of a note', async () => {
    for (const width of [360, 1280]) {
      const page = await reader.open(article, { viewport: { width, height: 800 } });
      const copied = await page.evaluate(() => {
        getSelection()?.selectAllChildren(document.querySelector('#p10') as Element);
        return getSelection()?.toString().trim() ?? '';
      });
      assert.match(copied, /^Ferrow .*\(yet\)/s);
      assert.doesNotMatch(copied, /\d/);
    }
  });

  test('is there, and can be followed, without styles', async () => {
    const page = await reader.open(article);
    await page.locator('style').evaluateAll((styles) => {
      for (const style of styles) style.remove();
    });
    assert.match(await page.locator('#p10').innerText(), /^10 Ferrow/);
    await page.locator('#p10 .number').click();
    assert.match(page.url(), /#p10$/);
    assert.match(await page.locator('#ref-6').innerText(), /6/);
  });
});
