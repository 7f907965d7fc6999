import { createProcessor } from '@mdx-js/mdx';
import type { Root as Page } from 'hast';
import type { Root as Markdown } from 'mdast';
import { createSteps } from '../markdown/processor.ts';

/** The text of an article, as it is written and as the site will show it. */
export interface Text {
  /** The file, its front matter blanked out. */
  source: string;
  markdown: Markdown;
  /** With the addresses that a reader can link to. */
  page: Page;
}

// Citations stay as they are written, so that the check finds them with their places.
const noReferences = { works: new Map(), citations: [], names: new Map() };

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
  createProcessor({
    remarkPlugins: [...remarkPlugins, keepMarkdown],
    rehypePlugins: [...rehypePlugins, keepPage],
  }).processSync({ path, value: source });
  const { markdown, page } = kept;
  if (!markdown || !page) throw new Error(`${path} went through the Markdown steps and left no text`);
  return { source, markdown, page };
}
