import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { isMdxElement, textAttribute } from '../markdown/mdx-elements.ts';
import type { Problem } from '../read/problem.ts';
import type { Entry } from '../read/entry.ts';

type Finding = Pick<Problem, 'reason' | 'remedy'>;

/** Every link has words that a reader sees and a screen reader says; a picture that is a link has a description. */
export function checkLinkWords({ file, text }: Pick<Entry, 'file' | 'text'>): Problem[] {
  if (!text) return [];
  const problems: Problem[] = [];
  visit(text.markdown, (node) => {
    const finding = isLink(node) && judge(node);
    if (finding) problems.push({ file, line: node.position?.start.line ?? 1, ...finding });
  });
  return problems;
}

function isLink(node: Nodes): boolean {
  if (node.type === 'link' || node.type === 'linkReference') return true;
  return isMdxElement(node) && node.name === 'a' && textAttribute(node, 'href') !== undefined;
}

function judge(link: Nodes): Finding | undefined {
  const pictures: Nodes[] = [];
  visit(link, (node) => void (isPicture(node) && pictures.push(node)));
  if (/[\p{L}\p{N}]/u.test([wordsOf(link), ...pictures.map(altOf)].join(' '))) return undefined;
  if (pictures.length > 0) {
    const remedy = 'Describe it, as in [![Map of the region](/map.png)](/about/), or put words beside it.';
    return { reason: 'The link has only a picture without a description, so nobody is told where it leads.', remedy };
  }
  const reason = 'The link has no words, so no reader would see it.';
  return { reason, remedy: 'Say between its brackets where it leads, or remove it.' };
}

/** What stands between the brackets; the number of a note is none of its words. */
function wordsOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'mdxTextExpression') return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

const isPicture = (node: Nodes): boolean =>
  node.type === 'image' || node.type === 'imageReference' || (isMdxElement(node) && node.name === 'img');

function altOf(picture: Nodes): string {
  if (picture.type === 'image' || picture.type === 'imageReference') return picture.alt ?? '';
  return isMdxElement(picture) ? (textAttribute(picture, 'alt') ?? '') : '';
}
