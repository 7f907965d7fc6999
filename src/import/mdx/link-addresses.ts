import type { Link, PhrasingContent, RootContent, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

declare module 'mdast' {
  interface LinkData {
    /** Whether the address is by itself, so that Markdown makes a link of it without brackets. */
    isBare?: boolean;
  }
}

const address = /https?:\/\/[^\s<>“”„"«»‹›[\]{}|\\^`]+/gi;

/** Make links of the addresses that are in a text; one that is cut short with `...` stays text. */
export function linkAddresses(nodes: RootContent[]): void {
  for (const block of nodes) {
    visit(block, (node, index, parent) => {
      if (node.type === 'link' || node.type === 'linkReference') return SKIP;
      if (node.type !== 'text' || !parent || index === undefined) return undefined;
      const pieces = splitText(node, index === parent.children.length - 1, index === 0);
      if (!pieces) return undefined;
      (parent.children as PhrasingContent[]).splice(index, 1, ...pieces);
      return [SKIP, index + pieces.length];
    });
  }
}

function splitText({ value }: Text, isLast: boolean, isFirst: boolean): PhrasingContent[] | undefined {
  const pieces: PhrasingContent[] = [];
  let from = 0;
  for (const { 0: found, index } of value.matchAll(address)) {
    const url = withoutEnd(found);
    const after = value.slice(index + url.length);
    if (index > from) pieces.push({ type: 'text', value: value.slice(from, index) });
    const isAtStart = index === 0 ? isFirst : /[\s(]/.test(value.charAt(index - 1));
    const isCut = /^(?:\.{2,}|…)/.test(after) || url.endsWith('…') || !URL.canParse(url);
    if (isCut) pieces.push(...unlinked(url));
    else pieces.push(linkTo(url, isAtStart && endsThere(after, isLast) && isPlain(url)));
    from = index + url.length;
  }
  if (from === 0) return undefined;
  if (from < value.length) pieces.push({ type: 'text', value: value.slice(from) });
  return pieces;
}

const linkTo = (url: string, isBare: boolean): Link => ({
  type: 'link',
  url,
  children: [{ type: 'text', value: url }],
  data: { isBare },
});

/** Markdown makes a link of every address that is in one piece, even of one that is escaped. */
function unlinked(url: string): PhrasingContent[] {
  const [start = ''] = /^https?:\/\/[^./]*/i.exec(url) ?? [];
  return [
    { type: 'html', value: '<span>' },
    { type: 'text', value: start },
    { type: 'html', value: '</span>' },
    { type: 'text', value: url.slice(start.length) },
  ];
}

/** Full stops, commas and a bracket that was opened before the address are no part of it. */
function withoutEnd(found: string): string {
  const url = found.replace(/[.,;:!?'’*_~…]+$/, (end) => (end.includes('…') ? '…' : ''));
  const isOpen = url.endsWith(')') && url.split(')').length > url.split('(').length;
  return isOpen ? withoutEnd(url.slice(0, -1)) : url;
}

/** Whether Markdown sees the end of the address where it is. */
const endsThere = (after: string, isLast: boolean): boolean =>
  /^[.,;:!?)]*\s/.test(after) || (isLast && /^[.,;:!?)]*$/.test(after));

const isPlain = (url: string): boolean =>
  /^https?:\/\/(?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d+)?(?:[/?#][A-Za-z0-9\-._~:/?#@!$'+,;=%]*)?$/.test(url) &&
  !/[*&~]|_$/.test(url);
