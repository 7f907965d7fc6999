import type { CslItem } from '../../references/csl-item.ts';
import { invertedName, joinDate } from '../../references/names-and-dates.ts';

/** A `<meta>` of a page’s head. */
export interface MetaTag {
  name: string;
  content: string;
}

/**
 * What Zotero files an original as that is no report. Without it, a page that has a `citation_title` becomes a journal
 * article, whatever its `og:type`, and a `citation_journal_title` makes it one for good. Fields of Zotero’s own, `z:…`,
 * come before all guesses, and each is taken over as it is.
 * Source: `init()` in “Embedded Metadata.js” (2024-06-13), `detectType()` and “OTHER FIELDS” in “RDF.js” (2019-09-08),
 * https://github.com/zotero/translators
 */
const zoteroTypes: Partial<Record<CslItem['type'], string>> = {
  'article-newspaper': 'newspaperArticle',
  webpage: 'webpage',
};

/**
 * The tags by which Zotero, Google Scholar and their like save a page. They describe the original, since that is what a
 * reader cites, and give the address of the edition, since that is where it was read. Both are in the files to download.
 */
export function describeOriginal(item: CslItem, language: string, address: string): MetaTag[] {
  return toTags([
    ['citation_title', item.title],
    ...(item.author ?? []).map((name): Field => ['citation_author', invertedName(name)]),
    ['citation_publication_date', joinDate(item.issued, '/')],
    ['citation_language', language],
    ['citation_public_url', address],
    ...(item.type === 'report' ? reportFields(item) : pressFields(item)),
    ['z:place', item['publisher-place']],
  ]);
}

type Field = [name: string, value: string | undefined];

/** The institution alone makes Zotero file a report. It has no Highwire tag for the series, so that is told its own way. */
const reportFields = (item: CslItem): Field[] => [
  ['citation_technical_report_institution', item.publisher],
  ['citation_technical_report_number', item.number],
  ['z:seriesTitle', item['collection-title']],
];

/** Without the name of the publication, Zotero takes the `og:site_name`: ours. */
const pressFields = (item: CslItem): Field[] => [
  ['z:itemType', zoteroTypes[item.type]],
  ['prism.publicationName', item['container-title']],
];

const toTags = (fields: Field[]): MetaTag[] =>
  fields.flatMap(([name, content]) => (content ? [{ name, content }] : []));
