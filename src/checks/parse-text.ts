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

/** Take a text through the steps of the site. Throws a message with `line` and `column` where it isn’t MDX. */
export function parseText(path: string, source: string): Text {
  const { remarkPlugins, rehypePlugins } = createSteps({ base: '/' });
  let markdown: Markdown | undefined;
  let page: Page | undefined;
  const keepMarkdown = () => (tree: Markdown) => void (markdown = tree);
  // What would follow is JavaScript for the page: an empty tree makes that step cost nothing.
  const keepPage = () => (tree: Page): Page => ((page = tree), { type: 'root', children: [] });
  const processor = createProcessor({
    remarkPlugins: [...remarkPlugins, keepMarkdown],
    rehypePlugins: [...rehypePlugins, keepPage],
  });
  const file = { path, value: source };
  processor.runSync(processor.parse(file), file);
  if (!markdown || !page) throw new Error(`${path} went through the Markdown steps without leaving a text`);
  return { source, markdown, page };
}
