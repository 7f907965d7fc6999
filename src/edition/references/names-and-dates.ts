import type { CslDate, CslItem } from './csl-item.ts';

export type Name = NonNullable<CslItem['author']>[number];

/** A name as lists and catalogues write it: `Reed, Ann`; an institution as it stands. */
export const invertedName = (name: Name): string =>
  'literal' in name ? name.literal : [name.family, name.given].filter(Boolean).join(', ');

/**
 * A date as precise as it is known, its parts joined by `separator`: `2025-03`, `2025/03`. Nothing where it is inferred:
 * what asks for it has no form for doubt.
 */
export const joinDate = (date: CslDate | undefined, separator: '-' | '/'): string | undefined =>
  date?.circa ? undefined : joinParts(date, separator);

/** A date in the Extended Date/Time Format, which biblatex reads: `2025-03`; an inferred year is `2023~`. */
export const extendedDate = (date: CslDate | undefined): string | undefined =>
  date && `${joinParts(date, '-')}${date.circa ? '~' : ''}`;

const joinParts = (date: CslDate | undefined, separator: string): string | undefined =>
  date?.['date-parts'][0]?.map((part) => String(part).padStart(2, '0')).join(separator);
