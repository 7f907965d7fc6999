import type { Work } from './work.ts';

/** A date in CSL-JSON; with `circa`, one that is inferred, of which no more than the year is given. */
export interface CslDate {
  'date-parts': number[][];
  circa?: true;
}

/** What a record of a text that has appeared before says of that, in CSL’s names. */
interface FirstPublication {
  'original-date'?: CslDate;
  'original-title'?: string;
  'original-publisher'?: string;
  /** Who made this version of it. */
  contributor?: { literal: string }[];
  version?: string;
}

/** A work in CSL-JSON, without the fields that are ours. */
export type CslItem = Omit<Work, 'key' | 'kind' | 'corrections' | 'archived' | 'issued' | 'accessed'> &
  FirstPublication & {
    id: string;
    issued?: CslDate;
    accessed?: CslDate;
    /** Of a report, the series in which its number counts, as in “Sea Papers 25|15”. */
    genre?: string;
    note?: string;
  };

/** What citation software reads: https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html */
export function toCslItem({
  key,
  kind: _,
  corrections: __,
  archived: ___,
  issued,
  accessed,
  'collection-title': series,
  number,
  ...fields
}: Work): CslItem {
  return {
    id: key,
    ...fields,
    ...seriesFields(fields.type, series, number),
    ...(issued && { issued: dateParts(issued) }),
    ...(accessed && { accessed: dateParts(accessed) }),
  };
}

/**
 * A series and the number in it. The styles print a report’s number before the title of a “collection”, but behind its
 * “genre”, so a series whose numbers are those of the reports is given as that.
 */
export function seriesFields(
  type: CslItem['type'],
  series: string | undefined,
  number: string | undefined,
): Pick<CslItem, 'collection-title' | 'genre' | 'number'> {
  return {
    ...(series && (type === 'report' && number ? { genre: series } : { 'collection-title': series })),
    ...(number && { number }),
  };
}

/** `'2025-03'` is `{ 'date-parts': [[2025, 3]] }`. */
export const dateParts = (date: string): CslDate => ({ 'date-parts': [date.split('-').map(Number)] });

/** A date that is the earliest possible one: its year, marked as inferred. */
export const inferredDate = (date: string): CslDate => ({ ...dateParts(date.slice(0, 4)), circa: true });
