import { createProcessor } from '@mdx-js/mdx';
import type { Root as Page } from 'hast';
import type { Root as Markdown } from 'mdast';
import { createSteps } from '../markdown/processor.ts';
import type { Outline } from '../markdown/rehype-outline.ts';
import { noReferences } from '../references/references.ts';
import { findNotes, type Mark, type Note } from './find-notes.ts';
import { findWrittenCitations, type WrittenCitation } from './find-written-citations.ts';

/** The text of an article, as it is written and as the site will show it. */
export interface Text {
  /** The file, its front matter blanked out. */
  source: string;
  markdown: Markdown;
  /** With the addresses that a reader can link to. */
  page: Page;
  /** Paragraphs, sections, passages, and the citations that can be read. */
  outline: Outline;
  /** The notes in the order of the file. */
  notes: Note[];
  /** The marks as a reader meets them: those in notes come last. */
  marks: Mark[];
  /** All that is written like a citation, whether it can be read or not. */
  writtenCitations: WrittenCitation[];
}

/** Take a text through the steps of the site. Throws a message with `line` and `column` where one can’t be taken. */
export function parseText(path: string, source: string): Text {
  const { remarkPlugins, rehypePlugins } = createSteps({ base: '/', references: () => noReferences });
  const kept: { markdown?: Markdown; page?: Page } = {};
  const keepMarkdown = () => (tree: Markdown) => {
    kept.markdown = tree;
  };
  // What follows makes JavaScript of the page: an empty tree saves that work.
  const keepPage =
    () =>
    (tree: Page): Page => {
      kept.page = tree;
      return { type: 'root', children: [] };
    };
  const file = createProcessor({
    remarkPlugins: [...remarkPlugins, keepMarkdown],
    rehypePlugins: [...rehypePlugins, keepPage],
  }).processSync({ path, value: source });
  const { markdown, page } = kept;
  const { outline } = (file.data as { astro?: { frontmatter: { outline?: Outline } } }).astro?.frontmatter ?? {};
  if (!markdown || !page || !outline) throw new Error(`${path} went through the Markdown steps and left no text`);
  const writtenCitations = findWrittenCitations(markdown, source);
  return { source, markdown, page, outline, ...findNotes(markdown, source), writtenCitations };
}
