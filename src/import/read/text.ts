import type { List, Root, RootContent, Text } from 'mdast';
import type { Line, SetAside, SourceDocument } from '../document.ts';
import type { Sign } from '../proof/align.ts';
import { positionAt } from '../notes/blocks.ts';
import { isHeading } from './is-heading.ts';
import { joinLines, type TextBlock } from './join-lines.ts';

const separator = /^[\s\-–—_=*~#•·+|]+$/;
const bullet = /^\s*[-•*–·▪]\s+(?=\S)/;

/** Plain text, with its paragraphs either on one line each or wrapped; notes stay text for the steps after it. */
export function readText(text: string): SourceDocument {
  const lines: Line[] = text
    .split(/\r\n|[\n\r\f\u2028\u2029]/)
    .map((line, index) => ({ number: index + 1, text: line }));
  const setAside: SetAside[] = [];
  const kept = lines.map((line) => {
    if (line.text.trim() === '' || !separator.test(line.text)) return line;
    setAside.push({ line: line.number, text: line.text.trim(), reason: 'a rule or separator' });
    return { ...line, text: '' };
  });
  const blocks = joinLines(kept, new Set(setAside.map(({ line }) => line)));
  const signs: Sign[] = [];
  const children = withLists(
    blocks.map((block, index) => ({ block, node: nodeOf(block, blocks, index) })),
    signs,
  );
  const tree: Root = { type: 'root', children };
  return { format: 'text', lines: lines.filter(({ text }) => text.trim() !== ''), tree, metadata: {}, setAside, signs };
}

function nodeOf(block: TextBlock, blocks: TextBlock[], index: number): RootContent {
  const children = textsOf(block);
  const position = positionAt(block.line);
  if (isHeading(block, blocks, index)) return { type: 'heading', depth: 2, children, position };
  return { type: 'paragraph', children, position };
}

/** A text for each line, so that what stands in it has its place. */
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
