import type { Element, ElementContent, Nodes, Parents, Root } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import { isComponent, textAttribute } from './mdx-elements.ts';

/**
 * Make an element of each `<Passage note="4">…</Passage>`, the sentences that rest on note 4. A reader sees the text as if
 * it weren’t there; `data-note` is for the list of sources and for the rules that light up what a note covers.
 */
export function rehypePassages() {
  return (tree: Root): void => {
    visit(tree, (node) => {
      if ('children' in node && !isElement(node, 'p')) restoreParagraphs(node);
    });
    visit(tree, (node, index, parent) => {
      if (!isComponent(node, 'Passage') || !parent || index === undefined) return undefined;
      parent.children[index] = h(
        'span.passage',
        { dataNote: textAttribute(node, 'note') ?? '' },
        node.children as Element['children'],
      );
      return [SKIP, index];
    });
  };
}

const isElement = (node: Nodes | undefined, ...names: string[]): node is Element =>
  node?.type === 'element' && names.includes(node.tagName);

const blocks = ['p', 'ul', 'ol', 'blockquote', 'table', 'pre', 'hr', 'h2', 'h3', 'h4', 'h5', 'h6'];

/**
 * Put passages that fill a paragraph back into one: MDX takes it away from components without other text beside them.
 * Blocks that a passage surrounds, which is an error, stay blocks.
 */
function restoreParagraphs(parent: Parents): void {
  const restored: ElementContent[] = [];
  let paragraph: Element | undefined;
  for (const child of parent.children as ElementContent[]) {
    if (child.type !== 'mdxJsxFlowElement' || !isComponent(child, 'Passage')) {
      restored.push(child);
    } else if (child.children.some((inside) => isElement(inside, ...blocks))) {
      restored.push(...child.children);
    } else if (paragraph && isNextTo(paragraph, child)) {
      paragraph.children.push({ type: 'text', value: ' ' }, child);
      paragraph.position = child.position;
    } else {
      paragraph = h('p', [child]);
      paragraph.position = child.position;
      restored.push(paragraph);
    }
  }
  parent.children = restored;
}

/** True where no empty line parts two nodes, which were then one paragraph. */
const isNextTo = (before: Nodes, after: Nodes): boolean =>
  (after.position?.start.line ?? Number.POSITIVE_INFINITY) <= (before.position?.end.line ?? 0) + 1;
