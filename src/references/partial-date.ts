const options: Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
];

/** A partial date in words: `'2025-03'` is `March 2025`, `'2025-01-23'` is `23 January 2025`. */
export function formatPartialDate(date: string): string {
  const precision = date.split('-').length - 1;
  return new Intl.DateTimeFormat('en-GB', { ...options[precision], timeZone: 'UTC' }).format(firstDay(date));
}

/** The first moment that a partial date can mean, in UTC; what is sorted and what feeds print. */
export const firstDay = (date: string): Date => new Date(`${date}-01-01`.slice(0, 10));
