import type { Fact } from './front-matter/fact.ts';
import { readDate } from './front-matter/read-date.ts';
import type { Options } from './options.ts';

/** The values that an editor gives on the command line, as facts. Throw an error where one can’t be understood. */
export function givenFacts({ given }: Options): Fact[] {
  return Object.entries(given).flatMap(([name, value]) => factsOf(name as keyof typeof given, value.trim()));
}

function factsOf(name: keyof Options['given'], value: string): Fact[] {
  const fact = { field: name, from: 'option', isCertain: true } as const;
  if (value === '') throw new Error(`--${name} is empty.`);
  if (name === 'author') return value.split(/\s*;\s*/).map((author) => ({ ...fact, value: author }));
  if (name === 'url' && !/^https?:\/\/[^\s/]+/.test(value)) {
    throw new Error(`--url “${value}” is no web address; it begins with https:// or http://.`);
  }
  if (name !== 'date') return [{ ...fact, value }];
  const read = readDate(value);
  if (!read && /^(?:\d{4}-\d{1,2}(?:-\d{1,2})?|\d{1,2}[./-]\d{1,2}[./-]\d{4})$/.test(value)) {
    throw new Error(`--date “${value}” is not a date that exists; write YYYY, YYYY-MM or YYYY-MM-DD.`);
  }
  if (!read || !('date' in read)) {
    throw new Error(`--date “${value}” can’t be read for certain; write YYYY, YYYY-MM or YYYY-MM-DD.`);
  }
  return [{ ...fact, value: read.date }];
}
