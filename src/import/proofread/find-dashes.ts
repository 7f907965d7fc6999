import type { Match } from './finding.ts';
import { outsideProtected } from './protected-places.ts';

/** The dash between clauses in each convention. */
const styles = { 'a spaced en dash': ' – ', 'a spaced em dash': ' — ', 'an unspaced em dash': '—' } as const;

export type DashStyle = keyof typeof styles;

const letter = '[\\p{L}\\d.,;:!?)\\]”’"\'%]';
const dash = new RegExp(
  `(?<=${letter})(?:[ \\u00A0][–—-][ \\u00A0]|—| -- |(?<=\\p{L})--(?=\\p{L}))(?=[\\p{L}\\d(“‘"'])`,
  'gu',
);

/** What is between two clauses. A hyphen between figures may be a minus or a range, and isn’t counted. */
function dashesIn(text: string): { start: number; found: string }[] {
  const isHyphenOfFigures = (at: number, found: string) =>
    found.includes('-') && /\d/u.test(text[at - 1] ?? '') && /\d/u.test(text[at + found.length] ?? '');
  return [...text.matchAll(dash)]
    .map(({ index, 0: found }) => ({ start: index, found }))
    .filter(({ start, found }) => !isHyphenOfFigures(start, found));
}

const styleOf = (found: string): DashStyle | undefined => {
  if (found.length === 3 && found[1] === '–') return 'a spaced en dash';
  if (found.length === 3 && found[1] === '—') return 'a spaced em dash';
  return found === '—' ? 'an unspaced em dash' : undefined;
};

/** The dash that a document mostly sets between clauses; nothing where it sets none. */
export function dashStyle(text: string): DashStyle | undefined {
  const counts = new Map<DashStyle, number>();
  for (const { found } of outsideProtected(locate)(text)) {
    const style = styleOf(found);
    if (style) counts.set(style, (counts.get(style) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

const locate = (text: string) => dashesIn(text).map((one) => ({ ...one, end: one.start + one.found.length }));

/** Dashes that aren’t set as the document’s other dashes are, and hyphens in ranges of numbers. */
export function findDashes(text: string, style: DashStyle | undefined): Match[] {
  const mixed = outsideProtected(locate)(text)
    .filter(({ found }) => style && styleOf(found) !== style)
    .map(({ start, end }): Match => {
      const reason = `The document’s other dashes are each ${style?.replace(/^an? /, '')}.`;
      return { kind: 'mixed dashes', start, end, replacement: style ? styles[style] : '', reason, sure: true };
    });
  return [...mixed, ...outsideProtected(findRanges)(text)];
}

/** Only reported: a hyphen between numbers may belong to a name, a date or a code. */
function findRanges(text: string): Match[] {
  // Of pages or years; other figures may be a code or a law.
  const range =
    /(?:(?<=\bpp?\.\s?)|(?<![\p{L}\d.,/:–-])(?=(?:1[5-9]|20)\d\d-(?:1[5-9]|20)?\d\d(?!\d)))(\d{1,4})-(\d{1,4})(?![\p{L}\d/:–-]|[.,]\d)/gu;
  return [...text.matchAll(range)].flatMap(({ index, 0: found, 1: from = '', 2: to = '' }) => {
    if (to.length >= from.length && Number(to) <= Number(from)) return [];
    const reason = 'A hyphen is in a range of numbers, where an en dash is usual.';
    const replacement = found.replace('-', '–');
    return [{ kind: 'mixed dashes', start: index, end: index + found.length, replacement, reason, sure: false }];
  });
}
