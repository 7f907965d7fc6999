import type { CslItem } from '../../edition/references/csl-item.ts';
import { invertedName, joinDate } from '../../edition/references/names-and-dates.ts';

/** A `<meta>` of a page’s head. */
export interface MetaTag {
  name: string;
  content: string;
}

/**
 * The tags by which Zotero, Google Scholar and their like save a page. They describe the edition, since that is what was
 * read; of the original they tell what Zotero keeps in “Extra”, where its styles find both dates.
 *
 * A `citation_title` alone makes Zotero file a journal article, whatever the `og:type`. Fields of its own, `z:…`, come
 * before all guesses, and each is taken over as it is; the site’s name it takes from `og:site_name`.
 * Source: `init()` in “Embedded Metadata.js”, `detectType()` and “OTHER FIELDS” in “RDF.js”,
 * https://github.com/zotero/translators
 */
export function describeForReaders(item: CslItem, language: string): MetaTag[] {
  return toTags([
    ['citation_title', item.title],
    ...(item.author ?? []).map((name): Field => ['citation_author', invertedName(name)]),
    ['citation_publication_date', joinDate(item.issued, '/')],
    ['citation_language', language],
    ['citation_public_url', item.URL],
    ['z:itemType', item.type],
    ['z:extra', describeFirstPublication(item)],
  ]);
}

type Field = [name: string, value: string | undefined];

/**
 * Variables of CSL for which Zotero has no field, a line each, as it reads them in “Extra”:
 * https://www.zotero.org/support/kb/item_types_and_fields#citing_fields_from_extra
 */
function describeFirstPublication(item: CslItem): string {
  const lines: Field[] = [
    ['Original Date', joinDate(item['original-date'], '-')],
    ['Original Title', item['original-title']],
    ['Original Publisher', item['original-publisher']],
    ['Version', item.version],
  ];
  return [...toTags(lines).map(({ name, content }) => `${name}: ${content}`), item.note].join('\n');
}

const toTags = (fields: Field[]): MetaTag[] =>
  fields.flatMap(([name, content]) => (content ? [{ name, content }] : []));
