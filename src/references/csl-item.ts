import type { Work } from './work.ts';

type DateParts = { 'date-parts': number[][] };

/** A work in CSL-JSON, without the fields that are ours. */
export type CslItem = Omit<Work, 'key' | 'kind' | 'corrections' | 'archived' | 'issued' | 'accessed'> & {
  id: string;
  issued?: DateParts;
  accessed?: DateParts;
};

/** What citation software reads: https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html */
export function toCslItem({
  key,
  kind: _,
  corrections: __,
  archived: ___,
  issued,
  accessed,
  ...fields
}: Work): CslItem {
  return {
    id: key,
    ...fields,
    ...(issued && { issued: dateParts(issued) }),
    ...(accessed && { accessed: dateParts(accessed) }),
  };
}

/** `'2025-03'` is `{ 'date-parts': [[2025, 3]] }`. */
export const dateParts = (date: string): DateParts => ({ 'date-parts': [date.split('-').map(Number)] });
