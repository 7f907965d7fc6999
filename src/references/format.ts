import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { CslItem } from './csl-item.ts';

/** Styles in which an article can be cited. APA comes with citation-js; the other two are official CSL styles too. */
export const citationStyles = { chicago: 'Chicago', apa: 'APA', mla: 'MLA' } as const;

export type CitationStyle = keyof typeof citationStyles;

const { templates } = plugins.config.get('@csl');
templates.add('crosscurrents', readFileSync('src/references/crosscurrents.csl', 'utf8'));

// The package carries the styles of Chicago and MLA as files, which its entry point doesn’t export.
const stylesFolder = join(dirname(createRequire(import.meta.url).resolve('rehype-citation')), 'styles');
for (const name of ['chicago', 'mla']) {
  const { default: style } = (await import(
    /* @vite-ignore */ pathToFileURL(join(stylesFolder, `${name}.js`)).href
  )) as {
    default: string;
  };
  templates.add(name, style);
}

// citeproc takes the bar of a number such as 24|79 for a list; this sign looks like it and is let be.
const bar = { written: '|', standIn: '∣' };
const protect = (item: CslItem): CslItem => ({
  ...item,
  ...(item.number && { number: item.number.replaceAll(bar.written, bar.standIn) }),
});
const restore = (text: string): string => text.replaceAll(bar.standIn, bar.written);

/** A reference in the style of this site, as HTML with `<i>`, up to the address. */
export const formatReference = (item: CslItem): string =>
  restore(new Cite(protect(item)).format('citation', { template: 'crosscurrents', format: 'html' }));

/** A reference in one of the usual styles, as plain text with its address. */
export const formatCitation = (item: CslItem, template: CitationStyle): string =>
  restore(new Cite(protect(item)).format('bibliography', { template, format: 'text' })).trim();
