import { settings } from '../site-settings.ts';
import { articlePath } from '../../edition/markdown/addresses.ts';
import { absolute } from '../address.ts';
import { isRestated, type Article } from '../articles.ts';
import { recordFormats, recordPath, type RecordFormat } from './record-files.ts';
import { editionType } from './json-ld.ts';

/** A `<link>` of a page’s head. */
export interface HeadLink {
  rel: string;
  href: string;
  type?: string;
}

/**
 * Where a program finds what belongs to an edition, as the FAIR Signposting Profile names it
 * (https://signposting.org/FAIR/): its permanent address (RFC 8574), what it is, records of it, its text, terms, and who
 * wrote the original. The page is both the text and what is said about it.
 */
export function headLinks(article: Article, site: URL | undefined): HeadLink[] {
  const { slug } = article;
  const address = absolute(articlePath(slug), site);
  const formats = Object.keys(recordFormats) as RecordFormat[];
  return [
    { rel: 'cite-as', href: address },
    ...['AboutPage', editionType].map((type) => ({ rel: 'type', href: `https://schema.org/${type}` })),
    { rel: 'item', href: address, type: 'text/html' },
    ...formats.map((format) => ({
      rel: 'describedby',
      href: absolute(recordPath(slug, 'edition', format), site),
      type: recordFormats[format].type,
    })),
    ...(isRestated(article) ? [{ rel: 'license', href: settings.licence.url }] : []),
    { rel: 'author', href: `${address}#about-the-author` },
  ];
}
