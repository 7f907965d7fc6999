import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { attribute, collapse, eachElement, element, isBlock, isElement, namesOf } from './elements.ts';
import { readLabel } from './note-links.ts';
import type { Page } from './page.ts';

const names =
  /-(side-?note|margin-?note|ltx-note|modern-footnotes-footnote-note|inline-foot-?note|footnote-(?:content|text|body)|fn-(?:content|text))-/;

/** A note inside the sentence to which it belongs, shown beside it or on a click. */
const isInlineNote = (node: ElementContent): node is Element =>
  isElement(node) &&
  !isBlock(node) &&
  !isElement(node, 'label', 'input', 'sup', 'a', 'button') &&
  names.test(namesOf(node)) &&
  collapse(toString(node)).split(' ').length > 1;

/** Bring notes that are in their sentence, as Tufte’s side notes do, into a list at the end of the page, with links. */
export function showInlineNotes(page: Page): void {
  const notes: Element[] = [];
  const walk = (parent: Element): void => {
    for (let index = 0; index < parent.children.length; index += 1) {
      const child = parent.children[index] as ElementContent;
      if (isInlineNote(child)) {
        const first = labelsBefore(parent.children, index);
        notes.push(child);
        parent.children.splice(first, index - first + 1, markOf(notes.length, child));
        index = first;
      } else if (isElement(child)) walk(child);
    }
  };
  walk(page.body);
  if (notes.length === 0) return;
  const items = notes.map((note, index) => element('li', { id: `inline-note-${index + 1}` }, withoutLabels(note)));
  page.body.children.push(element('ol', {}, items));
  reindex(page);
}

/** Where the signs begin that come before a note as its mark: a number, a switch, or nothing. */
function labelsBefore(children: ElementContent[], index: number): number {
  let first = index;
  for (let before = children[first - 1]; before && isLabel(before); before = children[first - 1]) first -= 1;
  return first;
}

const isLabel = (node: ElementContent): boolean => {
  if (!isElement(node, 'label', 'input', 'sup', 'a', 'span', 'button')) return false;
  const text = collapse(toString(node));
  return text === '' || readLabel(text) !== undefined || !/[\p{L}\p{N}]/u.test(text);
};

function markOf(number: number, { position }: Element): Element {
  const link = element('a', { href: `#inline-note-${number}` }, [
    { type: 'text', value: String(number), ...(position && { position }) },
  ]);
  return { ...element('sup', {}, [link]), ...(position && { position }) };
}

/** What a note says without the number that it repeats. */
function withoutLabels(note: Element): ElementContent[] {
  return note.children.flatMap((child): ElementContent[] => {
    if (!isElement(child)) return [child];
    if (/-ltx-(?:note-mark|tag-note)-/.test(namesOf(child)) || (isElement(child, 'sup') && isLabel(child))) return [];
    return [{ ...child, children: withoutLabels(child) }];
  });
}

/** Parents, targets and places of all elements, after some have come into being. */
function reindex({ body, parents, targets, order }: Page): void {
  for (const child of body.children) parents.set(child, body);
  eachElement(body, (one) => {
    order.delete(one);
    order.set(one, order.size + 1_000_000);
    for (const child of one.children) parents.set(child, one);
    const id = attribute(one, 'id');
    if (id && !targets.has(id)) targets.set(id, one);
  });
}
