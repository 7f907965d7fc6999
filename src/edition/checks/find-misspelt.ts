import type { z } from 'astro/zod';
import type { Issue } from './describe-issue.ts';
import { isSamePath, valueAt, type FieldPath } from './field-path.ts';
import { knownFields } from './known-fields.ts';
import { nearestName, suggestName } from './nearest-name.ts';

/** A field that the schema doesn’t know. */
export interface Misspelt {
  path: FieldPath;
  /** The missing field that it was to be, where one is like it. */
  intended?: FieldPath;
  remedy: string;
}

/** The fields that no schema knows, each with the one that was probably meant: a missing one before an optional one. */
export function findMisspelt(issues: Issue[], data: unknown, schema: z.ZodType): Misspelt[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [];
    const present = Object.keys(valueAt(data, issue.path) as object);
    const absent = knownFields(schema, issue.path).filter((name) => !present.includes(name));
    const missing = absent.filter((name) => issues.some(({ path }) => isSamePath(path, [...issue.path, name])));
    return issue.keys.map((key) => describe([...issue.path, key], key, missing, absent));
  });
}

function describe(path: FieldPath, key: string, missing: string[], absent: string[]): Misspelt {
  const intended = nearestName(key, missing);
  if (intended === undefined) return { path, remedy: suggestName(key, absent) };
  return { path, intended: [...path.slice(0, -1), intended], remedy: suggestName(key, [intended]) };
}
