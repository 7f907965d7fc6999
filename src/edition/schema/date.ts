import { z } from 'astro/zod';

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** True for `YYYY`, `YYYY-MM` or `YYYY-MM-DD` where that year, month or day exists. */
export function isPartialDate(value: string): boolean {
  const match = pattern.exec(value);
  if (!match) return false;
  const [, year, month = '01', day = '01'] = match;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

/**
 * A date as precise as it is known: `'2025'`, `'2025-03'` or `'2025-03-17'`.
 * YAML reads an unquoted day as a timestamp, so that is taken back to text first.
 */
export const partialDate = z.preprocess(
  (value) => {
    if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString().slice(0, 10);
    return typeof value === 'number' ? String(value) : value;
  },
  z.string().refine(isPartialDate, {
    error: 'is not a date that exists: write a year, a month or a day, such as 2025, 2025-03 or 2025-03-17',
  }),
);
