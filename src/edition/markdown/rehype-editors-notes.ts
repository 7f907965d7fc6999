import type { Root } from 'hast';
import { editorsNoteId } from './addresses.ts';
import { bodyParagraphs } from './rehype-paragraph-numbers.ts';

type Component = Extract<Root['children'][number], { type: 'mdxJsxFlowElement' }>;

/**
 * Give every editor’s note an address and the number of its paragraph, which is the one before it, so that search can
 * lead there.
 */
export function rehypeEditorsNotes() {
  return (tree: Root): void => {
    const paragraphs = new Set<unknown>(bodyParagraphs(tree));
    let paragraph = 0;
    let count = 0;
    for (const node of tree.children) {
      if (paragraphs.has(node)) {
        paragraph += 1;
        count = 0;
      } else if (node.type === 'mdxJsxFlowElement' && node.name === 'EditorsNote') {
        count += 1;
        const number = Math.max(paragraph, 1);
        setAttribute(node, 'id', editorsNoteId(number, count));
        setAttribute(node, 'paragraph', String(number));
      }
    }
  };
}

/** What an editor has written there stays. */
function setAttribute(node: Component, name: string, value: string): void {
  const isThere = node.attributes.some((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name);
  if (!isThere) node.attributes.push({ type: 'mdxJsxAttribute', name, value });
}
