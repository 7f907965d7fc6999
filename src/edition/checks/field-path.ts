/** Path of a field from the top of its file, such as `['keyPoints', 2, 'text']`. */
export type FieldPath = readonly PropertyKey[];

/** The field in words: `['published', 'date']` is “published.date”. A place in a list is left to the line number. */
export const nameOf = (path: FieldPath): string => (plainName(path) ? `“${plainName(path)}”` : 'What stands here');

/** The same without quotation marks; empty for the whole file. */
export const plainName = (path: FieldPath): string => path.filter((part) => typeof part === 'string').join('.');

/** What stands at a path; nothing where the path leads nowhere. */
export const valueAt = (data: unknown, path: FieldPath): unknown =>
  path.reduce<unknown>((value, part) => (value as Record<PropertyKey, unknown> | null | undefined)?.[part], data);

export const isSamePath = (a: FieldPath, b: FieldPath): boolean =>
  a.length === b.length && a.every((part, index) => part === b[index]);
