import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { attribute, collapse, eachElement, isElement } from './elements.ts';
import { readLabel, leadsBack, targetOf } from './note-links.ts';
import type { NotePlace } from './note-places.ts';
import { ancestorsOf, type Page } from './page.ts';

/** Take the arrows and numbers that lead back to a mark out of a note; one with words is marked to be listed. */
export function dropBackLinks({ nodes }: NotePlace, notes: Set<Element>, page: Page): void {
  for (const link of nodes.flatMap((node) => (isElement(node) ? linksOf(node) : []))) {
    if (!isBackLink(link, notes, page)) continue;
    const text = collapse(toString(link));
    if (isWordless(text)) link.children = [];
    else link.properties = { dataAside: 'link back from a note' };
  }
}

function linksOf(element: Element): Element[] {
  const links: Element[] = isElement(element, 'a') ? [element] : [];
  eachElement(element, (link) => {
    if (isElement(link, 'a')) links.push(link);
  });
  return links;
}

const isWordless = (text: string): boolean => readLabel(text) !== undefined || !/[\p{L}\p{N}]/u.test(text);

function isBackLink(link: Element, notes: Set<Element>, page: Page): boolean {
  const target = targetOf(link, page);
  if (
    target &&
    [target, ...ancestorsOf(target, page)].some((element) => notes.has(element) && !holds(element, link, page))
  )
    return false;
  if (!target && !attribute(link, 'href').startsWith('#')) return false;
  const text = collapse(toString(link));
  const named = /backlink|back-?ref|footnote-?(number|return|back)/i.test(
    ['role', 'className', 'rel'].map((name) => attribute(link, name)).join(' '),
  );
  const worded = /^(back|return|jump|go back|zurück|retour|torna|geri)\b/i.test(text);
  return named || !/[\p{L}\p{N}]/u.test(text) || (leadsBack(link, page) && (worded || isWordless(text)));
}

const holds = (element: Element, link: Element, page: Page): boolean =>
  element === link || ancestorsOf(link, page).includes(element);
