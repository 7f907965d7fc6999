import { articleFields, articleSchema } from '../../edition/schema/article.ts';

/** Names of the required fields that are not known or can’t stand as they are, in the order of the schema. */
export function missingFields(fields: object): string[] {
  const issues = articleSchema.safeParse(fields).error?.issues ?? [];
  const names = new Set(issues.map(({ path: [name] }) => name));
  return Object.keys(articleFields).filter((name) => names.has(name));
}
