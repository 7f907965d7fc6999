import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { dropBackLinks } from './back-links.ts';
import { attribute, eachElement, element, isBlock, isElement } from './elements.ts';
import { showInlineNotes } from './inline-notes.ts';
import { numberNotes, findNoteLinks, type NoteLink } from './note-links.ts';
import { placeNotes, type NotePlace } from './note-places.ts';
import { ancestorsOf, type Page, replaceNode } from './page.ts';

/**
 * Turn the linked notes of a page into `<sup data-note-mark="1">[1]</sup>` and `<section data-note="1">`, each in its place,
 * numbered as the page numbers them. Return how many there are.
 */
export function liftNotes(page: Page): number {
  showInlineNotes(page);
  setCommentsAside(page);
  const links = findNoteLinks(page);
  const targets = new Set(links.map(({ target }) => target));
  const places = placeNotes([...targets], page);
  const labels = places.map((place) => labelOf(place, links));
  const numbers = numberNotes(labels);
  places.forEach((place, index) => {
    const number = numbers[index] ?? '';
    for (const { anchor } of links.filter(({ target }) => target === place.target)) setMark(anchor, number, page);
    dropBackLinks(place, targets, page);
    setNote(place, number, labels[index] ?? '', page);
  });
  return places.length;
}

/** The comments of Google Docs are written like notes; nobody but the authors is meant to read them. */
function setCommentsAside(page: Page): void {
  eachElement(page.body, (anchor) => {
    if (!isElement(anchor, 'a') || !/^cmnt(_ref)?\d+$/.test(attribute(anchor, 'id'))) return;
    const isMark = attribute(anchor, 'id').startsWith('cmnt_ref');
    const block = ancestorsOf(anchor, page).find(isBlock);
    const whole = isMark ? anchor : (block ?? anchor);
    whole.properties['dataAside'] = isMark ? 'mark of a comment' : 'comment';
  });
}

function labelOf({ target, parent, nodes }: NotePlace, links: NoteLink[]): string {
  if (target) return links.find((link) => link.target === target)?.label ?? '';
  const items = parent.children.filter((child) => isElement(child, 'li'));
  return String(items.indexOf(nodes[0] as (typeof items)[number]) + Number(attribute(parent, 'start') || 1));
}

function setMark(anchor: Element, number: string, page: Page): void {
  const text = bare(anchor);
  const around = ancestorsOf(anchor, page);
  const end = around.findIndex((parent) => isBlock(parent) || bare(parent) !== text);
  const whole = end > 0 ? (around[end - 1] ?? anchor) : anchor;
  dropBrackets(whole, page);
  const mark = element('sup', { dataNoteMark: number }, [{ type: 'text', value: `[${number}]`, ...placed(anchor) }]);
  replaceNode(whole, [mark], page);
}

const bare = (node: Element): string => toString(node).replace(/[[\]()\s]/g, '');
const placed = ({ position }: Element) => (position ? { position: structuredClone(position) } : {});

/** Brackets that are text on both sides of a mark. */
function dropBrackets(mark: Element, { parents }: Page): void {
  const siblings = parents.get(mark)?.children ?? [];
  const index = siblings.indexOf(mark);
  const [before, after] = [siblings[index - 1], siblings[index + 1]];
  if (before?.type !== 'text' || after?.type !== 'text') return;
  if (!before.value.endsWith('[') || !after.value.startsWith(']')) return;
  before.value = before.value.slice(0, -1);
  after.value = after.value.slice(1);
}

function setNote({ parent, nodes }: NotePlace, number: string, label: string, page: Page): void {
  const [first] = nodes;
  if (!first) return;
  const listed = isElement(first, 'li');
  const note = element('section', { dataNote: number }, nodes.flatMap(unwrap));
  if (!listed) dropLabel(note, label);
  const index = parent.children.indexOf(first);
  parent.children.splice(index, nodes.length, note);
  page.parents.set(note, parent);
  for (const child of note.children) page.parents.set(child, note);
}

function unwrap(node: ElementContent): ElementContent[] {
  if (isElement(node, 'tr'))
    return node.children.flatMap((cell) => (isElement(cell) ? [{ ...cell, tagName: 'div' }] : []));
  if (isElement(node, 'dt', 'dd')) return [{ ...node, tagName: 'div' }];
  return isElement(node, 'li', 'aside', 'div') ? node.children : [node];
}

/** The number with which a note begins that is in no list; brackets left of `[1]` go too. */
function dropLabel(note: Element, label: string): void {
  const escaped = label.replace(/[*\\]/g, '\\$&');
  const pattern = new RegExp(
    `^\\s*(?:[[(]?\\s*${escaped}\\s*[\\])]?[.:]?(?![\\p{L}\\p{N}])|\\[\\s*\\]|[.:^])\\s*`,
    'iu',
  );
  const [first, second] = textsOf(note).filter(({ value }) => value.trim());
  if (!first) return;
  if (/^\s*\[\s*$/.test(first.value) && second) {
    first.value = '';
    second.value = second.value.replace(/^\s*\]\s*/, '');
  } else first.value = first.value.replace(pattern, '');
}

const textsOf = (node: Element): { value: string }[] =>
  node.children.flatMap((child) => (child.type === 'text' ? [child] : child.type === 'element' ? textsOf(child) : []));
