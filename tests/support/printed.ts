import type { Page } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';

/** A piece of text on paper, in points from the top left corner of its sheet. */
interface PrintedText {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface Sheet {
  width: number;
  height: number;
  texts: PrintedText[];
}

/** Points in a centimetre. */
export const centimetre = 72 / 2.54;

/** What a reader has in hand after printing an open page on A4. */
export const printSheets = async (page: Page): Promise<Sheet[]> =>
  readSheets(new Uint8Array(await page.pdf({ format: 'A4' })));

/** The sheets of a PDF, with their text and where it stands. */
export async function readSheets(pdf: Uint8Array): Promise<Sheet[]> {
  const file = await getDocumentProxy(pdf);
  const numbers = Array.from({ length: file.numPages }, (_, index) => index + 1);
  return Promise.all(
    numbers.map(async (number) => {
      const sheet = await file.getPage(number);
      const { width, height } = sheet.getViewport({ scale: 1 });
      const { items } = await sheet.getTextContent();
      const texts = items.flatMap((item) => {
        if (!('str' in item) || !item.str.trim()) return [];
        const [, , , , x, y] = item.transform as number[];
        const baseline = height - Number(y);
        return [
          {
            text: item.str,
            left: Number(x),
            right: Number(x) + item.width,
            top: baseline - item.height,
            bottom: baseline,
          },
        ];
      });
      return { width, height, texts: inLines(texts) };
    }),
  );
}

/** How far apart the baselines of one line may be, in points: a mark is raised, small type is a little higher. */
const sameLine = 4;

/** Texts as a reader takes them, down the sheet and along each line; a file names what is positioned last. */
function inLines(texts: PrintedText[]): PrintedText[] {
  const lines: PrintedText[][] = [];
  for (const text of texts.toSorted((a, b) => a.bottom - b.bottom)) {
    const line = lines.at(-1);
    if (line?.[0] && text.bottom - line[0].bottom <= sameLine) line.push(text);
    else lines.push([text]);
  }
  return lines.flatMap((line) => line.sort((a, b) => a.left - b.left));
}

/** All the words of a sheet, line after line. */
export const wordsOf = ({ texts }: Sheet): string => texts.map(({ text }) => text).join(' ');

/** Pieces of text on a sheet that overlap, or that come nearer to its edge than `margin` points. */
export function findPrintFaults({ width, height, texts }: Sheet, margin: number): string[] {
  const outside = texts
    .filter(({ left, right, top, bottom }) => left < margin || right > width - margin || top < 0 || bottom > height)
    .map(({ text }) => `“${text}” is cut off`);
  const overlaps = texts.flatMap((one, index) =>
    texts.slice(index + 1).flatMap((other) => {
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      // A raised figure may reach up to the line above it by less than its own half.
      const isOverlap = across > 1 && down > Math.min(one.bottom - one.top, other.bottom - other.top) / 2;
      return isOverlap ? [`“${one.text}” overlaps “${other.text}”`] : [];
    }),
  );
  return [...outside, ...overlaps];
}

const isInMargin = ({ height }: Sheet, { top, bottom }: PrintedText): boolean =>
  bottom < 2.2 * centimetre || top > height - 2 * centimetre;

/** The numbers that hang left of the text, over all sheets. */
export function readGutter(sheets: Sheet[]): number[] {
  const columns = sheets.map((sheet) => sheet.texts.filter((text) => !isInMargin(sheet, text)));
  const words = columns.flat().filter(({ text }) => /\p{L}/u.test(text));
  const edge = Math.min(...words.map(({ left }) => left));
  return columns.flatMap((texts) =>
    texts
      .filter(({ text, right }) => /^\d+$/.test(text.trim()) && right < edge)
      .sort((a, b) => a.top - b.top)
      .map(({ text }) => Number(text)),
  );
}

/** What a page’s margins say: the lines above and below everything else. */
export const marginsOf = (sheet: Sheet): string =>
  sheet.texts
    .filter((text) => isInMargin(sheet, text))
    .map(({ text }) => text)
    .join(' | ');
