import type { Page } from 'playwright-core';
import sharp from 'sharp';

/** The colour behind marked words in the light scheme (`--marked` in `src/styles/tokens.css`). */
const marked = [246, 227, 164];

/** What is painted. */
interface Painted {
  share: number;
  elsewhere: number;
}

/** How often a page is looked at until it shows marks; no event says when a browser has painted them. */
const mostLooks = 20;

/**
 * What the browser paints behind words of a page, since a text fragment is hidden from scripts: the share of their boxes
 * that has the colour of marks, and how many such pixels stand elsewhere in the element.
 * @param selector the element that holds the words; the first occurrence of each is looked at
 */
export async function readPaintedMarks(page: Page, selector: string, words: string[]): Promise<Painted> {
  let painted = await lookAt(page, selector, words);
  for (let looks = 1; looks < mostLooks && painted.share + painted.elsewhere === 0; looks++) {
    await page.waitForTimeout(100);
    painted = await lookAt(page, selector, words);
  }
  return painted;
}

async function lookAt(page: Page, selector: string, words: string[]): Promise<Painted> {
  const element = page.locator(selector);
  const boxes = await element.evaluate((container, sought) => {
    const origin = container.getBoundingClientRect();
    return sought.flatMap((text) => {
      const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(text) ?? -1;
        if (at < 0) continue;
        const range = new Range();
        range.setStart(node, at);
        range.setEnd(node, at + text.length);
        return [...range.getClientRects()].map(({ left, top, right, bottom }) => ({
          left: left - origin.left,
          top: top - origin.top,
          right: right - origin.left,
          bottom: bottom - origin.top,
        }));
      }
      throw new Error(`“${text}” is not there`);
    });
  }, words);
  const { data, info } = await sharp(await element.screenshot())
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  let [inside, elsewhere] = [0, 0];
  for (let at = 0; at < data.length; at += 3) {
    if (!marked.every((value, channel) => data[at + channel] === value)) continue;
    const [x, y] = [(at / 3) % info.width, Math.floor(at / 3 / info.width)];
    const isInside = boxes.some(
      ({ left, top, right, bottom }) => x >= left - 1 && x <= right + 1 && y >= top - 1 && y <= bottom + 1,
    );
    if (isInside) inside++;
    else elsewhere++;
  }
  const area = boxes.reduce((sum, { left, top, right, bottom }) => sum + (right - left) * (bottom - top), 0);
  return { share: inside / area, elsewhere };
}
