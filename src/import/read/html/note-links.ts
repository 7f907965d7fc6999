import type { Element, Nodes } from 'hast';
import { toString } from 'hast-util-to-string';
import { attribute, collapse, eachElement, findElement, isBlock, isElement, isHeading, namesOf } from './elements.ts';
import { ancestorsOf, type Page } from './page.ts';
import { normalise, readNumeral } from '../../notes/numeral.ts';

/** A mark of the text and the element to which it leads. */
export interface NoteLink {
  anchor: Element;
  target: Element;
  label: string;
}

/** What a link leads to on its own page; `undefined` if it leads elsewhere or nowhere. */
export function targetOf(anchor: Element, { targets }: Page): Element | undefined {
  const [, address = '', fragment = ''] = /^([^#]*)#(.+)$/.exec(attribute(anchor, 'href')) ?? [];
  const ownFragment = /^_?(ftn|edn|fn|foot|end|cite|note|easy-footnote|sdfoot)/i.test(fragment);
  if (!fragment || (address && !ownFragment)) return undefined;
  return targets.get(fragment) ?? targets.get(decode(fragment));
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** Whether a link leads to an element above it on its page. */
export function leadsBack(anchor: Element, page: Page): boolean {
  const target = targetOf(anchor, page);
  return target !== undefined && placeOf(target, page) <= placeOf(anchor, page);
}

const placeOf = (element: Element, { order }: Page): number => order.get(element) ?? 0;

/** The marks of a page’s notes, each linked to a note below it. */
export function findNoteLinks(page: Page): NoteLink[] {
  const links: NoteLink[] = [];
  eachElement(page.body, (anchor) => {
    const link = isElement(anchor, 'a') ? readNoteLink(anchor, page) : undefined;
    if (link) links.push(link);
  });
  const targets = new Set(links.map(({ target }) => target));
  return links.filter(({ anchor }) => !isInsideOf(anchor, targets, page));
}

function readNoteLink(anchor: Element, page: Page): NoteLink | undefined {
  if (attribute(anchor, 'dataAside') !== '') return undefined;
  const target = targetOf(anchor, page);
  const text = collapse(toString(anchor));
  const label = target && readLabel(text);
  if (!target || !label || leadsBack(anchor, page)) return undefined;
  const place = [target, ...ancestorsOf(target, page)].find(isBlock);
  if (!place || isHeading(place) || place === page.body || holds(place, anchor, page)) return undefined;
  const around = ancestorsOf(anchor, page);
  if (around.some((element) => isElement(element, 'nav'))) return undefined;
  return looksLikeMark(anchor, around) || isLinkedBack(place, anchor, page) ? { anchor, target, label } : undefined;
}

function looksLikeMark(anchor: Element, around: Element[]): boolean {
  const nearest = [anchor, ...around.slice(0, 2)];
  return (
    nearest.some((element) =>
      /noteref|biblioref/.test(`${attribute(element, 'role')} ${attribute(element, 'epub:type')}`),
    ) ||
    /^[[(].*[\])]$/.test(collapse(toString(anchor))) ||
    findElement(anchor, (element) => isElement(element, 'sup')) !== undefined ||
    nearest.some(
      (element) => isElement(element, 'sup') || /-(foot|end)?note(s|ref|anc|sym)?\d*-|-fn/.test(namesOf(element)),
    )
  );
}

/** Whether a link of the note leads to the line in which its mark is. */
function isLinkedBack(place: Element, anchor: Element, page: Page): boolean {
  const lines = [anchor, ...ancestorsOf(anchor, page)];
  const line = lines.findIndex(isBlock);
  let found = false;
  eachElement(place, (element) => {
    const target = isElement(element, 'a') ? targetOf(element, page) : undefined;
    if (!target || !leadsBack(element, page)) return;
    found ||= lines.slice(0, line + 1).includes(target) || ancestorsOf(target, page).find(isBlock) === lines[line];
  });
  return found;
}

const holds = (element: Element, node: Nodes, page: Page): boolean => ancestorsOf(node, page).includes(element);

function isInsideOf(anchor: Element, targets: Set<Element>, page: Page): boolean {
  return ancestorsOf(anchor, page).some((element) => targets.has(element));
}

const label =
  /^[[(]?\s*(?:(?:foot-?note|end-?note|note|nb|n|fn)\.?\s*)?(\d{1,4}|[ivxlc]{1,8}|[a-z]|[*†‡§¶]{1,4})(?::\d{1,2})?\s*[\])]?\.?$/i;

/** What a mark says without its brackets, such as `iv` of `[iv]`; `undefined` if it doesn’t look like a mark. */
export const readLabel = (text: string): string | undefined => label.exec(normalise(text).trim())?.[1]?.toLowerCase();

/** No page has so many notes that `d` or `m` would be more than a letter. */
const romanValue = (text: string): number | undefined =>
  /^[ivxlc]+$/.test(text) ? Number(readNumeral(text)?.key) : undefined;

/** The number of each note: what its labels say if they count it clearly, and else its place. */
export function numberNotes(labels: string[]): string[] {
  const inOrder = labels.map((_, index) => String(index + 1));
  const read = labels.every((label) => /^\d+$/.test(label)) ? labels.map(Number) : labels.map(romanValue);
  const clear = read.every((number) => number) && new Set(read).size === read.length;
  return clear ? read.map(String) : inOrder;
}
