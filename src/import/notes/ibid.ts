import type { FootnoteDefinition, PhrasingContent } from 'mdast';
import { visit } from 'unist-util-visit';

const ibid = /^(?:(?:see|cf\.)(?: also)?\s+)?(ib[iı]d(?:em)?\b\.?|ib\.|id\.)/iu;

/** Make each “Ibid.” a link to the note that it repeats; return the numbers of those that repeat none. */
export function linkIbids(definitions: FootnoteDefinition[]): number[] {
  const lost: number[] = [];
  let named: string | undefined;
  for (const definition of definitions) {
    const isIbid = linkIbid(definition, named);
    if (isIbid && named === undefined) lost.push(Number(definition.identifier));
    if (!isIbid) named = definition.identifier;
  }
  return lost;
}

function linkIbid({ children: [first] }: FootnoteDefinition, named: string | undefined): boolean {
  const text = first?.type === 'paragraph' ? first.children[0] : undefined;
  if (first?.type !== 'paragraph' || text?.type !== 'text') return emphasised(first, named);
  const match = ibid.exec(text.value);
  if (!match?.[1]) return false;
  if (named === undefined) return true;
  const from = match[0].length - match[1].length;
  const pieces: PhrasingContent[] = [
    { type: 'text', value: text.value.slice(0, from) },
    { type: 'link', url: `#note-${named}`, children: [{ type: 'text', value: match[1] }] },
    { type: 'text', value: text.value.slice(match[0].length) },
  ];
  first.children.splice(0, 1, ...pieces.filter((piece) => piece.type !== 'text' || piece.value !== ''));
  return true;
}

/** An “Ibid.” in italics is a link in italics. */
function emphasised(first: FootnoteDefinition['children'][number] | undefined, named: string | undefined): boolean {
  const mark = first?.type === 'paragraph' ? first.children[0] : undefined;
  if (mark?.type !== 'emphasis' || mark.children.length !== 1) return false;
  let isIbid = false;
  visit(mark, 'text', (text) => {
    isIbid = ibid.test(text.value);
  });
  if (isIbid && named) mark.children = [{ type: 'link', url: `#note-${named}`, children: mark.children as [] }];
  return isIbid;
}
