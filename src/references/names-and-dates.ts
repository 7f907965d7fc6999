import type { CslItem } from './csl-item.ts';

export type Name = NonNullable<CslItem['author']>[number];

/** A name as lists and catalogues write it: `Abbondanza, Gabriele`; an institution as it stands. */
export const invertedName = (name: Name): string =>
  'literal' in name ? name.literal : [name.family, name.given].filter(Boolean).join(', ');

/** A date as precise as it is known, its parts joined by `separator`: `2025-03`, `2025/03`. */
export const joinDate = (date: CslItem['issued'], separator: '-' | '/'): string | undefined =>
  date?.['date-parts'][0]?.map((part) => String(part).padStart(2, '0')).join(separator);
