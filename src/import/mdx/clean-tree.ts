import type { Heading, Parents, PhrasingContent, RootContent } from 'mdast';
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

/** Take out pictures, make text of raw HTML, tidy emphasis, and begin headings at the second level. */
export function cleanTree(nodes: RootContent[], hasEmphasis = true): Clean {
  const setAside: SetAside[] = [];
  for (const block of nodes) takePictures(block, setAside);
  for (const block of nodes) if ('children' in block) tidyEmphasis(block as Parents, hasEmphasis);
  const kept = nodes.filter((node) => node.type !== 'definition' && !isAsideRule(node) && !isEmpty(node));
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

const wrappers = ['emphasis', 'strong', 'delete', 'link'];

/** Spaces and breaks at the ends of emphasis belong beside it, where Markdown can write them; empty emphasis goes. */
function tidyEmphasis(parent: Parents, hasEmphasis: boolean): void {
  for (const child of parent.children) if ('children' in child) tidyEmphasis(child as Parents, hasEmphasis);
  const isInline = ['paragraph', 'heading', 'tableCell', ...wrappers].includes(parent.type);
  if (!isInline) return;
  const children = (parent.children as PhrasingContent[]).flatMap((child) => unwrap(child, hasEmphasis));
  if (!wrappers.includes(parent.type)) trim(children);
  parent.children = joinTexts(children) as typeof parent.children;
}

function unwrap(child: PhrasingContent, hasEmphasis: boolean): PhrasingContent[] {
  if (!('children' in child) || !wrappers.includes(child.type)) return [child];
  if (!hasEmphasis && child.type !== 'link') return child.children;
  const inside = [...child.children] as PhrasingContent[];
  const [before, after] = trim(inside);
  child.children = joinTexts(inside) as typeof child.children;
  return [...before, ...(inside.length > 0 ? [child] : []), ...after];
}

/** Take spaces and breaks from both ends; return what was taken, in the order of the text. */
function trim(children: PhrasingContent[]): [PhrasingContent[], PhrasingContent[]] {
  const [before, after]: [PhrasingContent[], PhrasingContent[]] = [[], []];
  for (let first = children[0]; first && takesSpace(first, /^\s+/, before); first = children[0]) children.shift();
  for (let last = children.at(-1); last && takesSpace(last, /\s+$/, after); last = children.at(-1)) children.pop();
  return [before, after.reverse()];
}

/** Whether nothing of a node is left when its space is gone. */
function takesSpace(node: PhrasingContent, pattern: RegExp, taken: PhrasingContent[]): boolean {
  if (node.type === 'break') {
    taken.push(node);
    return true;
  }
  if (node.type !== 'text') return false;
  const [space] = pattern.exec(node.value) ?? [];
  if (space === undefined) return node.value === '';
  taken.push({ ...node, value: /\u00A0/.test(space) ? space : ' ' });
  node.value = node.value.replace(pattern, '');
  return node.value === '';
}

/** Texts side by side as one, without a space at the beginning of a line. */
function joinTexts(children: PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = [];
  for (const child of children) {
    const last = joined.at(-1);
    if (child.type === 'text' && last?.type === 'break') child.value = child.value.trimStart();
    if (child.type === 'break' && last?.type === 'text') last.value = last.value.trimEnd();
    if (child.type === 'text' && last?.type === 'text') last.value += child.value;
    else if (child.type !== 'text' || child.value !== '') joined.push(child);
  }
  return joined;
}

const isAsideRule = (node: RootContent): boolean => node.type === 'thematicBreak' && node.data?.isAside === true;

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
