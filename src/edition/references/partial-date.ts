const options: Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
];

/** A partial date in words: `'2025-03'` is `March 2025`, `'2025-01-23'` is `23 January 2025`. */
export function formatPartialDate(date: string): string {
  const precision = date.split('-').length - 1;
  return new Intl.DateTimeFormat('en-GB', { ...options[precision], timeZone: 'UTC' }).format(
    new Date(firstDayOf(date)),
  );
}

/** The day in UTC that a partial date names, where it names one: feeds want a day, and none is made up for them. */
export const knownDay = (date: string): Date | undefined => (firstDayOf(date) === date ? new Date(date) : undefined);

const firstDayOf = (date: string): string => `${date}-01-01`.slice(0, 10);
