import type { Line, SetAside } from '../../document.ts';
import { listWordParagraphs } from './word-paragraphs.ts';

const otherParts: { name: RegExp; reason: string }[] = [
  { name: /^word\/header\d*\.xml$/, reason: 'head of the pages' },
  { name: /^word\/footer\d*\.xml$/, reason: 'foot of the pages' },
  { name: /^word\/comments\.xml$/, reason: 'comment' },
  { name: /^word\/(diagrams\/data|charts\/chart)\d*\.xml$/, reason: 'words in a picture' },
];

/**
 * What a Word file says and its tree doesn’t: heads and feet of pages, comments, words in drawings, and whatever else
 * didn’t come through. `lines` are those that did.
 */
export function listLost(parts: Map<string, string>, main: string, lines: Line[]): Omit<SetAside, 'line'>[] {
  const others = otherParts.flatMap(({ name, reason }) => {
    const texts = [...parts].filter(([part]) => name.test(part)).flatMap(([, xml]) => listWordParagraphs(xml));
    return [...new Set(texts)].map((text) => ({ text, reason }));
  });
  const folder = main.replace(/[^/]*$/, '');
  const read = [main, `${folder}footnotes.xml`, `${folder}endnotes.xml`].flatMap((part) => parts.get(part) ?? []);
  const lost = findLost(
    read.flatMap(listWordParagraphs),
    lines.map(({ text }) => text),
  );
  return [...lost.map((text) => ({ text, reason: 'text of a part of Word that can’t be imported' })), ...others];
}

/** Paragraphs of which words are missing among the lines. */
function findLost(paragraphs: string[], lines: string[]): string[] {
  const bag = new Map<string, number>();
  for (const word of lines.flatMap(wordsOf)) bag.set(word, (bag.get(word) ?? 0) + 1);
  return paragraphs.filter((paragraph) => {
    const missing = wordsOf(paragraph).filter((word) => {
      const left = (bag.get(word) ?? 0) - 1;
      bag.set(word, left);
      return left < 0;
    });
    return missing.length > 0;
  });
}

/** The mark of a note, which is not text in Word, separates two words here. */
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .replace(/\[\d+\]|\uE010.*?\uE011|\uE012.*?\uE013/g, ' ')
    .match(/[\p{L}\p{N}]+/gu) ?? [];
