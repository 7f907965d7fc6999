import { Readability } from '@mozilla/readability';
import type { Element, ElementContent, Text } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { JSDOM, VirtualConsole } from 'jsdom';

const weighed = ['className', 'id', 'role', 'rel', 'itemProp', 'itemScope', 'itemType', 'href'];

/** Readability needs minutes for a page that is nested deeper, and no page of an article is. */
const deepest = 150;

/**
 * Which texts of a page Mozilla’s Readability takes for its article; `leaveOut` names those that it isn’t shown. None, if it
 * finds no article, or the page is nested too deeply to ask.
 */
export function askReadability(body: Element, title: string, leaveOut: (text: Text) => boolean): Set<Text> {
  if (depthOf(body) > deepest) return new Set();
  const texts: Text[] = [];
  const copy = copyElement(body, (text) => !leaveOut(text) && texts.push(text) > 0, texts);
  const html = `<!doctype html><title></title>${toHtml(copy)}`;
  const { window } = new JSDOM(html, { virtualConsole: new VirtualConsole() });
  window.document.title = title;
  const article = new Readability<Node>(window.document, { serializer: (node) => node, disableJSONLD: true }).parse();
  const spans = article?.content ? [...(article.content as ParentNode & Node).querySelectorAll('[data-text]')] : [];
  const taken = spans.flatMap((span) => texts[Number(span.getAttribute('data-text'))] ?? []);
  window.close();
  return new Set(taken);
}

/** A copy in which each text is in a span that says which it is; nothing in it can be loaded or run. */
function copyElement(element: Element, take: (text: Text) => boolean, texts: Text[]): Element {
  const properties = Object.fromEntries(
    Object.entries(element.properties).filter(([name, value]) => weighed.includes(name) && value !== null),
  );
  const children = element.children.flatMap((child): ElementContent[] => {
    if (child.type === 'element') return [copyElement(child, take, texts)];
    if (child.type !== 'text') return [];
    if (!child.value.trim()) return [{ type: 'text', value: child.value }];
    if (!take(child)) return [];
    const value = { ...child };
    return [
      { type: 'element', tagName: 'span', properties: { dataText: String(texts.length - 1) }, children: [value] },
    ];
  });
  return { type: 'element', tagName: element.tagName, properties, children };
}

const depthOf = (node: Element): number =>
  1 + node.children.reduce((depth, child) => (child.type === 'element' ? Math.max(depth, depthOf(child)) : depth), 0);
