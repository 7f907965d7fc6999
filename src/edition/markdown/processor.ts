import { rehypeHeadingIds, unified, type UnifiedProcessorOptions } from '@astrojs/markdown-remark';
import remarkGfm from 'remark-gfm';
import { rehypeBasePath } from './rehype-base-path.ts';
import { rehypeEditorsNotes } from './rehype-editors-notes.ts';
import { rehypeExternalLinks } from './rehype-external-links.ts';
import { rehypeHeadingLinks } from './rehype-heading-links.ts';
import { rehypeNotes } from './rehype-notes.ts';
import { rehypeOutline } from './rehype-outline.ts';
import { rehypeParagraphNumbers } from './rehype-paragraph-numbers.ts';
import { rehypePassages } from './rehype-passages.ts';
import { rehypeTableAlignment } from './rehype-table-alignment.ts';
import { remarkCitations, type CitationOptions } from './remark-citations.ts';

export interface ProcessorOptions extends CitationOptions {
  /** Path under which the site is published, with a slash at both ends. */
  base: string;
}

/** The steps from an edition’s Markdown to its HTML, in their order; the site and its tests use the same list. */
export function createSteps({ base, ...citationOptions }: ProcessorOptions) {
  return {
    // remark-gfm is named, not implied: notes are its footnotes.
    gfm: false,
    // Editions are typed with their real quotation marks and dashes.
    smartypants: false,
    remarkPlugins: [remarkGfm, [remarkCitations, citationOptions]],
    rehypePlugins: [
      rehypePassages,
      rehypeNotes,
      rehypeHeadingIds,
      rehypeParagraphNumbers,
      rehypeEditorsNotes,
      rehypeOutline,
      rehypeHeadingLinks,
      rehypeExternalLinks,
      rehypeTableAlignment,
      [rehypeBasePath, { base }],
    ],
  } satisfies UnifiedProcessorOptions;
}

export const createProcessor = (options: ProcessorOptions) => unified(createSteps(options));
