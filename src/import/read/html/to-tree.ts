import type { Element } from 'hast';
import { type Handle, type State, toMdast } from 'hast-util-to-mdast';
import type {
  BlockContent,
  DefinitionContent,
  FootnoteDefinition,
  FootnoteReference,
  Heading,
  Nodes,
  Root,
  RootContent,
} from 'mdast';
import { visit } from 'unist-util-visit';
import { positionAt } from '../../notes/blocks.ts';
import { attribute } from './elements.ts';
import { raiseHeadings } from '../../raise-headings.ts';

const footnoteMark: Handle = (state, node: Element) => {
  const identifier = attribute(node, 'dataNoteMark');
  if (!identifier) return state.all(node);
  const reference: FootnoteReference = {
    type: 'footnoteReference',
    identifier,
    label: identifier,
    data: { written: `[${identifier}]` },
  };
  state.patch(node, reference);
  return reference;
};

const footnote: Handle = (state, node: Element) => {
  const identifier = attribute(node, 'dataNote');
  if (!identifier) return flow(state, node);
  const children = flow(state, node) as (BlockContent | DefinitionContent)[];
  const definition: FootnoteDefinition = { type: 'footnoteDefinition', identifier, label: identifier, children };
  state.patch(node, definition);
  return definition;
};

const flow = (state: State, node: Element) => state.toFlow(state.all(node));

const heading: Handle = (state, node: Element) => {
  const depth = Number(node.tagName.slice(1)) as Heading['depth'];
  const isTitle = attribute(node, 'dataTitle') !== '';
  const result: Heading = {
    type: 'heading',
    depth,
    children: state.all(node) as Heading['children'],
    data: { isTitle },
  };
  state.patch(node, result);
  return result;
};

const handlers: Record<string, Handle> = {
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((depth) => [`h${depth}`, heading])),
  sup: footnoteMark,
  section: footnote,
  menu: (state, node: Element) => flow(state, node),
};

/** The tree of a tidied article: its title at depth 1 if it has one, its other headings from depth 2 on. */
export function toTree(article: Element): Root {
  const { children } = toMdast({ type: 'root', children: [article] }, { handlers, document: true }) as Root;
  const tree: Root = { type: 'root', children: children.filter(isNoLastRule) };
  setHeadingDepths(tree);
  joinTexts(tree);
  tree.children.forEach(placeBlocks);
  return tree;
}

declare module 'mdast' {
  interface HeadingData {
    /** Whether it is the title of its page. */
    isTitle?: boolean;
  }
}

/** Texts side by side are one, so that a mark such as `[1]` is in one piece. */
function joinTexts(node: Nodes): void {
  if (!('children' in node)) return;
  const children: Nodes[] = [];
  for (const child of node.children) {
    const last = children.at(-1);
    if (child.type === 'text' && last?.type === 'text') last.value += child.value;
    else children.push(child);
    joinTexts(child);
  }
  node.children = children as typeof node.children;
}

/** Headings begin at depth 2 and go down by one; the title has depth 1. */
function setHeadingDepths(tree: Root): void {
  const headings: Heading[] = [];
  visit(tree, 'heading', (one) => {
    headings.push(one);
  });
  raiseHeadings(headings.filter(({ data }) => !data?.isTitle));
  for (const one of headings) if (one.data?.isTitle) one.depth = 1;
}

/** Drop a rule between the text and its notes. */
const isNoLastRule = (node: RootContent, index: number, nodes: RootContent[]): boolean =>
  node.type !== 'thematicBreak' ||
  nodes.slice(index + 1).some(({ type }) => type !== 'thematicBreak' && type !== 'footnoteDefinition');

/** Give blocks that came into being on the way the line of what they hold. */
function placeBlocks(node: RootContent | Nodes): number | undefined {
  const lines = 'children' in node ? node.children.map(placeBlocks) : [];
  const line = node.position?.start.line ?? lines.find((found) => found !== undefined);
  if (line !== undefined) node.position ??= positionAt(line);
  return line;
}
