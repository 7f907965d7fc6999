import { dateParts, inferredDate, type CslDate } from '../edition/references/csl-item.ts';
import { formatPartialDate } from '../edition/references/partial-date.ts';
import type { Article } from './articles.ts';

/** What is known of when an original appeared; an inferred date is the earliest possible one. */
type Published = Pick<Article['data']['published'], 'date' | 'basis'>;

export const isInferred = ({ basis }: Published): boolean => basis === 'inferred';

/** The date in words: `March 2025`, or `not before 19 December 2023`. */
export const formatPublished = (published: Published): string =>
  `${isInferred(published) ? 'not before ' : ''}${formatPartialDate(published.date)}`;

/** The year for short places: `2025`, or `not before 2023`. */
export const formatPublishedYear = (published: Published): string =>
  formatPublished({ ...published, date: published.date.slice(0, 4) });

/** The date for programs, or nothing where it is inferred: a day that only may be right is no date to them. */
export const knownDate = (published: Published): string | undefined =>
  isInferred(published) ? undefined : published.date;

/** The date in CSL-JSON. */
export const publishedDate = (published: Published): CslDate =>
  isInferred(published) ? inferredDate(published.date) : dateParts(published.date);
