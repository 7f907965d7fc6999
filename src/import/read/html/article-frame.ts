import type { Element, Text } from 'hast';
import type { Block } from './blocks.ts';
import { attribute, findElement, isBlock, isElement, namesOf } from './elements.ts';
import { ancestorsOf, type Page } from './page.ts';

/** Where on its page an article is. */
export interface Frame {
  /** Whether the page itself names the element that holds its text. */
  isExplicit: boolean;
  /** Whether Readability took any of the line. */
  isTaken: (block: Block) => boolean;
  /** Whether the line is inside the article. */
  holds: (block: Block) => boolean;
  /** Whether the line is in the same `article` or `main` as the text, or beside it. */
  isNear: (block: Block) => boolean;
  /** Whether the line is between the title and the text. */
  isHead: (block: Block) => boolean;
  isBesideTitle: (block: Block) => boolean;
  /** Whether an element holds so much of the article that it can’t be boilerplate. */
  isMostOf: (element: Element) => boolean;
}

/** Find the article from the texts that Readability took. */
export function findFrame(page: Page, blocks: Block[], taken: Set<Text>, title: Block | undefined): Frame {
  const weights = weigh(blocks, taken);
  const isTaken = (block: Block): boolean =>
    block.pieces.some(({ node }) => taken.has(node) && node.value.trim() !== '');
  const isMostOf = (element: Element): boolean => (weights.get(element) ?? 0) > (weights.get(page.body) ?? 0) * 0.4;
  const { core, near, isExplicit } = findCore(page, commonElement(blocks.filter(isTaken), page), isMostOf);
  const places = new Map(blocks.map((block, index) => [block, index]));
  const place = (block: Block): number => places.get(block) ?? -1;
  const first = blocks.findIndex((block) => isInside(block, core));
  const start = title ? place(title) : -1;
  return {
    isExplicit,
    isTaken,
    holds: (block) => isInside(block, core) && (place(block) > start || isTaken(block)),
    isNear: (block) => isInside(block, near),
    isHead: (block) => start !== -1 && place(block) > start && place(block) < first,
    isBesideTitle: (block) => title !== undefined && shareParent(block, title),
    isMostOf,
  };
}

const isInside = ({ pieces }: Block, element: Element): boolean =>
  pieces.some(({ ancestors }) => ancestors.includes(element));

/** The element that holds the text of the article, and the one in which its title and its author’s box are to be looked for. */
function findCore(page: Page, common: Element, isMostOf: (element: Element) => boolean) {
  const explicit = findElement(page.body, (element) => isArticleBody(element) && isMostOf(element));
  const around = [common, ...ancestorsOf(common, page)];
  const article = around.find((element) => isElement(element, 'article'));
  const box = around.find((element) => isBlock(element) && !isElement(element, 'section', 'p', 'li', 'td'));
  const core = explicit ?? article ?? box ?? page.body;
  const near = article ?? around.find((element) => isElement(element, 'main')) ?? page.parents.get(core) ?? core;
  return { core, near, isExplicit: explicit !== undefined };
}

const isArticleBody = (element: Element): boolean =>
  attribute(element, 'itemProp').split(' ').includes('articleBody') || namesOf(element).includes('-e-content-');

/** How many characters of the article each element holds. */
function weigh(blocks: Block[], taken: Set<Text>): Map<Element, number> {
  const weights = new Map<Element, number>();
  for (const { node, ancestors } of blocks.flatMap(({ pieces }) => pieces)) {
    if (!taken.has(node)) continue;
    for (const element of ancestors) weights.set(element, (weights.get(element) ?? 0) + node.value.trim().length);
  }
  return weights;
}

/** The smallest element that holds all of the lines. */
function commonElement(blocks: Block[], page: Page): Element {
  const [first, ...others] = blocks.map(({ pieces }) => pieces[0]?.ancestors ?? []);
  let depth = first?.length ?? 0;
  for (const other of others) while (depth > 0 && other[depth - 1] !== first?.[depth - 1]) depth -= 1;
  return first?.[depth - 1] ?? page.body;
}

const shareParent = (block: Block, title: Block): boolean => {
  const parent = title.pieces[0]?.ancestors.findLast((element) =>
    isElement(element, 'header', 'div', 'article', 'hgroup'),
  );
  return parent !== undefined && block.pieces.some(({ ancestors }) => ancestors.includes(parent));
};
