import type { Fields } from './build-fields.ts';
import { factsAbout, type Fact, type FactSource } from './fact.ts';

type Basis = NonNullable<Fields['published']>['basis'];

const grounds: Partial<Record<FactSource, { basis: Basis; note: string }>> = {
  option: { basis: 'inferred', note: 'The document doesn’t give the date; the editor does.' },
  metadata: { basis: 'imprint', note: 'The date is that in the data of the document.' },
};

/** When the original appeared and how that is known; nothing where no date was found. */
export function publishedOf(facts: Fact[]): Fields['published'] {
  const [fact] = factsAbout(facts, 'date');
  if (!fact) return undefined;
  const { value: date, from } = fact;
  return { date, ...(grounds[from] ?? { basis: from === 'imprint' ? 'imprint' : 'byline', note: noteOn(date, from) }) };
}

function noteOn(date: string, from: FactSource): string {
  const place = from === 'imprint' ? 'The imprint' : 'A line beside the text';
  if (date.length === 10) return `${place} gives the day.`;
  return date.length === 7
    ? `${place} gives the month; the day is not stated.`
    : `${place} gives the year; the month is not stated.`;
}
