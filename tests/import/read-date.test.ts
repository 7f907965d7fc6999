import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDate, takeDateAtEnd } from '../../src/import/front-matter/read-date.ts';

const dates = [
  { name: 'day, month in words, year', text: '17 March 2025', expected: '2025-03-17' },
  { name: 'month in words first', text: 'March 17, 2025', expected: '2025-03-17' },
  { name: 'a short month and an ordinal', text: 'Sept. 5th, 2024', expected: '2024-09-05' },
  { name: 'with the day of the week', text: 'Monday, 17 March 2025', expected: '2025-03-17' },
  { name: 'with the time', text: '17 March 2025, 10:30', expected: '2025-03-17' },
  { name: 'in Italian', text: '17 marzo 2025', expected: '2025-03-17' },
  { name: 'with full stops, day first', text: '03.04.2025', expected: '2025-04-03' },
  { name: 'as computers write it', text: '2025-03-17', expected: '2025-03-17' },
  { name: 'with a time zone', text: '2025-01-23T08:00:00Z', expected: '2025-01-23' },
  { name: 'year first with strokes', text: '2025/03/17', expected: '2025-03-17' },
  { name: 'a day that can be no month decides', text: '21-09-2024', expected: '2024-09-21' },
  { name: 'a month that can be no day decides', text: '03/17/2025', expected: '2025-03-17' },
  { name: 'the same day and month are no question', text: '04/04/2025', expected: '2025-04-04' },
  { name: 'a month stays a month', text: 'March 2025', expected: '2025-03' },
  { name: 'a year stays a year', text: '2025', expected: '2025' },
];

for (const { name, text, expected } of dates) {
  test(`a date is read, ${name}: ${text}`, () => assert.deepEqual(readDate(text), { date: expected }));
}

test('a date that can be read in two ways is a question', () => {
  assert.deepEqual(readDate('03/04/2025'), { oneOf: ['2025-04-03', '2025-03-04'] });
});

for (const text of [
  '',
  '31.02.2025',
  '1234',
  '25|15',
  'May the lights burn',
  'In March 2025 the lamp went out',
  'yesterday',
  '12 lamps',
]) {
  test(`no date is read in “${text}”`, () => assert.equal(readDate(text), undefined));
}

test('a date at the end of a line is taken from it', () => {
  assert.deepEqual(takeDateAtEnd('By Ines Tarn, Keeper | March 17, 2025'), {
    rest: 'By Ines Tarn, Keeper',
    read: { date: '2025-03-17' },
  });
  assert.equal(takeDateAtEnd('By Ines Tarn, Keeper'), undefined);
});
