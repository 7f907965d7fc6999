import { casual as english } from 'chrono-node/en';
import { casual as italian } from 'chrono-node/it';
import { isPartialDate } from '../../edition/schema/date.ts';

/** A date as precise as a text gives it, or the two that it can mean. */
export type ReadDate = { date: string } | { oneOf: [string, string] };

/** Read a text that is a date and nothing else, such as `March 17, 2025`; nothing where it is none. */
export function readDate(text: string): ReadDate | undefined {
  const written = text
    .trim()
    .replace(/^(?:on|the|il)\s+/i, '')
    .replace(/[.,;]$/, '');
  return readFigures(written) ?? readWords(written);
}

/** `2025-03-17` with what may follow, `2025/03`, `17.03.2025`, `17/03/2025`, `03-17-2025`. */
function readFigures(text: string): ReadDate | undefined {
  const [, isoDate = text] = /^(\d{4}-\d{2}-\d{2})[T ][\d:.]+(?: ?(?:Z|UTC|[+-][\d:]+))?$/.exec(text) ?? [];
  const iso = /^\d{4}(?:([-/.])\d{2}(?:\1\d{2})?)?$/.test(isoDate) ? isoDate.replace(/[/.]/g, '-') : undefined;
  if (iso) return isPartialDate(iso) && (iso.length > 4 || /^(?:19|20)/.test(iso)) ? { date: iso } : undefined;
  const [, first = '', separator, second = '', year = ''] = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/.exec(text) ?? [];
  if (!separator) return undefined;
  const dayFirst = dateOf(year, second, first);
  const monthFirst = separator === '.' ? undefined : dateOf(year, first, second);
  if (dayFirst && monthFirst && dayFirst !== monthFirst) return { oneOf: [dayFirst, monthFirst] };
  const date = dayFirst ?? monthFirst;
  return date === undefined ? undefined : { date };
}

function dateOf(year: string, month: string, day: string): string | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isPartialDate(date) ? date : undefined;
}

/** `17 March 2025`, `Mar. 17th, 2025`, `marzo 2025`, with the day of the week and the time if they are there. */
function readWords(text: string): ReadDate | undefined {
  if (!/\p{L}{3}/u.test(text) || !/\b(?:19|20)\d{2}\b/.test(text) || text.length > 60) return undefined;
  for (const language of [english, italian]) {
    const [result] = language.parse(text, new Date(0));
    if (!result?.start.isCertain('year') || !result.start.isCertain('month')) continue;
    if (result.index > 0 || result.text.length < text.length) continue;
    const { start } = result;
    const parts = [
      String(start.get('year')),
      start.get('month'),
      start.isCertain('day') ? start.get('day') : undefined,
    ];
    const date = parts
      .filter((part) => part !== undefined)
      .map((part) => String(part).padStart(2, '0'))
      .join('-');
    if (isPartialDate(date)) return { date };
  }
  return undefined;
}

const inText =
  /(?:\d{4}-\d{2}-\d{2}|\d{1,2}([./-])\d{1,2}\1\d{4}|(?:\d{1,2}(?:st|nd|rd|th)?\s+)?\p{L}{3,9}\.?(?:\s+\d{1,2}(?:st|nd|rd|th)?,)?\s+(?:19|20)\d{2})$/u;

/** The date at the end of a line, as in `By A. Author, 17 March 2025`, with the line without it. */
export function takeDateAtEnd(text: string): { rest: string; read: ReadDate } | undefined {
  const found = inText.exec(text.trim());
  const read = found && readDate(found[0]);
  return read
    ? {
        rest: text
          .trim()
          .slice(0, found.index)
          .replace(/[\s,|–—·-]+$/, ''),
        read,
      }
    : undefined;
}
