import type { Heading, PhrasingContent, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { SetAside } from '../document.ts';
import { lineOf } from '../notes/blocks.ts';
import { raiseHeadings } from '../raise-headings.ts';

/** What the blocks of an article are after everything is gone that an article can’t hold. */
interface Clean {
  nodes: RootContent[];
  setAside: SetAside[];
}

/** Take out pictures, make text of raw HTML, and begin headings at the second level. */
export function cleanTree(nodes: RootContent[]): Clean {
  const setAside: SetAside[] = [];
  for (const block of nodes) takePictures(block, setAside);
  const kept = nodes.filter((node) => node.type !== 'definition' && !isEmpty(node));
  raiseHeadings(headingsIn(kept));
  return { nodes: kept, setAside };
}

function takePictures(block: RootContent, setAside: SetAside[]): void {
  visit(block, (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    if (node.type === 'html') {
      parent.children[index] = { type: 'text', value: node.value };
      return undefined;
    }
    if (node.type !== 'image' && node.type !== 'imageReference') return undefined;
    const source = node.type === 'image' ? ` ${node.url}` : '';
    setAside.push({ line: lineOf(block), text: node.alt ?? '', reason: `picture${source}` });
    (parent.children as PhrasingContent[]).splice(index, 1);
    return [SKIP, index];
  });
}

const isEmpty = (node: RootContent): boolean =>
  (node.type === 'paragraph' || node.type === 'heading') && toString(node).trim() === '' && !holdsMark(node);

function holdsMark(node: RootContent): boolean {
  let found = false;
  visit(node, 'footnoteReference', () => {
    found = true;
  });
  return found;
}

/** Those in quotations and lists too. */
function headingsIn(nodes: RootContent[]): Heading[] {
  const headings: Heading[] = [];
  for (const node of nodes) {
    visit(node, 'heading', (heading) => {
      headings.push(heading);
    });
  }
  return headings;
}
