import { parse } from '@astrojs/compiler-rs';
import { isBlank, piecesOf, type Node, type Piece } from './template-pieces.ts';

/** Where two pieces of a template meet without a space, because only a new line parts them. */
interface Seam {
  line: number;
  /** The end of the one and the beginning of the other. */
  seam: string;
}

/**
 * The places of a template where running text is glued to what follows it, or to what comes before. With
 * `compressHTML: 'jsx'` white space that holds a new line is none: a space there is written as `{' '}`.
 * https://docs.astro.build/en/reference/configuration-reference/#compresshtml
 */
export function findGluedSeams(source: string): Seam[] {
  const seams: Seam[] = [];
  const visit = (node: Node): void => {
    const nodes = node['children'] ?? (node.type === 'AstroRoot' ? node['body'] : undefined);
    if (nodes) seams.push(...seamsAmong(nodes as Node[], source));
    for (const child of Object.values(node).flat()) if (isNode(child)) visit(child);
  };
  visit(parse(source).ast as unknown as Node);
  return seams;
}

const isNode = (value: unknown): value is Node => typeof (value as Node | null)?.type === 'string';

/** Neighbours between which there is nothing but white space with a new line in it. */
function seamsAmong(nodes: Node[], source: string): Seam[] {
  const kept = nodes.filter((node) => !isBlank(node));
  return kept.flatMap((left, index) => {
    const right = kept[index + 1];
    if (!right) return [];
    const from = left.type === 'JSXText' ? left.start + String(left['raw']).trimEnd().length : left.end;
    const to = right.type === 'JSXText' ? right.end - String(right['raw']).trimStart().length : right.start;
    if (!source.slice(from, to).includes('\n') || !areGlued(left, right)) return [];
    const line = source.slice(0, from).split('\n').length;
    return [{ line, seam: `${source.slice(Math.max(0, from - 20), from)}|${source.slice(to, to + 20)}` }];
  });
}

const areGlued = (left: Node, right: Node): boolean =>
  piecesOf(left).some((before) => piecesOf(right).some((after) => isGlued(before, after)));

/** Whether a reader reads both on one line, the one as text, and misses a space between them. */
function isGlued(before: Piece, after: Piece): boolean {
  const kinds = [before.kind, after.kind];
  if (kinds.includes('block') || !kinds.includes('text')) return false;
  return !/[\s([“‘/]/u.test(before.last) && !/[\s.,;:!?)\]”’]/u.test(after.first);
}
