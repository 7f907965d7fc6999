import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import type { SetAside } from '../../document.ts';
import { attribute, collapse, isElement } from './elements.ts';

const followed = new Set(['http:', 'https:', 'mailto:']);

/** Give every link its whole address; one that can’t be followed becomes its text, and is reported. */
export function completeAddresses(node: Element, base: string | undefined, report: (entry: SetAside) => void): void {
  node.children = node.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    completeAddresses(child, base, report);
    return isElement(child, 'a') && attribute(child, 'href') ? completeLink(child, base, report) : [child];
  });
}

function completeLink(link: Element, base: string | undefined, report: (entry: SetAside) => void): ElementContent[] {
  const href = attribute(link, 'href').trim();
  const line = link.position?.start.line ?? 1;
  const address = URL.parse(href, base);
  if (address && followed.has(address.protocol) && !href.startsWith('#')) {
    const plain = withoutTracking(address);
    if (plain !== address.href)
      report({ line, text: href, reason: 'address through a tracker; the link leads to its target' });
    const isWritten = URL.canParse(href) && plain === address.href;
    return [{ ...link, properties: { href: isWritten ? href : plain } }];
  }
  if (collapse(toString(link))) report({ line, text: href, reason: reasonOf(href) });
  return link.children;
}

const trackers = /^(?:utm_\w+|fbclid|gclid|mc_cid|mc_eid|igshid|yclid|msclkid)$/;

/** An address without what only tells who followed it, and without the site between that counts. */
function withoutTracking(address: URL): string {
  const isRedirect = /(?:^|\.)google\.[a-z.]+$/.test(address.hostname) && address.pathname === '/url';
  const isShim = /^(?:l|lm)\.facebook\.com$|(?:^|\.)safelinks\.protection\.outlook\.com$/.test(address.hostname);
  const target =
    isRedirect || isShim
      ? (address.searchParams.get('q') ?? address.searchParams.get('url') ?? address.searchParams.get('u'))
      : null;
  const found = target !== null && URL.canParse(target) ? new URL(target) : address;
  const tracked = [...found.searchParams.keys()].filter((name) => trackers.test(name));
  for (const name of tracked) found.searchParams.delete(name);
  return found.href;
}

function reasonOf(href: string): string {
  if (href.startsWith('#')) return 'address of a link within the page';
  return URL.canParse(href)
    ? 'address of a link that can’t be followed'
    : 'address of a link to a page of an unknown site';
}
