import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import { markId, noteId } from './addresses.ts';

/**
 * Turn GFM’s footnotes into the notes of an edition: permanent addresses, spoken names, a visible heading, the number
 * that the original gives, and one way back for each mark, in words. Marks and ways back stay out of the search index.
 */
export function rehypeNotes() {
  return (tree: Root): void => {
    const uses = new Map<number, number>();
    visit(tree, 'element', (node, index, parent) => {
      if (isMark(node)) {
        const number = noteNumber(String(node.children.flatMap((child) => hrefOf(child))[0]));
        const use = (uses.get(number) ?? 0) + 1;
        uses.set(number, use);
        if (parent && index !== undefined) parent.children[index] = createMark(number, use);
        return SKIP;
      }
      if (node.tagName === 'section' && node.properties['dataFootnotes'] !== undefined) {
        if (parent && index !== undefined) parent.children[index] = createNotes(node, uses);
        return SKIP;
      }
      return undefined;
    });
  };
}

const isElement = (node: ElementContent): node is Element => node.type === 'element';

const hrefOf = (node: ElementContent): string[] => (isElement(node) ? [String(node.properties['href'])] : []);

const isMark = (node: Element): boolean =>
  node.tagName === 'sup' &&
  node.children.some((child) => isElement(child) && child.properties['dataFootnoteRef'] !== undefined);

/** The number in `#user-content-fn-3` or `user-content-fn-3`. */
const noteNumber = (fragment: string): number => Number(/fn-(\d+)$/.exec(fragment)?.[1]);

function createMark(number: number, use: number): Element {
  return h('sup.mark', { dataPagefindIgnore: 'all' }, [
    // Keeps the figure apart from the word before it, for find-in-page and text fragments, without a line break.
    '\u00a0',
    h(
      'a',
      { id: markId(number, use), href: `#${noteId(number)}`, role: 'doc-noteref', ariaLabel: `Note ${number}` },
      String(number),
    ),
  ]);
}

function createNotes(section: Element, uses: Map<number, number>): Element {
  const items: Element[] = [];
  visit(section, 'element', (node) => {
    if (node.tagName === 'li' && String(node.properties['id']).includes('fn-')) items.push(node);
  });
  return h('section.notes', { role: 'doc-endnotes', ariaLabelledBy: 'notes' }, [
    h('h2#notes', { dataPagefindIgnore: 'all' }, 'Notes'),
    h(
      'ol',
      items.map((item) => {
        const number = noteNumber(String(item.properties['id']));
        return createNote(number, uses.get(number) ?? 0, item.children);
      }),
    ),
  ]);
}

function createNote(number: number, uses: number, content: ElementContent[]): Element {
  const text = content.map(withoutBackLinks).filter((node) => node.type !== 'text' || node.value.trim() !== '');
  return h('li', { id: noteId(number), value: number, dataPagefindTitle: `Note ${number}` }, [
    h('div.note', [...text, createWayBack(number, uses)]),
  ]);
}

function withoutBackLinks(node: ElementContent): ElementContent {
  if (!isElement(node)) return node;
  const children = node.children.filter(
    (child) => !(isElement(child) && child.properties['dataFootnoteBackref'] !== undefined),
  );
  const last = children.at(-1);
  if (last?.type === 'text' && children.length < node.children.length) last.value = last.value.trimEnd();
  return { ...node, children };
}

function createWayBack(number: number, uses: number): Element {
  const links = Array.from({ length: uses }, (_, index) =>
    h(
      'a',
      { href: `#${markId(number, index + 1)}`, role: 'doc-backlink' },
      uses === 1 ? 'Back to the text' : `Back to mark ${index + 1}`,
    ),
  );
  return h('p.back', { dataPagefindIgnore: 'all' }, links.flatMap((link, index) => (index ? [' ', link] : [link])));
}
