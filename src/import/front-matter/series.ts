import type { Fields } from './build-fields.ts';
import { factsAbout, type Fact, type FactField } from './fact.ts';

/** The series in which the original appeared; nothing where its name or the number in it is not known. */
export function seriesOf(facts: Fact[]): Fields['series'] {
  const best = (field: FactField): string | undefined => factsAbout(facts, field)[0]?.value;
  const [, named, numbered] = /^(.*?),?\s+(?:no\.?|n\.|nr\.?|vol\.?|issue)\s*(\S+)$/i.exec(best('series') ?? '') ?? [];
  const name = named ?? best('series');
  const number = best('issue') ?? numbered;
  const extent = best('extent');
  return name && number ? { name, number, ...(extent && { extent }) } : undefined;
}
