import type { Sign, Line, SetAside, SourceDocument } from '../document.ts';
import type { List, Root, RootContent, Text } from 'mdast';
import { positionAt } from '../notes/blocks.ts';
import { isHeading, joinLines, type TextBlock } from './text-blocks.ts';
import { unpage } from './pages.ts';

declare module 'mdast' {
  interface ThematicBreakData {
    /** Whether it only says where notes may begin. */
    isAside?: boolean;
  }
}

const separator = /^[\s\-–—_=*~#•·+|]+$/;
const bullet = /^\s*[-•*–·▪]\s+(?=\S)/;

/** Plain text, with its paragraphs either on one line each or wrapped; notes stay text for the steps after it. */
export function readText(text: string): SourceDocument {
  const all = text.split(/\r\n|[\n\r\f\u2028\u2029]/).map((line, index): Line => ({ number: index + 1, text: line }));
  const { lines, setAside, findings } = unpage(all);
  const read = readLines(lines, undefined);
  return { ...read, lines: withAsides(read.lines, setAside), setAside: [...setAside, ...read.setAside], findings };
}

/** Lines of a text with those that were taken out of it in their places. */
export const withAsides = (lines: Line[], setAside: SetAside[]): Line[] =>
  [...lines, ...setAside.map(({ line, text }) => ({ number: line, text }))].sort((a, b) => a.number - b.number);

/**
 * Lines as blocks. Where the blocks are known, an empty line is between each two, and `headings` are the numbers of
 * the lines with which headings end; elsewhere both are told by how the lines look.
 */
export function readLines(lines: Line[], headings: ReadonlySet<number> | undefined): SourceDocument {
  const setAside: SetAside[] = [];
  const kept = lines.map((line) => {
    if (line.text.trim() === '' || !separator.test(line.text)) return line;
    setAside.push({ line: line.number, text: line.text.trim(), reason: 'a rule or separator' });
    return { ...line, text: '' };
  });
  const rules = new Set(setAside.map(({ line }) => line));
  const blocks = joinLines(kept, rules, headings !== undefined);
  const signs: Sign[] = [];
  const isHead = (block: TextBlock, index: number): boolean =>
    headings ? headings.has(block.parts.at(-1)?.number ?? 0) : isHeading(block, blocks, index);
  const read = blocks.map((block, index) => ({ block, node: nodeOf(block, isHead(block, index)) }));
  const tree: Root = { type: 'root', children: withRules(withLists(read, signs), rules) };
  return { format: 'text', lines: lines.filter(({ text }) => text.trim() !== ''), tree, metadata: {}, setAside, signs };
}

/** Keep a rule before the notes as a sign of where they begin; the article doesn’t have it. */
function withRules(nodes: RootContent[], rules: ReadonlySet<number>): RootContent[] {
  const left = [...rules].sort((a, b) => a - b);
  return nodes.flatMap((node): RootContent[] => {
    const passed = left.splice(0, left.filter((line) => line < (node.position?.start.line ?? 0)).length);
    const last = passed.at(-1);
    return last === undefined
      ? [node]
      : [{ type: 'thematicBreak', data: { isAside: true }, position: positionAt(last) }, node];
  });
}

function nodeOf(block: TextBlock, isHeading: boolean): RootContent {
  const children = textsOf(block);
  const position = positionAt(block.line);
  if (isHeading) return { type: 'heading', depth: 2, children, position };
  return { type: 'paragraph', children, position };
}

/** A text for each line, so that what is in it has its place. */
const textsOf = ({ parts }: TextBlock): Text[] =>
  parts.map(({ number, text }) => ({ type: 'text', value: text, position: positionAt(number) }));

interface Read {
  block: TextBlock;
  node: RootContent;
}

/** Two or more lines with bullets, one after the other, are a list. */
function withLists(blocks: Read[], signs: Sign[]): RootContent[] {
  const children: RootContent[] = [];
  for (let index = 0; index < blocks.length;) {
    const rest = blocks.slice(index, index + 1);
    while (blocks[index + rest.length] && bullet.test(rest.at(-1)?.block.text ?? '')) {
      const next = blocks[index + rest.length];
      if (!next || !bullet.test(next.block.text)) break;
      rest.push(next);
    }
    children.push(...(rest.length > 1 ? [listOf(rest, signs)] : rest.map(({ node }) => node)));
    index += rest.length;
  }
  return children;
}

function listOf(items: Read[], signs: Sign[]): List {
  for (const { block } of items)
    signs.push({ line: block.line, text: (bullet.exec(block.text)?.[0] ?? '').trim(), marks: [] });
  return {
    type: 'list',
    ordered: false,
    spread: false,
    ...(items[0] && { position: positionAt(items[0].block.line) }),
    children: items.map(({ block }) => ({
      type: 'listItem',
      position: positionAt(block.line),
      children: [{ type: 'paragraph', children: withoutBullet(textsOf(block)), position: positionAt(block.line) }],
    })),
  };
}

const withoutBullet = ([first, ...rest]: Text[]): Text[] =>
  first ? [{ ...first, value: first.value.replace(bullet, '') }, ...rest] : rest;
