import { countWords } from '../proof/tokens.ts';
import { readEntry } from '../notes/signs.ts';
import type { TextBlock } from './join-lines.ts';

/** Whether a block of plain text looks like a heading: short, unended, and with a text below it. */
export function isHeading(block: TextBlock, blocks: TextBlock[], index: number): boolean {
  if (block.isUnderlined) return true;
  if (!looksLikeHeading(block.text)) return false;
  const below = blocks.slice(index + 1, index + 4).find(({ text }) => !looksLikeHeading(text));
  return below !== undefined && countWords(below.text) >= 15 && !readEntry(below.text);
}

/** Whether a line could be a heading by itself, without regard to what is around it. */
const looksLikeHeading = (text: string): boolean =>
  /^["“‘'«(]?[\p{Lu}\p{Lt}\p{Lo}\p{Nd}]/u.test(text) &&
  !/[.,;:…。，；：！？؟]["”’'»)]?$|[?!]["”’'»)]$/.test(text) &&
  // A mark at its end makes a sentence of it: nobody annotates a heading.
  !/(?:\[\^?\w{1,6}\]|\S\(\w{1,4}\)|[⁰¹²³⁴-⁹])$/.test(text) &&
  text.length <= 110 &&
  countWords(text) <= 16 &&
  (!readEntry(text) || /^(?:\d+|[IVX]+)\.\s\p{Lu}/u.test(text));
