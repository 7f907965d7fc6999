/** What a document can say about itself. */
export type FactField =
  | 'title'
  | 'subtitle'
  | 'author'
  | 'affiliation'
  | 'biography'
  | 'date'
  | 'series'
  | 'issue'
  | 'extent'
  | 'publisher'
  | 'language'
  | 'url'
  | 'tags'
  | 'translations'
  | 'description';

/** Where something was found. */
export type FactSource = 'option' | 'label' | 'metadata' | 'byline' | 'imprint' | 'head' | 'end' | 'copyright' | 'text';

/** One thing that a document says about itself. */
export interface Fact {
  field: FactField;
  value: string;
  line?: number;
  from: FactSource;
  isCertain: boolean;
}

const order: FactSource[] = ['option', 'label', 'imprint', 'byline', 'metadata', 'head', 'end', 'copyright', 'text'];

/** The facts about one field, the most trustworthy first. */
export const factsAbout = (facts: Fact[], field: FactField): Fact[] =>
  facts
    .filter((fact) => fact.field === field && fact.value.trim() !== '')
    .sort((a, b) => order.indexOf(a.from) - order.indexOf(b.from));
