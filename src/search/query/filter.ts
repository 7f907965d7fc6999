import { fold } from '../../text/fold.ts';
import type { StartFile } from '../pagefind/start-file.ts';
import type { Kind } from '../text/places.ts';
import type { Field, FieldValue } from './parse-query.ts';

export type Filters = StartFile['filters'];

/** What fields leave of the site. */
export interface FilterResult {
  /** Numbers of the pages that are left; all, if there are none. */
  pages?: Set<number>;
  /** Kinds of place that are left; all, if there are none. */
  kinds?: Set<Kind>;
  /** Topics to one of which a place has to belong; any, if there are none. */
  topics?: Set<string>;
  /** Fields whose value occurs nowhere, as they were typed. */
  unknown: string[];
}

/** Fields in the order in which a reader is offered them. */
export const choosable: Field[] = ['in', 'author', 'topic', 'publisher', 'year'];

/** A kind of place that `in:` can name. */
interface KindChoice {
  kind: Kind;
  label: string;
  /** What `in:` calls it in addresses, and what else may be typed for it. */
  value: string;
  others: string[];
}

export const kindChoices: KindChoice[] = [
  { kind: 'text', label: 'Text', value: 'text', others: ['paragraphs'] },
  { kind: 'note', label: 'Notes', value: 'notes', others: ['footnotes', 'endnotes'] },
  { kind: 'summary', label: 'Key points', value: 'points', others: ['keypoints', 'summary'] },
  { kind: 'heading', label: 'Headings', value: 'headings', others: ['sections'] },
  { kind: 'person', label: 'Authors', value: 'people', others: ['authors', 'person'] },
  { kind: 'work', label: 'Works cited', value: 'works', others: ['sources'] },
  { kind: 'editors-note', label: 'Editor’s notes', value: 'editors-notes', others: ['editors'] },
];

/** Find the pages and kinds of place to which fields confine a search; two values of one field allow either. */
export function applyFilters(fields: FieldValue[], filters: Filters): FilterResult {
  const result: FilterResult = { unknown: [] };
  for (const field of choosable) {
    const values = fields.filter(([name]) => name === field).map(([, value]) => value);
    if (values.length === 0) continue;
    const allowed = values.map((value) => (field === 'in' ? findKinds(value) : findPages(value, filters[field] ?? {})));
    allowed.forEach((found, at) => {
      if (found.length === 0) result.unknown.push(`${field}:${values[at]}`);
    });
    const found = new Set(allowed.flat());
    if (field === 'in') result.kinds = found as Set<Kind>;
    else {
      result.pages = new Set([...(found as Set<number>)].filter((page) => result.pages?.has(page) ?? true));
      if (field === 'topic')
        result.topics = new Set(values.flatMap((value) => findValues(value, filters['topic'] ?? {})));
    }
  }
  return result;
}

/** `notes`, `note` and `no` are alike. */
const findKinds = (typed: string): Kind[] =>
  kindChoices
    .filter(({ value, others }) => [value, ...others].some((name) => fold(name).startsWith(fold(typed))))
    .map(({ kind }) => kind);

/** Pages with such a value. */
const findPages = (typed: string, values: Record<string, number[]>): number[] =>
  findValues(typed, values).flatMap((value) => values[value] ?? []);

/** Values of which a word, or several in a row, begin with what was typed; a span of years is `2023-2024`. */
function findValues(typed: string, values: Record<string, unknown>): string[] {
  const [, first, last] = /^(\d{4})[-–.]+(\d{4})$/.exec(typed) ?? [];
  const sought = fold(typed);
  const isMeant = (value: string) =>
    first && last
      ? value >= first && value <= last
      : [...value.matchAll(/[^\s.-]+/g)].some(({ index }) => fold(value.slice(index)).startsWith(sought));
  // A value that is chosen is no beginning of another.
  return Object.hasOwn(values, typed) ? [typed] : Object.keys(values).filter(isMeant);
}
