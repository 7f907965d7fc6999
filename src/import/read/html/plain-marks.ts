import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { type Block, listBlocks } from './blocks.ts';
import { attribute, eachElement, isElement } from './elements.ts';
import type { Page } from './page.ts';

/** So many of the marks are looked for in the notes. */
const enoughMarks = 3;

const notesHeading = /^(notes?|end-?notes?|foot-?notes?|references?|notes and references)[:.]?$/i;

/**
 * Writes raised numbers that lead nowhere as `[1]`, if the page has notes at its end; elsewhere they stay digits. An
 * exponent (`km²`, `10²`) is none.
 */
export function writePlainMarks(page: Page, linkedNotes: number): void {
  const marks = raisedNumbers(page);
  if (marks.length === 0 || !(linkedNotes > 0 || hasNotesAtEnd(page, marks))) return;
  for (const mark of marks) mark.children = [{ type: 'text', value: `[${numberOf(mark)}]`, ...placeOf(mark) }];
}

const numberOf = (mark: Element): string => toString(mark).replace(/[^\d]/g, '');
const placeOf = ({ position }: Element) => (position ? { position: structuredClone(position) } : {});

function raisedNumbers(page: Page): Element[] {
  const found: Element[] = [];
  eachElement(page.body, (sup) => {
    const number = /^[[(]?\d{1,4}[\])]?$/.test(toString(sup).trim());
    if (isElement(sup, 'sup') && number && !attribute(sup, 'dataNoteMark') && !isExponent(sup, page)) found.push(sup);
  });
  return found;
}

function isExponent(sup: Element, { parents }: Page): boolean {
  const siblings = parents.get(sup)?.children ?? [];
  const before = siblings[siblings.indexOf(sup) - 1];
  const text = before
    ? before.type === 'text'
      ? before.value
      : before.type === 'element'
        ? toString(before)
        : ''
    : '';
  return /(\d|(^|[\s\d])(k|c|m)?m)$/.test(text);
}

function hasNotesAtEnd(page: Page, marks: Element[]): boolean {
  const [first] = marks;
  const blocks = listBlocks(page.body);
  const start = blocks.findIndex(({ pieces }) => pieces.some(({ ancestors }) => first && ancestors.includes(first)));
  const after = blocks.slice(start + 1);
  const heading = after.findIndex(({ text }) => notesHeading.test(text));
  if (heading !== -1 && heading < after.length - 1) return true;
  const numbers = marks.slice(0, enoughMarks).map(numberOf);
  return numbers.some((number) => after.some((block) => beginsWith(block, number) || isItem(block, number)));
}

const beginsWith = ({ text }: Block, number: string): boolean =>
  new RegExp(`^([[(]${number}[\\])]|${number}[.):]|${number} )\\s*\\S`).test(text);

/** Whether a line is the item of that number in an ordered list. */
function isItem({ pieces }: Block, number: string): boolean {
  const ancestors = pieces[0]?.ancestors ?? [];
  const list = ancestors.findLastIndex((element) => isElement(element, 'ol'));
  const [parent, item] = [ancestors[list], ancestors[list + 1]];
  if (!parent || !item) return false;
  const place = parent.children
    .filter((child) => isElement(child, 'li'))
    .indexOf(item as Element & { tagName: Lowercase<string> });
  return place + Number(attribute(parent, 'start') || 1) === Number(number);
}
