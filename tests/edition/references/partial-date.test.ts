import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatPartialDate, knownDay } from '../../../src/edition/references/partial-date.ts';

const cases = [
  { name: 'a year is its number', date: '2025', words: '2025', day: undefined },
  { name: 'a month is written out', date: '2025-03', words: 'March 2025', day: undefined },
  { name: 'a day stands before its month', date: '2025-01-23', words: '23 January 2025', day: '2025-01-23' },
  { name: 'a first day has no zero', date: '2024-12-01', words: '1 December 2024', day: '2024-12-01' },
  { name: 'a leap day is a day', date: '2024-02-29', words: '29 February 2024', day: '2024-02-29' },
];

for (const { name, date, words, day } of cases) {
  test(`${name}: ${date}`, () => {
    assert.equal(formatPartialDate(date), words);
    assert.equal(knownDay(date)?.toISOString(), day && `${day}T00:00:00.000Z`);
  });
}
