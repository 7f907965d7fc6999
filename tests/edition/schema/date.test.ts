import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPartialDate, partialDate } from '../../../src/edition/schema/date.ts';

const cases = [
  { name: 'a year', date: '2025', expected: true },
  { name: 'a month', date: '2025-03', expected: true },
  { name: 'a day', date: '2025-03-17', expected: true },
  { name: 'a leap day', date: '2024-02-29', expected: true },
  { name: 'a leap day in a common year', date: '2025-02-29', expected: false },
  { name: 'a thirteenth month', date: '2025-13', expected: false },
  { name: 'a month 0', date: '2025-00', expected: false },
  { name: 'a thirty-first of April', date: '2025-04-31', expected: false },
  { name: 'a month without its zero', date: '2025-3', expected: false },
  { name: 'a date with a time', date: '2025-03-17T12:00', expected: false },
  { name: 'a date in another order', date: '17-03-2025', expected: false },
  { name: 'a date in words', date: 'March 2025', expected: false },
  { name: 'nothing', date: '', expected: false },
];

for (const { name, date, expected } of cases) {
  test(`${name} is ${expected ? 'a' : 'no'} date: “${date}”`, () => assert.equal(isPartialDate(date), expected));
}

const read = [
  { name: 'an unquoted day in YAML is that day', value: new Date('2025-03-17'), expected: '2025-03-17' },
  { name: 'an unquoted year in YAML is that year', value: 2025, expected: '2025' },
  { name: 'text stays as it is', value: '2025-03', expected: '2025-03' },
];

for (const { name, value, expected } of read) {
  test(name, () => assert.equal(partialDate.parse(value), expected));
}

test('a date that does not exist is refused in words that say what to write', () => {
  const { error } = partialDate.safeParse('2025-02-30');
  assert.match(error?.issues[0]?.message ?? '', /such as 2025, 2025-03 or 2025-03-17$/);
});

for (const value of [null, undefined, 20250, new Date('never')]) {
  test(`${value} is refused`, () => assert.equal(partialDate.safeParse(value).success, false));
}
