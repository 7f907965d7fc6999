import { editionLicence } from '../../site.ts';
import { articlePath } from '../../markdown/addresses.ts';
import { absolute } from '../address.ts';
import { isRestated, type Article } from '../articles.ts';
import { recordFormats, recordPath, type RecordFormat } from './record-files.ts';

/** A `<link>` of a page’s head. */
export interface HeadLink {
  rel: string;
  href: string;
  type?: string;
}

/**
 * Where a program finds what belongs to an article, as the FAIR Signposting Profile names it
 * (https://signposting.org/FAIR/): its permanent address (RFC 8574), records of it, terms, and who wrote the original.
 */
export function headLinks(article: Article, site: URL | undefined): HeadLink[] {
  const { slug } = article;
  const address = absolute(articlePath(slug), site);
  const formats = Object.keys(recordFormats) as RecordFormat[];
  return [
    { rel: 'cite-as', href: address },
    ...formats.map((format) => ({
      rel: 'describedby',
      href: absolute(recordPath(slug, format), site),
      type: recordFormats[format].type,
    })),
    ...(isRestated(article) ? [{ rel: 'license', href: editionLicence }] : []),
    { rel: 'author', href: `${address}#about-the-author` },
  ];
}
