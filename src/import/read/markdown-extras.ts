import type { FootnoteDefinition, FootnoteReference, Nodes, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Finding } from '../document.ts';
import { lineOf, positionAt } from '../notes/blocks.ts';
import { raiseHigh, raiseLow } from './html/raise-figures.ts';

/** The notes that other programs write in their sentence, `^[text]` and `[^text of some words]`, as Markdown’s own; they are taken out of the tree. */
export function liftInlineNotes(tree: Root): FootnoteDefinition[] {
  const notes: FootnoteDefinition[] = [];
  visit(tree, (node) => {
    if (!('children' in node) || node.type === 'link') return;
    for (let found = findInlineNote(node as Parents); found; found = findInlineNote(node as Parents)) {
      notes.push(takeNote(node as Parents, found, notes.length));
    }
  });
  return notes;
}

/** Where a note begins and ends: places of children, and in the text of each. */
interface Place {
  first: number;
  start: number;
  last: number;
  end: number;
}

function findInlineNote({ children }: Parents): Place | undefined {
  let depth = 0;
  let open: { first: number; start: number } | undefined;
  for (const [index, child] of children.entries()) {
    if (child.type !== 'text') continue;
    for (let at = 0; at < child.value.length; at += 1) {
      const isOpening =
        child.value.startsWith('^[', at) || /^\[\^(?=[^\]]*\s[^\]]*\s)/.test(child.value.slice(at, at + 200));
      if (!open && isOpening) {
        open = { first: index, start: at };
        at += 1;
        depth = 1;
      } else if (open && child.value[at] === '[') depth += 1;
      else if (open && child.value[at] === ']') depth -= 1;
      if (open && depth === 0) return { ...open, last: index, end: at };
    }
  }
  return undefined;
}

function takeNote(parent: Parents, { first, start, last, end }: Place, count: number): FootnoteDefinition {
  const children = parent.children as PhrasingContent[];
  const inside = structuredClone(children.slice(first, last + 1));
  const [head, tail] = [children[first], children[last]];
  const line = lineOf(head ?? parent);
  const label = `inline-${count + 1}`;
  const mark: FootnoteReference = { type: 'footnoteReference', identifier: label, label, position: positionAt(line) };
  const [opening, closing] = [inside[0], inside.at(-1)];
  if (closing?.type === 'text') closing.value = closing.value.slice(0, end);
  if (opening?.type === 'text') opening.value = opening.value.slice(start + 2);
  const before = head?.type === 'text' ? [{ ...head, value: head.value.slice(0, start) }] : [];
  const after = tail?.type === 'text' ? [{ ...tail, value: tail.value.slice(end + 1) }] : [];
  children.splice(first, last - first + 1, ...before, mark, ...after);
  const paragraph = { type: 'paragraph' as const, children: inside, position: positionAt(line) };
  return { type: 'footnoteDefinition', identifier: label, label, children: [paragraph], position: positionAt(line) };
}

/** Figures that are set low or high in Pandoc’s way: `CO~2~` and `10^6^`. */
export function raiseMarked(tree: Root): void {
  visit(tree, (node, index, parent) => {
    if (node.type === 'text')
      node.value = node.value
        .replace(/(?<=[\p{L}\p{N})])\^([^\s^~]{1,8})\^/gu, (whole, inside: string) => raiseHigh(inside) ?? whole)
        .replace(/(?<=[\p{L}\p{N})])~([^\s^~]{1,8})~/gu, (whole, inside: string) => raiseLow(inside) ?? whole);
    const inside =
      node.type === 'delete' && node.children[0]?.type === 'text' ? raiseLow(node.children[0].value) : undefined;
    if (inside !== undefined && parent && index !== undefined)
      parent.children[index] = { type: 'text', value: inside, ...(node.position && { position: node.position }) };
  });
}

const templates: { name: string; pattern: RegExp }[] = [
  { name: 'a tag of a template', pattern: /\{%.*?%\}|\{\{.*?\}\}|\{\{<.*?>\}\}/ },
  { name: 'attributes of another program', pattern: /\{(?::\s*)?[.#][\w-][^}]*\}/ },
  { name: 'a link of a wiki', pattern: /\[\[[^\]]+\]\]/ },
  { name: 'the head of a callout', pattern: /^\[![a-z]+\]/i },
  { name: 'a fence of another program', pattern: /^:::/ },
  { name: 'a comment of another program', pattern: /%%[^%]+%%/ },
];

/** What other programs would act on and a reader would see as it is. */
export function findTemplates(nodes: RootContent[]): Finding[] {
  const findings: Finding[] = [];
  const look = (node: Nodes): void => {
    if (node.type === 'text')
      for (const { name, pattern } of templates) {
        const found = pattern.exec(node.value)?.[0];
        if (!found) continue;
        const message = `“${found}” looks like ${name}; it stays in the text. Take it out of the document or of the article.`;
        findings.push({ line: lineOf(node), about: 'text', message });
      }
    if ('children' in node) node.children.forEach(look);
  };
  nodes.forEach(look);
  return findings;
}
