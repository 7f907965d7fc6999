import type { Nodes, Root } from 'hast';

/** What a reader of a page reads, parted by single spaces, without what the site adds: numbers, marks, ways back. */
export function renderedWords(page: Root): string {
  const read = (node: Nodes): string => {
    if (node.type === 'text') return node.value;
    if (!('children' in node)) return '';
    if (node.type === 'element' && node.properties['dataPagefindIgnore'] !== undefined) return '';
    const inside = node.children.map(read).join('');
    return node.type === 'element' && /^(?:p|h\d|li|td|th|pre)$/.test(node.tagName) ? `${inside} ` : inside;
  };
  return read(page).replace(/\s+/g, ' ').trim();
}
