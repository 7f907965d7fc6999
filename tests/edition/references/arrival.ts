import { toCslItem, type CslItem } from '../../../src/edition/references/csl-item.ts';
import { readReferences } from '../../support/references.ts';

/** What must arrive in another program, as plain text. */
interface Arrived {
  title: string;
  authors: string;
  year: string;
  pages: string;
  doi: string;
  url: string;
  container: string;
}

/** Signs that LaTeX takes for its own, letters that no LaTeX command writes, a name of many words, a long key. */
const strange: CslItem = {
  id: 'a-very-long-key-of-a-strange-work-2025',
  type: 'article-journal',
  title:
    'NATO: 100 % of C_3 & the $ – 北约 и НАТО, #1 {sic}, “quoted” with a very long title that goes on and on and on',
  author: [{ family: 'van der Błęński', given: 'Ğül Óscar' }, { literal: 'Ministry of Trade and Industry' }],
  'container-title': 'Sea & Tide',
  issued: { 'date-parts': [[2025, 5, 4]] },
  page: '7',
  URL: 'https://example.org/a_b%20c?d=1&e=~f#g',
};

/** All works of the project, and a strange one. */
export const items = [...[...readReferences('tests/search/ranking-corpus').works.values()].map(toCslItem), strange];

/** The text in what the parsers give: strings, or pieces of text in lists. */
function plain(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(plain).join('');
  return plain(((value ?? {}) as { text?: string }).text ?? '');
}

type Name = Record<'family' | 'given' | 'prefix' | 'literal', unknown>;

const namesOf = (value: unknown): string =>
  ((value ?? []) as Name[])
    .map(({ given, prefix, family, literal }) => [given, prefix, family, literal].map(plain).filter(Boolean).join(' '))
    .join('; ');

/** What a parser found in one entry. */
export const arrived = ({ fields }: { fields: Record<string, unknown> } = { fields: {} }): Arrived => ({
  title: plain(fields['title']),
  authors: namesOf(fields['author']),
  year: plain(fields['date']).slice(0, 4),
  pages: ((fields['pages'] ?? []) as unknown[][]).flat(2).map(plain).join('-'),
  doi: plain(fields['doi']),
  url: plain(fields['url']),
  container: plain(fields['journaltitle'] ?? fields['booktitle'] ?? fields['howpublished'] ?? fields['organization']),
});

/** What was written of one work. */
export const sent = (item: CslItem): Arrived => ({
  title: item.title,
  authors: (item.author ?? [])
    .map((name) => ('literal' in name ? name.literal : `${name.given} ${name.family}`))
    .join('; '),
  year: String(item.issued?.['date-parts'][0]?.[0] ?? ''),
  pages: item.page ?? '',
  doi: item.DOI ?? '',
  url: item.URL ?? '',
  container: item['container-title'] ?? '',
});
