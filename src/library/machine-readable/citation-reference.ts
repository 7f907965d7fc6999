import type { CslItem } from '../../edition/references/csl-item.ts';
import type { MetaTag } from './highwire-tags.ts';
import { invertedName, joinDate } from '../../edition/references/names-and-dates.ts';

/** What holds a work, by the work’s type; a periodical of any sort is a “journal” to Highwire. */
const containerTags: Partial<Record<CslItem['type'], string>> = {
  'article-journal': 'citation_journal_title',
  'article-magazine': 'citation_journal_title',
  'article-newspaper': 'citation_journal_title',
  broadcast: 'citation_publisher',
  chapter: 'citation_inbook_title',
};

/**
 * A cited work as one tag of `key=value` pairs with semicolons between them, as PLOS, Distill and Quarto write it:
 * https://quarto.org/docs/authoring/create-citeable-articles.html#google-scholar
 */
export function citationReference(item: CslItem): MetaTag {
  const [firstPage, lastPage] = item.page?.split('-') ?? [];
  const container = containerTags[item.type];
  const fields = [
    ['citation_title', item.title],
    ...(item.author ?? []).map((name) => ['citation_author', invertedName(name)]),
    ...(container ? [[container, item['container-title']]] : []),
    [item.type === 'report' ? 'citation_technical_report_institution' : 'citation_publisher', item.publisher],
    ['citation_technical_report_number', item.number],
    ['citation_volume', item.volume],
    ['citation_issue', item.issue],
    ['citation_firstpage', firstPage],
    ['citation_lastpage', lastPage],
    ['citation_publication_date', joinDate(item.issued, '/')],
    ['citation_doi', item.DOI],
    ['citation_fulltext_html_url', item.DOI ? undefined : item.URL?.replaceAll(';', '%3B')],
  ];
  const pairs = fields.flatMap(([key, value]) => (value ? [`${key}=${value.replaceAll(';', ',')}`] : []));
  return { name: 'citation_reference', content: pairs.join(';') };
}
