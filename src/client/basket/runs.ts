import { el } from '../element.ts';

/** A run of text in one style. */
export interface Run {
  text: string;
  italic?: boolean;
  href?: string;
}

/**
 * What a reference says, italics and links to the web included. No other markup is taken from it: a basket may come from
 * a file, and nothing in that may become part of the page.
 */
export function readRuns(html: string): Run[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const runs: Run[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || parent.closest('script, style')) continue;
    const href = parent.closest('a')?.getAttribute('href') ?? '';
    runs.push({
      text: node.nodeValue ?? '',
      ...(parent.closest('i, em') && { italic: true }),
      ...(/^https?:\/\//.test(href) && { href }),
    });
  }
  return runs;
}

/** The same as elements of a page. */
export const createRuns = (runs: Run[]): (Node | string)[] =>
  runs.map(({ text, italic, href }) => {
    const inner = italic ? el('i', {}, [text]) : text;
    return href ? el('a', { href, rel: 'external' }, [inner]) : inner;
  });
