import type { Match } from './finding.ts';

/** Spaces that are none of a keyboard’s: non-breaking, narrow, thin and their like. */
const special = '\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000';
const runs = new RegExp(`[ ${special}]+`, 'gu');
const isSpecial = new RegExp(`[${special}]`, 'u');

/** What opens a line of Markdown, after which any number of spaces may be. */
const opening = /^[ \t]*(?:(?:[-*+>]|#{1,6}|\d{1,9}[.)]|\[\^[^\]]+\]:)[ \t]+)*/u;

/** As far back as is looked for it. */
const longestOpening = 40;

/** Find runs of spaces and special spaces; each becomes one plain space, or nothing at the end of a line. */
export function findSpaces(text: string, isFrench: boolean): Match[] {
  return [...text.matchAll(runs)].flatMap(({ index, 0: run }) => {
    if (run === ' ') return [];
    const end = index + run.length;
    const near = text.slice(Math.max(0, index - longestOpening), index);
    const before = near.slice(near.lastIndexOf('\n') + 1);
    const after = /^\S?/u.exec(text.slice(end, end + 2))?.[0] ?? '';
    if (isSpecial.test(run)) {
      if (run.length === 1 && isMeant(before, after, isFrench)) return [];
      return [specialSpace(index, end, before === '' || after === '' ? '' : ' ', run.length)];
    }
    const isIndented = (opening.exec(before + run)?.[0].length ?? 0) === before.length + run.length;
    if (after === '' || isIndented || /^\s*\|/u.test(before)) return [];
    return [doubleSpace(index, end)];
  });
}

/**
 * A non-breaking space is meant between a number and what it counts, after an abbreviation or an initial, and where
 * French sets it before a sign; it stays. Everywhere else it comes from a web page or a word processor.
 */
function isMeant(before: string, after: string, isFrench: boolean): boolean {
  if (/\d$/u.test(before) && /[\p{L}\d%°€$£‰]/u.test(after)) return true;
  if (/(?:^|[\s(“‘])(?:\p{Lu}|p|pp|No|Nos|Art|Vol|Ch|Dr|Mr|Mrs|Ms|Prof|St|Gen|vol|no|art|ch|fig|ca|c)\.$/u.test(before))
    return true;
  if (/[§№–]$/u.test(before) || after === '–' || after === '…') return true;
  return isFrench && (/[;:!?»%]/u.test(after) || /«$/u.test(before));
}

function specialSpace(start: number, end: number, replacement: string, count: number): Match {
  const reason =
    count === 1
      ? 'A space that doesn’t break the line is where a plain one belongs.'
      : 'Several spaces are here, and not all of them are plain ones.';
  return { kind: 'non-breaking space', start, end, replacement, reason, sure: true };
}

// A wider gap may separate the columns of a table.
const doubleSpace = (start: number, end: number): Match => ({
  kind: 'double space',
  start,
  end,
  replacement: ' ',
  reason: `${end - start === 2 ? 'Two' : 'Several'} spaces are where one belongs.`,
  sure: end - start <= 4,
});

/** Spaces before a comma, a full stop and their like, and inside a bracket. */
export function findSpacesBeforePunctuation(text: string): Match[] {
  const before = [...text.matchAll(/(?<=[\p{L}\d)\]”’"])[ ]+(?=[,;.:!?)\]](?:[\s”’")\]]|$))(?!\.\.)/gu)];
  const inside = [...text.matchAll(/(?<=(?:^|[\s“‘])\()[ ]+(?=[\p{L}\d])/gu)];
  return [...before, ...inside].map(({ index, 0: { length } }) => ({
    kind: 'space before punctuation',
    start: index,
    end: index + length,
    replacement: '',
    reason: 'No space belongs between this word and the sign.',
    sure: true,
  }));
}
