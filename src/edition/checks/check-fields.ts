import type { z } from 'astro/zod';
import { collections, type Collection } from '../read/collections.ts';
import { describeIssue, isEmpty, type Issue } from './describe-issue.ts';
import { isSamePath, nameOf, plainName, valueAt, type FieldPath } from './field-path.ts';
import { findMisspelt, type Misspelt } from './find-misspelt.ts';
import type { Problem } from '../read/problem.ts';
import type { Entry } from '../read/entry.ts';
import type { Fields } from '../read/parse-yaml.ts';

/** Every field of an entry is one that its schema knows, none is missing, and each holds what it must. */
export const checkFields = (
  { file, collection, fields }: Entry,
  schema: z.ZodType = collections[collection].schema,
): Problem[] => checkData(file, fields, { ...collections[collection], schema });

/** The same for the fields of any file. */
export function checkData(
  file: string,
  { data, lineOf }: Pick<Fields, 'data' | 'lineOf'>,
  { schema, noun, manual }: Pick<Collection, 'schema' | 'noun' | 'manual'>,
): Problem[] {
  if (data === undefined) return [];
  const issues = schema.safeParse(data).error?.issues.flatMap((issue) => flatten(issue)) ?? [];
  const misspelt = findMisspelt(issues, data, schema);
  const isExplained = ({ code, path }: Issue): boolean =>
    code === 'unrecognized_keys' || misspelt.some(({ intended }) => intended && isSamePath(intended, path));
  return [
    ...misspelt.map((field) => ({ file, line: lineOf(field.path), ...describeMisspelt(field, noun) })),
    ...issues
      .filter((issue) => !isExplained(issue))
      .map((issue) => {
        const value = valueAt(data, issue.path);
        const words = describeIssue(issue, nameOf(issue.path), value, manual);
        return { file, line: lineOf(issue.path), ...(isEmpty(value) && { field: plainName(issue.path) }), ...words };
      }),
  ];
}

/** Of alternatives, the one that fits best stands for all; paths are made to begin at the top of the file. */
function flatten(issue: Issue, around: FieldPath = []): Issue[] {
  const path = [...around, ...issue.path];
  if (issue.code !== 'invalid_union') return [{ ...issue, path }];
  const best = issue.errors.toSorted((a, b) => a.length - b.length)[0] ?? [];
  return best.flatMap((inner) => flatten(inner, path));
}

function describeMisspelt({ path, remedy }: Misspelt, noun: string): Pick<Problem, 'reason' | 'remedy'> {
  const parent = path.slice(0, -1);
  const owner = parent.length > 0 ? nameOf(parent) : noun;
  return { reason: `“${String(path.at(-1))}” is not a field of ${owner}.`, remedy };
}
