import type { z } from 'astro/zod';
import type { articleSchema } from '../../schema/article.ts';
import type { Finding } from '../finding.ts';
import { findAuthors, type Authors } from './find-authors.ts';
import { factsAbout, type Fact, type FactField } from './fact.ts';
import { findPublisher } from './find-publisher.ts';
import type { Known } from './known.ts';
import { detectLanguage } from './languages.ts';
import { publishedOf } from './published.ts';
import { seriesOf } from './series.ts';
import { topicsOf } from './topics.ts';

/** The front matter of an article, as far as it is known. */
export type Fields = Partial<z.infer<typeof articleSchema>>;

/** What a document says about itself, as the site holds it. */
export interface Built {
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
export function buildFields(facts: Fact[], text: Text, known: Known, today: string): Built {
  const best = (field: FactField): string | undefined => factsAbout(facts, field)[0]?.value;
  const authors = findAuthors(facts, known.people);
  const publisher = findPublisher(facts, known, authors.ids, text.whole);
  const title = best('title');
  const description = best('description');
  const url = best('url');
  const tags = factsAbout(facts, 'tags').flatMap(({ value }) => value.split(/\s*[,;#]\s*/));
  const translations = [...new Set(factsAbout(facts, 'translations').map(({ value }) => value))];
  const fields = {
    title,
    subtitle: best('subtitle'),
    shortTitle: title && title.length <= 40 ? title : undefined,
    authors: authors.ids.length > 0 ? authors.ids : undefined,
    publisher: publisher.id,
    series: seriesOf(facts),
    published: publishedOf(facts),
    original: url ? { url } : undefined,
    edition: today,
    wording: 'original' as const,
    language: best('language') ?? detectLanguage(text.paragraphs.join('\n')),
    translations: translations.length > 0 ? translations : undefined,
    description: description && description.length <= 160 ? description : undefined,
    topics: topicsOf(tags, known.topics, text.paragraphs),
    paragraphs: text.paragraphs.length || undefined,
  };
  const findings = [...authors.findings, ...publisher.findings, ...severalDates(facts), ...tagsFound(facts)];
  return { fields: withoutGaps(fields), people: authors.newPeople, findings };
}

/** The fields that have a value. */
function withoutGaps(fields: { [name in keyof Fields]: Fields[name] | undefined }): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

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
