import type { Element, ElementContent } from 'hast';
import { attribute, collapse, isElement } from './elements.ts';
import { toString } from 'hast-util-to-string';
import type { SetAside } from '../../document.ts';

const followed = new Set(['http:', 'https:', 'mailto:']);

/** Gives every link its whole address; one that can’t be followed becomes its text, and is reported. */
export function completeAddresses(node: Element, base: string | undefined, report: (entry: SetAside) => void): void {
  node.children = node.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    completeAddresses(child, base, report);
    return isElement(child, 'a') && attribute(child, 'href') ? completeLink(child, base, report) : [child];
  });
}

function completeLink(link: Element, base: string | undefined, report: (entry: SetAside) => void): ElementContent[] {
  const href = attribute(link, 'href').trim();
  const address = URL.parse(href, base);
  if (address && followed.has(address.protocol) && !href.startsWith('#'))
    return [{ ...link, properties: { href: URL.canParse(href) ? href : address.href } }];
  if (collapse(toString(link))) report({ line: link.position?.start.line ?? 1, text: href, reason: reasonOf(href) });
  return link.children;
}

function reasonOf(href: string): string {
  if (href.startsWith('#')) return 'address of a link within the page';
  return URL.canParse(href)
    ? 'address of a link that can’t be followed'
    : 'address of a link to a page of an unknown site';
}
