import type { CslItem } from '../../edition/references/csl-item.ts';
import { joinDate, type Name } from '../../edition/references/names-and-dates.ts';

/** A thing as schema.org describes it; a property that is undefined is left out when it is written. */
export interface Thing {
  '@type': string;
  [property: string]: unknown;
}

/** https://schema.org/CreativeWork and the types below it. */
const types: Record<CslItem['type'], string> = {
  'article-journal': 'ScholarlyArticle',
  'article-magazine': 'Article',
  'article-newspaper': 'NewsArticle',
  book: 'Book',
  broadcast: 'Clip',
  chapter: 'Chapter',
  dataset: 'Dataset',
  report: 'Report',
  treaty: 'Legislation',
  webpage: 'WebPage',
};

/** A work by what a reader tells it by; its address is in the `citation_reference` and in the files to download. */
export const describeWork = (item: CslItem): Thing => ({
  '@type': types[item.type],
  name: item.title,
  author: item.author?.map(describeName),
  datePublished: joinDate(item.issued, '-'),
  inLanguage: item.language,
  url: item.URL,
  sameAs: item.DOI && `https://doi.org/${item.DOI}`,
});

export const describeName = (name: Name): Thing =>
  'literal' in name
    ? { '@type': 'Organization', name: name.literal }
    : { '@type': 'Person', givenName: name.given, familyName: name.family };

/** As the content of a `<script>`, which no `<` of a title may end. */
export const toScript = (thing: Thing): string => JSON.stringify(thing).replaceAll('<', '\\u003c');
