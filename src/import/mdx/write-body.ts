import type { Parents, PhrasingContent, Root, Text } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

const writer = unified()
  .use(remarkStringify, {
    bullet: '-',
    emphasis: '*',
    fence: '`',
    rule: '-',
    listItemIndent: 'one',
    resourceLink: true,
  })
  .use(remarkGfm)
  .use(remarkMdx)
  .freeze();

/** Write a text as MDX, with everything escaped that MDX would take for code; the tree is changed on the way. */
export function writeBody(tree: Root): string {
  visit(tree, (node, index, parent) => {
    if (node.type === 'link' && node.data?.isBare && parent && index !== undefined) {
      parent.children[index] = { type: 'html', value: node.url };
    }
    if (node.type === 'paragraph') escapeStart(node);
  });
  return writer.stringify(tree);
}

/** MDX takes a paragraph that begins with `import` or `export` for JavaScript. */
function escapeStart({ children }: Parents): void {
  const first = children[0];
  if (first?.type !== 'text' || !/^(?:im|ex)port\b/.test(first.value)) return;
  const letter: PhrasingContent = { type: 'html', value: `&#x${first.value.charCodeAt(0).toString(16)};` };
  const rest: Text = { type: 'text', value: first.value.slice(1) };
  children.splice(0, 1, letter, rest);
}
