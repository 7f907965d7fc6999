import type { Element, ElementContent, Parents, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { EXIT, SKIP, visit } from 'unist-util-visit';
import { markId, noteId } from './addresses.ts';
import { withoutBackLinks } from './without-back-links.ts';

/**
 * Turn GFM’s footnotes into the notes of an edition: permanent addresses, spoken names, a visible heading, the number
 * that the original gives, and one way back for each mark, in words. Marks and ways back stay out of the search index.
 */
export function rehypeNotes() {
  return (tree: Root): void => {
    /** For each note, the words before each of its marks. */
    const uses = new Map<number, string[]>();
    // First every mark, those inside notes too: a note has as many ways back as it has marks.
    visit(tree, 'element', (node, index, parent) => {
      const address = markAddress(node);
      if (!address || !parent || index === undefined) return undefined;
      const number = noteNumber(address);
      const before = [...(uses.get(number) ?? []), wordsBefore(parent, index)];
      uses.set(number, before);
      parent.children[index] = createMark(number, before.length);
      return SKIP;
    });
    visit(tree, 'element', (node, index, parent) => {
      if (node.properties['dataFootnotes'] === undefined || !parent || index === undefined) return undefined;
      parent.children[index] = createNotes(node, uses);
      return EXIT;
    });
  };
}

const isElement = (node: ElementContent): node is Element => node.type === 'element';

/** Where GFM’s mark of a note leads, such as `#user-content-fn-3`; nothing, if the element is no mark. */
function markAddress(node: Element): string | undefined {
  if (node.tagName !== 'sup') return undefined;
  const link = node.children.filter(isElement).find((child) => child.properties['dataFootnoteRef'] !== undefined);
  return link && String(link.properties['href']);
}

/** The last words before a mark, such as “the consent of the US”. */
function wordsBefore(parent: Parents, index: number): string {
  const isText = (node: Parents['children'][number]) =>
    node.type === 'text' || (node.type === 'element' && node.tagName !== 'sup');
  const text = parent.children
    .slice(0, index)
    .filter(isText)
    .map((node) => toString(node))
    .join('');
  return text
    .trim()
    .split(/\s+/)
    .slice(-5)
    .join(' ')
    .replace(/[.,;:]+$/, '');
}

/** The number in `#user-content-fn-3` or `user-content-fn-3`. */
const noteNumber = (address: string): number => Number(/fn-(\d+)$/.exec(address)?.[1]);

function createMark(number: number, use: number): Element {
  return h('sup.mark', { dataPagefindIgnore: 'all' }, [
    h(
      'a',
      { id: markId(number, use), href: `#${noteId(number)}`, role: 'doc-noteref', ariaLabel: `Note ${number}` },
      // The space keeps the figure apart from the word before it, for find-in-page and text fragments, without a line
      // break. Reader views leave out what is hidden from screen readers, so that no figure stands in their sentences.
      h('span', { ariaHidden: 'true' }, `\u00a0${number}`),
    ),
  ]);
}

function createNotes(section: Element, uses: Map<number, string[]>): Element {
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
        return createNote(number, uses.get(number) ?? [], item.children);
      }),
    ),
  ]);
}

function createNote(number: number, uses: string[], content: ElementContent[]): Element {
  const text = withoutBackLinks(content).filter((node) => node.type !== 'text' || node.value.trim() !== '');
  return h('li', { id: noteId(number), value: number, dataPagefindTitle: `Note ${number}` }, [
    h('div.note', [...text, createWayBack(number, uses)]),
  ]);
}

function createWayBack(number: number, uses: string[]): Element {
  const links = uses.map((before, index) =>
    h(
      'a',
      { href: `#${markId(number, index + 1)}`, role: 'doc-backlink' },
      uses.length === 1 ? 'Back to the text' : `Back to “${before}”`,
    ),
  );
  return h(
    'p.back',
    { dataPagefindIgnore: 'all' },
    links.flatMap((link, index) => (index ? [' ', link] : [link])),
  );
}
