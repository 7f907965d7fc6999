import type { z } from 'astro/zod';
import { suggestName } from './nearest-name.ts';
import type { Problem } from '../read/problem.ts';

export type Issue = z.core.$ZodIssue;

type Words = Pick<Problem, 'reason' | 'remedy'>;

/**
 * What a schema found wrong with a field, in words for an editor. `name` is the field as it is shown, `value` what
 * stands there, `manual` the file that explains it.
 */
export function describeIssue(issue: Issue, name: string, value: unknown, manual: string): Words {
  const seeManual = `${manual} says what belongs there.`;
  if (value === undefined) return { reason: `${name} is missing.`, remedy: `Add it; ${seeManual}` };
  if (isEmpty(value)) return { reason: `${name} is empty.`, remedy: `Fill it in; ${seeManual}` };
  if (ownMessage.test(issue.message)) return describeOwn(issue.message, name);
  switch (issue.code) {
    case 'invalid_type':
      return describeType(issue.expected, name);
    case 'too_small':
      return { reason: `${name} can’t be ${String(value)}.`, remedy: 'Count from 1.' };
    case 'too_big':
      return describeLength(Number(issue.maximum), name, String(value).length);
    case 'invalid_value':
      return {
        reason: `${name} can’t be “${String(value)}”.`,
        remedy: suggestName(String(value), issue.values.map(String)),
      };
    case 'invalid_format':
      return describeFormat(issue.format, name, seeManual);
    default:
      return { reason: `${name} is wrong: ${issue.message}.`, remedy: `Correct it; ${seeManual}` };
  }
}

/** True where nothing has been filled in. */
export const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

const types: Record<string, Words> = {
  boolean: { reason: 'must be true or false', remedy: 'Write it without quotation marks.' },
  string: { reason: 'must be a text', remedy: 'Put it between quotation marks.' },
  array: { reason: 'must be a list', remedy: 'Write it in brackets, with commas: [a, b].' },
  object: { reason: 'must have fields of its own', remedy: 'Write them one a line, as “name: value”.' },
};

const wholeNumber: Words = {
  reason: 'must be a whole number',
  remedy: 'Write it in figures, without quotation marks.',
};

function describeType(expected: string, name: string): Words {
  const { reason, remedy } = types[expected] ?? wholeNumber;
  return { reason: `${name} ${reason}.`, remedy };
}

const describeLength = (maximum: number, name: string, length: number): Words => ({
  reason: `${name} has ${length} characters, and no more than ${maximum} fit.`,
  remedy: `Take out ${length - maximum} or more.`,
});

function describeFormat(format: string, name: string, seeManual: string): Words {
  if (format === 'url') {
    return { reason: `${name} is not a web address.`, remedy: 'Write it whole, such as https://example.org/page.' };
  }
  return { reason: `${name} is not written as it must be.`, remedy: `Correct it; ${seeManual}` };
}

/** Messages of our own schemas read `is wrong: do this`. */
const ownMessage = /^(is [^:]+): (.)(.*)$/;

function describeOwn(message: string, name: string): Words {
  const [, reason, initial = '', rest] = ownMessage.exec(message) ?? [];
  return { reason: `${name} ${reason}.`, remedy: `${initial.toUpperCase()}${rest}.` };
}
