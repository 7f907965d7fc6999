import { articleFields, articleSchema } from '../../edition/schema/article.ts';
import type { Finding } from '../document.ts';
import { findAuthors, type Authors } from './find-authors.ts';
import { factsAbout, type Fact } from './fact.ts';
import { findPublisher } from './find-publisher.ts';
import type { SiteIndex } from './site-index.ts';
import { detectLanguage } from './languages.ts';
import { best, publishedOf, seriesOf, titlesOf, topicsOf, type Fields, type FieldValues } from './field-values.ts';

export type { Fields } from './field-values.ts';

/** What a document says about itself, as the site holds it. */
export interface BuiltFields {
  fields: Fields;
  /** People of whom enough is known for a file of their own. */
  people: Authors['newPeople'];
  findings: Finding[];
}

interface Text {
  /** The running text, one string for each paragraph. */
  paragraphs: string[];
  /** Everything that the document says. */
  whole: string;
}

/** Put what was found about a document into the fields of an article; `today` is `YYYY-MM-DD`. */
export function buildFields(facts: Fact[], text: Text, known: SiteIndex, today: string): BuiltFields {
  const authors = findAuthors(facts, known.people);
  const publisher = findPublisher(facts, known, authors.ids, text.whole);
  const fields = withoutGaps({
    ...titlesOf(facts),
    authors: authors.ids,
    publisher: publisher.id,
    series: seriesOf(facts),
    published: publishedOf(facts),
    edition: today,
    wording: 'original',
    language: best(facts, 'language') ?? detectLanguage(text.paragraphs.join('\n')),
    translations: [...new Set(factsAbout(facts, 'translations').map(({ value }) => value))],
    topics: topicsOf(tagsOf(facts), known.topics, text.paragraphs),
    paragraphs: text.paragraphs.length || undefined,
  });
  const findings = [...authors.findings, ...publisher.findings, ...severalDates(facts), ...tagsFound(facts)];
  return { fields, people: authors.newPeople, findings };
}

const tagsOf = (facts: Fact[]): string[] =>
  factsAbout(facts, 'tags').flatMap(({ value }) => value.split(/\s*[,;#]\s*/));

/** Leave out fields without a value or with an empty list. */
const withoutGaps = (fields: FieldValues): Fields =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );

function severalDates(facts: Fact[]): Finding[] {
  const [first, ...others] = factsAbout(facts, 'date');
  return others
    .filter(({ value }) => first && value !== first.value)
    .map(({ value, line }) => ({
      ...(line !== undefined && { line }),
      about: 'front matter',
      message: `The document gives the date ${value} too; ${first?.value} was taken.`,
    }));
}

const tagsFound = (facts: Fact[]): Finding[] =>
  factsAbout(facts, 'tags').map(({ value, line }) => ({
    ...(line !== undefined && { line }),
    about: 'front matter',
    message: `The document has the tags “${value}”; choose its topics from content/topics.`,
  }));

/** Names of the required fields that are not known or can’t be as they are, in the order of the schema. */
export function missingFields(fields: object): string[] {
  const issues = articleSchema.safeParse(fields).error?.issues ?? [];
  const names = new Set(issues.map(({ path: [name] }) => name));
  return Object.keys(articleFields).filter((name) => names.has(name));
}
