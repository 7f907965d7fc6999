import type { FactField } from './fact.ts';

/** What a label announces: a field, or something that is no part of the article. */
export type Label = FactField | 'categories' | 'details';

const labels: [Label, RegExp][] = [
  ['title', /title|titolo|titel|titre/],
  ['subtitle', /sub-?title|sottotitolo|untertitel|standfirst|deck/],
  [
    'author',
    /authors?|(?:about )?the authors?|about the authors?|written by|writer|l['’]autor[ei]|autor[ei]?|autrice|verfasser|auteur|yazar/,
  ],
  ['affiliation', /affiliation|institution|affiliazione/],
  ['biography', /biography|bio|about|biografia/],
  [
    'date',
    /(?:publication |publishing )?date|(?:first )?published(?: on| in)?|posted(?: on)?|data|pubblicato(?: il)?|datum|tarih/,
  ],
  ['series', /in|series|serie|collana/],
  ['issue', /issue|numero|number|no\.?|vol\.?/],
  ['extent', /extent|pages|pagine/],
  ['publisher', /publisher|published by|editore|herausgeber|source|fonte/],
  ['language', /language|lingua|sprache/],
  [
    'url',
    /(?:original )?(?:url|address|link|source url|source)|original(?: at| version)?|retrieved from|available (?:at|from)|permalink/,
  ],
  ['tags', /tags?|key ?words?|parole chiave|schlagworte|topics?/],
  ['categories', /categor(?:y|ies)|categori[ae]|filed under|section|posted in/],
  ['details', /details|dettagli|publication details/],
];

const known = labels.map(([label, { source }]) => [label, new RegExp(`^(?:${source})$`, 'i')] as const);

/** A line such as `Date: 3 May 2020`, or a label alone on its line. */
export interface Labelled {
  label: Label;
  /** Empty where the label is alone. */
  value: string;
}

/** Read the label of a line; nothing where it has none. An address after “Source” is one, a name there is the publisher. */
export function readLabel(text: string): Labelled | undefined {
  const [, name = text, value = ''] = /^([^:：]{2,30})\s*[:：]\s*(.*)$/su.exec(text.trim()) ?? [];
  const isAddress = /^https?:\/\//.test(value.trim());
  const found = known.filter(([, pattern]) => pattern.test(name.trim())).map(([label]) => label);
  const label = isAddress && found.includes('url') ? 'url' : found[0];
  return label && { label, value: value.trim() };
}

/** Whether a label without a colon is enough by itself, as “Tag” is on a line of its own at the end. */
export const isLabelAlone = ({ value }: Labelled, text: string): boolean =>
  value === '' && (text.trim().endsWith(':') || text.trim().split(/\s+/).length <= 3);
