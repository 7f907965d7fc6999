import { renderJSX } from 'astro/runtime/server/jsx.js';
import type { Heading } from '../../../src/library/contents.ts';
import { createProcessor } from '../../../src/edition/markdown/processor.ts';
import type { Outline } from '../../../src/edition/markdown/rehype-outline.ts';
import { parseText } from '../../../src/edition/read/parse-text.ts';
import { works } from './works.ts';

/** What Astro makes of an edition’s file. */
interface Rendered {
  /** One block a line; components stand as tags of their names, non-breaking spaces as `&nbsp;`. */
  html: string;
  headings: Heading[];
  outline: Outline;
}

interface CompiledModule {
  default(props: { components: Record<string, string> }): unknown;
  frontmatter: { outline: Outline };
  getHeadings(): Heading[];
}

const components = { Ed: 'Ed', EditorsNote: 'EditorsNote', Said: 'Said' };

/**
 * Render an edition as Astro does, by the site’s own steps, published under `/crosscurrents/`. Beside it there is
 * another article, whose note 3 cites the treaty.
 */
export async function renderEdition(mdx: string): Promise<Rendered> {
  const edition = await importModule(await compile(mdx));
  // Only components ask for the page they are rendered in.
  const html = await renderJSX(undefined as never, edition.default({ components }));
  return { html: formatBlocks(String(html)), headings: edition.getHeadings(), outline: edition.frontmatter.outline };
}

const citationsIn = (slug: string, mdx: string) => parseText(`${slug}.mdx`, mdx).outline.citations;

async function compile(mdx: string): Promise<string> {
  const citations = [...citationsIn('another', '[^3]: [@treaty-1949].'), ...citationsIn('edition', mdx)];
  const names = new Map([['another', 'Reed, Another Tide']]);
  const site = createProcessor({ base: '/crosscurrents/', references: () => ({ works, citations, names }) });
  const renderer = await site.createMdxRenderer?.({ syntaxHighlight: false }, { optimize: false });
  if (!renderer) throw new Error('The site’s Markdown processor can’t render MDX.');
  return (await renderer.process(mdx, 'edition.mdx', {})).code;
}

function importModule(code: string): Promise<CompiledModule> {
  const runtime = JSON.stringify(import.meta.resolve('astro/jsx-runtime'));
  return import(`data:text/javascript,${encodeURIComponent(code.replace('"astro/jsx-runtime"', runtime))}`);
}

const block = '(?:aside|blockquote|div|EditorsNote|h\\d|li|ol|p|pre|section|table|tbody|td|th|thead|tr|ul)';

/** Begin a line before each block and after the last one in a block; such line breaks mean nothing in HTML. */
const formatBlocks = (html: string): string =>
  html
    .replace(new RegExp(`\\n*(<${block}\\b)`, 'g'), '\n$1')
    .replace(new RegExp(`(</${block}>)\\n*(?=</)`, 'g'), '$1\n')
    .replaceAll('\u00a0', '&nbsp;')
    .trim()
    .concat('\n');
