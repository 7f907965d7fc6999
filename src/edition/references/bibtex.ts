import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { CslItem } from './csl-item.ts';
import { extendedDate, joinDate } from './names-and-dates.ts';

Object.assign(plugins.config.get('@bibtex').format, {
  // Made-up labels such as `Who` meet twice; ours are known to be good.
  useIdAsLabel: true,
  checkLabel: false,
  // Its ASCII leaves out every letter that it has no command for.
  asciiOnly: false,
});

/** Works as BibTeX, in UTF-8; citation-js chooses the fields, and what it gets wrong is corrected. */
export const formatBibtex = (items: CslItem[]): string => items.map(escapeSigns).map(formatEntry).join('\n');

function formatEntry(item: CslItem): string {
  const [entry] = new Cite(item).format('bibtex', { format: 'object' });
  if (!entry) throw new Error(`citation-js writes no BibTeX for ${item.id}`);
  const type = typeOf(item, entry.type);
  const fields = Object.entries({ ...entry.properties, ...correctFields(item, type) }).filter(([, value]) => value);
  return [
    `@${type}{${entry.label},`,
    // The name of a month is one of BibTeX’s own words, which braces would make a mere text.
    ...fields.map(([name, value]) => `  ${name} = ${name === 'month' ? value : `{${value}}`},`),
    '}\n',
  ].join('\n');
}

/**
 * In BibTeX’s inbook the title is that of the book. A page of the web has a type in biblatex, and in Zotero, only; it is
 * nothing without its address there.
 */
function typeOf(item: CslItem, type: string): string {
  if (item.type === 'webpage') return item.URL ? 'online' : 'misc';
  return type === 'inbook' ? 'incollection' : type;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * citation-js writes `month = {mar 4}`, the address twice, the day of a visit as a note and no language; it keeps the
 * capitals of a title, but for the first word and those after a colon. Of what a text was before this version, and of an
 * inferred date, only biblatex has the fields.
 */
function correctFields(item: CslItem, type: string): Record<string, string | undefined> {
  const { issued } = item;
  const [, month, day] = issued?.['date-parts'][0] ?? [];
  const container = item['container-title'];
  return {
    title: `{${item.title}}`,
    booktitle: type === 'incollection' && container ? `{${container}}` : undefined,
    series: item['collection-title'],
    type: item.genre,
    howpublished: type === 'misc' ? container : undefined,
    organization: type === 'online' ? container : undefined,
    ...(issued?.circa && { year: undefined }),
    month: months[(month ?? 0) - 1],
    // BibTeX has no day and no doubt; biblatex and reference managers read this field instead of the other two.
    date: day || issued?.circa ? extendedDate(issued) : undefined,
    origdate: extendedDate(item['original-date']),
    origtitle: item['original-title'] && `{${item['original-title']}}`,
    origpublisher: item['original-publisher'],
    version: item.version,
    note: item.note,
    urldate: joinDate(item.accessed, '-'),
    language: item.language,
  };
}

const verbatim = ['id', 'type', 'URL', 'DOI'];

/** Put a backslash before the signs that mean something in LaTeX. */
const escapeSigns = (item: CslItem): CslItem =>
  JSON.parse(JSON.stringify(item), (name, value) =>
    typeof value === 'string' && !verbatim.includes(name) ? value.replace(/[&%$#_{}]/g, '\\$&') : value,
  );
