import { readFileSync } from 'node:fs';
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { CslItem } from './csl-item.ts';

/** Styles in which an article can be cited. APA comes with citation-js; the other two are files beside this one. */
export const citationStyles = { chicago: 'Chicago', apa: 'APA', mla: 'MLA' } as const;

export type CitationStyle = keyof typeof citationStyles;

/** What a locator counts. */
export type LocatorLabel = 'paragraph' | 'note';

const { templates } = plugins.config.get('@csl');
templates.add('house', readFileSync('src/edition/references/house-style.csl', 'utf8'));
for (const name of ['chicago', 'mla']) {
  templates.add(name, readFileSync(`src/edition/references/styles/${name}.csl`, 'utf8'));
}

// citeproc takes the bar of a number such as 24|79 for a list; this sign looks like it and is let be.
const bar = { written: '|', standIn: '∣' };
const protect = (item: CslItem): CslItem => ({
  ...item,
  ...(item.number && { number: item.number.replaceAll(bar.written, bar.standIn) }),
});
const restore = (text: string): string => text.replaceAll(bar.standIn, bar.written).trim();

/** A reference in the style of this site, as HTML with `<i>`, up to the address. */
export const formatReference = (item: CslItem): string =>
  restore(new Cite(protect(item)).format('citation', { template: 'house', format: 'html' }));

/** A reference in one of the usual styles, as HTML: `<i>` for italics, and its address a link. */
export function formatCitation(item: CslItem, template: CitationStyle): string {
  const html = new Cite(protect(item)).format('bibliography', { template, format: 'html' });
  return linkAddress(restore(html.replace(/<\/?div[^>]*>/g, '')));
}

/**
 * A citation in the running text, with a place in the work: `(Reed 2025, para. 10)`.
 * @param locator such as `10` or `10–11`
 */
export function formatInText(item: CslItem, template: CitationStyle, label: LocatorLabel, locator: string): string {
  const entry = { citationItems: [{ id: item.id, locator, label }], properties: { noteIndex: 0 } };
  return restore(new Cite(protect(item)).format('citation', { template, format: 'text', entry }));
}

/** The address stands last but for a full stop or a bracket, as text; what is written in it is already escaped. */
const linkAddress = (html: string): string =>
  html.replace(/https?:\/\/[^\s<>]+?(?=\.?(?:\s|$))/, (address) => `<a href="${address}">${address}</a>`);
