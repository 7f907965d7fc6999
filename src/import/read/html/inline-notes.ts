import type { Element } from 'hast';
import { attribute, eachElement, element, isElement } from './elements.ts';
import { type Page, replaceNode } from './page.ts';

/**
 * Brings notes that stand unseen beside their marks, as WordPress’s “Modern Footnotes” writes them, into a list at the end
 * of the page, with links.
 */
export function showInlineNotes(page: Page): void {
  const notes: Element[] = [];
  eachElement(page.body, (note) => {
    if (/-modern-footnotes-footnote-note-/.test(`-${attribute(note, 'className').replace(/_+/g, '-')}-`))
      notes.push(note);
  });
  if (notes.length === 0) return;
  const list = element(
    'ol',
    {},
    notes.map((note) => element('li', { id: nameOf(note) }, note.children)),
  );
  page.body.children.push(list);
  page.parents.set(list, page.body);
  index(list, page);
  eachElement(list, (item) => index(item, page));
  for (const note of notes) linkMark(note, page);
}

const nameOf = (note: Element): string => `modern-footnote-${attribute(note, 'dataMfn')}`;

function index(item: Element, page: Page): void {
  page.order.set(item, page.order.size);
  const name = attribute(item, 'id');
  if (name) page.targets.set(name, item);
  for (const child of item.children) page.parents.set(child, item);
}

function linkMark(note: Element, page: Page): void {
  eachElement(page.body, (mark) => {
    if (!isElement(mark, 'sup') || attribute(mark, 'dataMfn') !== attribute(note, 'dataMfn')) return;
    const link = element('a', { href: `#${nameOf(note)}` }, mark.children);
    mark.children = [link];
    page.parents.set(link, mark);
    page.order.set(link, page.order.get(mark) ?? 0);
  });
  replaceNode(note, [], page);
}
