import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { collapse, isBlock, isElement, isHeading, namesOf } from './elements.ts';
import { ancestorsOf, type Page } from './page.ts';

/** Nodes of one parent, side by side, that are a note. */
export interface NotePlace {
  parent: Element;
  nodes: ElementContent[];
  /** The element to which marks lead; undefined for a note that no mark leads to. */
  target: Element | undefined;
}

/** The places of the notes to which marks lead, and those beside them in a list to which none leads. */
export function placeNotes(targets: Element[], page: Page): NotePlace[] {
  const isTarget = new Set(targets);
  const places = targets.map((target) => placeNote(target, isTarget, page));
  const taken = new Set(places.flatMap((place) => place?.nodes ?? []));
  const known = places.filter((place) => place !== undefined);
  const lists = new Set(known.map(({ parent }) => parent).filter((parent) => isElement(parent, 'ol')));
  const unmarked = [...lists].flatMap((parent) =>
    parent.children
      .filter((item) => isElement(item, 'li') && !taken.has(item) && collapse(toString(item)))
      .map((item) => ({ parent, nodes: [item], target: undefined })),
  );
  return [...known, ...unmarked];
}

function placeNote(target: Element, targets: Set<Element>, page: Page): NotePlace | undefined {
  const blocks = [target, ...ancestorsOf(target, page)].filter(isBlock);
  const [nearest] = blocks;
  if (!nearest) return undefined;
  if (countTargets(nearest, targets) > 1) return placeInline(target, targets, page);
  const whole = blocks.find((block) => isElement(block, 'li', 'dd', 'dt', 'tr', 'aside'));
  const element =
    whole && countTargets(whole, targets) === 1 && !holdsHeading(whole) ? whole : widen(nearest, targets, page);
  const parent = page.parents.get(element);
  return parent && { parent, nodes: [element, ...following(element, parent, targets)], target };
}

/** A note that is beside others in one paragraph reaches to the next. */
function placeInline(target: Element, targets: Set<Element>, page: Page): NotePlace | undefined {
  let node = target;
  for (let parent = page.parents.get(node); parent && countTargets(parent, targets) === 1;) {
    node = parent;
    parent = page.parents.get(node);
  }
  const parent = page.parents.get(node);
  return parent && { parent, nodes: [node, ...untilNext(node, parent, targets)], target };
}

/** The box that a note has to itself, such as Word’s `<div id="ftn1">`. */
function widen(block: Element, targets: Set<Element>, page: Page): Element {
  const parent = page.parents.get(block);
  const isBox =
    parent && /-(ftn|edn|fn|sd(foot|end)note|foot-?note|end-?note|note)-?(\w*\d+|content)?-/.test(namesOf(parent));
  if (!isBox || countTargets(parent, targets) !== 1 || holdsHeading(parent)) return block;
  return widen(parent, targets, page);
}

/** Further paragraphs of a note that is in no list, if another note follows them. */
function following(element: Element, parent: Element, targets: Set<Element>): ElementContent[] {
  if (isElement(element, 'dt')) return untilNext(element, parent, targets).slice(0, 2);
  if (!isElement(element, 'p')) return [];
  const nodes = untilNext(element, parent, targets);
  const next = parent.children[parent.children.indexOf(element) + nodes.length + 1];
  return next && !nodes.some(isHeading) && isTargeted(next, targets) ? nodes : [];
}

function untilNext(node: Element, parent: Element, targets: Set<Element>): ElementContent[] {
  const after = parent.children.slice(parent.children.indexOf(node) + 1);
  const end = after.findIndex((sibling) => isTargeted(sibling, targets));
  return end === -1 ? after : after.slice(0, end);
}

const isTargeted = (node: ElementContent, targets: Set<Element>): boolean =>
  isElement(node) && countTargets(node, targets) > 0;

const holdsHeading = (element: Element): boolean =>
  element.children.some((child) => isElement(child) && (isHeading(child) || holdsHeading(child)));

const countTargets = (element: Element, targets: Set<Element>): number =>
  element.children.reduce(
    (count, child) => count + (isElement(child) ? countTargets(child, targets) : 0),
    targets.has(element) ? 1 : 0,
  );
