import { fold } from '../../text/fold.ts';
import type { StartFile } from '../pagefind/start-file.ts';
import type { Kind } from '../text/kinds.ts';
import type { Field, FieldValue } from './query.ts';

export type Filters = StartFile['filters'];

/** What filters leave of the site. */
export interface FilterResult {
  /** Numbers of the pages that are left; absent if all are. */
  pages?: Set<number>;
  /** Kinds of place that are left; absent if all are. */
  kinds?: Set<Kind>;
  /** Topics, to one of which a place has to belong; absent if any place is left. */
  topics?: Set<string>;
  /** Filters whose value occurs nowhere, as they were typed: `author:nobody`. */
  unknown: string[];
}

/** Fields in the order in which the reader sees them. */
export const filterFields: Field[] = ['in', 'author', 'topic', 'publisher', 'year'];

/** A kind of place that `in:` can name. */
interface KindChoice {
  kind: Kind;
  label: string;
  /** What `in:` calls it in addresses, and what else may be typed for it. */
  value: string;
  aliases: string[];
}

export const kindChoices: KindChoice[] = [
  { kind: 'text', label: 'Text', value: 'text', aliases: ['paragraphs'] },
  { kind: 'note', label: 'Notes', value: 'notes', aliases: ['footnotes', 'endnotes'] },
  { kind: 'summary', label: 'Key points', value: 'points', aliases: ['keypoints', 'summary'] },
  { kind: 'heading', label: 'Headings', value: 'headings', aliases: ['sections'] },
  { kind: 'person', label: 'Authors', value: 'people', aliases: ['authors', 'person'] },
  { kind: 'work', label: 'Works cited', value: 'works', aliases: ['sources'] },
  { kind: 'editors-note', label: 'Editor’s notes', value: 'editors-notes', aliases: ['editors'] },
];

/** Find the pages, kinds of place and topics that filters leave; two values of one field allow either. */
export function applyFilters(fields: FieldValue[], filters: Filters): FilterResult {
  const result: FilterResult = { unknown: [] };
  for (const field of filterFields) {
    const values = fields.filter(([name]) => name === field).map(([, value]) => value);
    if (values.length === 0) continue;
    const allowed = values.map((value) => (field === 'in' ? findKinds(value) : findPages(value, filters[field] ?? {})));
    allowed.forEach((found, at) => {
      if (found.length === 0) result.unknown.push(`${field}:${values[at]}`);
    });
    const union = new Set(allowed.flat());
    if (field === 'in') result.kinds = union as Set<Kind>;
    else result.pages = new Set([...(union as Set<number>)].filter((page) => result.pages?.has(page) ?? true));
    if (field === 'topic') {
      result.topics = new Set(values.flatMap((value) => findValues(value, filters['topic'] ?? {})));
    }
  }
  return result;
}

/** `notes`, `note` and `no` are alike. */
const findKinds = (typed: string): Kind[] =>
  kindChoices
    .filter(({ value, aliases }) => [value, ...aliases].some((name) => fold(name).startsWith(fold(typed))))
    .map(({ kind }) => kind);

const findPages = (typed: string, values: Record<string, number[]>): number[] =>
  findValues(typed, values).flatMap((value) => values[value] ?? []);

/** Values in which one or more words in a row begin with what was typed; `2023-2024` is a range of years. */
function findValues(typed: string, values: Record<string, unknown>): string[] {
  // A whole value is not the beginning of another.
  if (Object.hasOwn(values, typed)) return [typed];
  const [, first, last] = /^(\d{4})[-–.]+(\d{4})$/.exec(typed) ?? [];
  const beginning = fold(typed);
  const isMatch = (value: string) =>
    first && last
      ? value >= first && value <= last
      : [...value.matchAll(/[^\s.-]+/g)].some(({ index }) => fold(value.slice(index)).startsWith(beginning));
  return Object.keys(values).filter(isMatch);
}
