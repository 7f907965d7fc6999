import type { Element, Text } from 'hast';
import { readByline } from '../../front-matter/credit-lines.ts';
import { askReadability } from './ask-readability.ts';
import type { Block } from './blocks.ts';
import { findFrame, type Frame } from './article-frame.ts';
import { asideOf, boilerplateOf, isAuthorBox, isBoilerplateByName, isHeadLine } from './boilerplate.ts';
import { attribute, collapse, isElement, isNote, namesOf, isHeading } from './elements.ts';
import { isSelfLink, type Page } from './page.ts';

const enoughWords = 25;

/**
 * Find the texts of a page that are not part of its article, each with the reason. Readability says where the article is; what it left out
 * there comes back, unless it is plainly boilerplate: headings, notes, the byline, short paragraphs.
 */
export function chooseArticle(page: Page, blocks: Block[], title: Block | undefined, name: string): Map<Text, string> {
  const reasons = new Map<Text, string>();
  for (const piece of blocks.flatMap(({ pieces }) => pieces)) {
    const reason = piece.ancestors.map((element) => asideOf(element) ?? selfLink(element, page)).find(Boolean);
    const isKept = isMark(piece.ancestors) || (reason === 'hidden' && piece.ancestors.some(isNote));
    if (reason && !isKept) reasons.set(piece.node, reason);
  }
  const left = blocks.filter(({ pieces }) => pieces.some(({ node }) => !reasons.has(node) && collapse(node.value)));
  // Notes are in a list of their own, wherever they are.
  const notes = new Set(textsOf(left.filter(({ pieces }) => pieces[0]?.ancestors.some(isNote))));
  const taken = askReadability(page.body, name, (text) => reasons.has(text) || notes.has(text));
  const frame = findFrame(page, left, taken.size > 0 ? taken : new Set(textsOf(left)), title);
  for (const block of left) {
    const reason = block === title ? undefined : judge(block, frame);
    if (reason) for (const { node } of block.pieces) if (!reasons.has(node)) reasons.set(node, reason);
  }
  return reasons;
}

const textsOf = (blocks: Block[]): Text[] => blocks.flatMap(({ pieces }) => pieces.map(({ node }) => node));

/** A box that says of itself that it holds notes, linked or not. */
const isNoteBox = (element: Element): boolean =>
  /-(foot-?notes?|end-?notes?|notes-list)-/.test(namesOf(element).replaceAll('--', '-')) ||
  /^doc-(endnotes|footnote)$/.test(attribute(element, 'role'));

const isMark = (ancestors: Element[]): boolean =>
  ancestors.some((element) => attribute(element, 'dataNoteMark') !== '');

const selfLink = (element: Element, page: Page): string | undefined =>
  isSelfLink(element, page) ? 'link of a paragraph to itself' : undefined;

function judge(block: Block, frame: Frame): string | undefined {
  const ancestors = block.pieces[0]?.ancestors ?? [];
  if (ancestors.some((element) => isNote(element) || isNoteBox(element))) return undefined;
  const inside = frame.holds(block);
  const taken = frame.isTaken(block);
  if ((inside || frame.isNear(block)) && isOnAuthor(block, ancestors)) return undefined;
  const boilerplate = ancestors.find((element) => isBoilerplate(element, block, frame));
  if (boilerplate) return boilerplateOf(boilerplate) ?? 'boilerplate';
  if (inside) return !taken && isMostlyLinks(block) && !isProse(block) ? 'links' : undefined;
  if (frame.isHead(block) && (ancestors.some(isHeadLine) || frame.isBesideTitle(block))) return undefined;
  return taken && !frame.isExplicit ? undefined : placeOutside(ancestors);
}

/** The names of a byline often lead to pages about the authors; a box full of other links doesn’t tell about them. */
const isOnAuthor = (block: Block, ancestors: Element[]): boolean =>
  readByline(block.text) !== undefined || (ancestors.some(isAuthorBox) && !isMostlyLinks(block));

function placeOutside(ancestors: Element[]): string {
  if (ancestors.some((element) => isElement(element, 'footer'))) return 'foot of the page';
  return ancestors.some((element) => isElement(element, 'header')) ? 'head of the page' : 'outside the article';
}

function isBoilerplate(element: Element, block: Block, frame: Frame): boolean {
  if (boilerplateOf(element) === undefined) return false;
  if (!isBoilerplateByName(element)) return isElement(element, 'svg', 'nav', 'button') || !frame.isMostOf(element);
  return !frame.isMostOf(element) && !(frame.isTaken(block) && isProse(block));
}

const isProse = (block: Block): boolean => block.text.split(' ').length >= enoughWords && !isMostlyLinks(block);

function isMostlyLinks({ pieces }: Block): boolean {
  const lengthOf = (some: typeof pieces): number => some.reduce((sum, { node }) => sum + node.value.trim().length, 0);
  const linked = pieces.filter(
    ({ ancestors }) =>
      ancestors.some((element) => isElement(element, 'a') && attribute(element, 'href')) && !isMark(ancestors),
  );
  return lengthOf(linked) > lengthOf(pieces) / 2;
}

/**
 * The line that is the title of a page: a heading that says what the page’s own description calls it, and else the only
 * h1, if no other heading comes before it.
 */
export function findTitle(blocks: Block[], name: string | undefined): Block | undefined {
  const headings = blocks.filter((block) => headingOf(block));
  const named = headings.find((block) =>
    namesOf(headingOf(block) as NonNullable<ReturnType<typeof headingOf>>).includes('-document-title-'),
  );
  if (named) return named;
  const same = headings.filter(({ text }) => name && sameWords(text, name));
  const first = headings.filter((block) => isElement(headingOf(block), 'h1'));
  return same.find((block) => first.includes(block)) ?? same[0] ?? (first.length === 1 ? first[0] : undefined);
}

const headingOf = ({ pieces }: Block) => pieces[0]?.ancestors.find(isHeading);

const words = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const sameWords = (text: string, name: string): boolean => words(text) === words(name);
