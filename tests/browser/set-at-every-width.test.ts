import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { useReader } from '../support/reader.ts';
import { findTextFaults } from '../support/text-faults.ts';

const [narrowest, widest, step] = [320, 2200, 40];
const widths = Array.from({ length: (widest - narrowest) / step + 1 }, (_, index) => narrowest + index * step);
// Between two steps: the first width of each layout.
const breakpoints = [479, 480, 735, 736, 831, 832, 1023, 1024, 1132, 1279];

describe('in a window of any width, no text overlaps, leaves the window or breaks inside a word', () => {
  const reader = useReader();

  for (const path of ['/', '/one-page/', '/articles/deep-water/', '/articles/two-keys/']) {
    test(path, async () => {
      // What slides away when the layout changes is not what is looked for.
      const page = await reader.open(path, { reducedMotion: 'reduce' });
      // Folded parts too.
      await page.evaluate(() => {
        for (const part of document.querySelectorAll('details')) part.open = true;
      });
      const faults: string[] = [];
      for (const width of [...widths, ...breakpoints]) {
        await page.setViewportSize({ width, height: 900 });
        faults.push(...(await page.evaluate(findTextFaults)).map((fault) => `${width} pixels: ${fault}`));
      }
      assert.deepEqual(faults, []);
    });
  }
});
