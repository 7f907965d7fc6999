import type { Element, Nodes, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { Citation } from '../references/citations.ts';
import { findPassages, type Passage } from './find-passages.ts';
import { findReferences, type ReferencePlace } from './find-references.ts';
import { bodyParagraphs } from './rehype-paragraph-numbers.ts';

/** What the rest of the site may know about an edition’s text without parsing it again. */
export interface Outline {
  /** Plain text of each paragraph, the first being paragraph 1; marks and numbers left out. */
  paragraphs: string[];
  /** For each paragraph, the id of the section in which it stands; empty before the first heading. */
  sections: string[];
  /** Numbers of the notes, in their order. */
  notes: number[];
  /** What rests on the notes, in the order of the text. */
  passages: Passage[];
  /** Works that the notes cite, in the order of the notes. */
  citations: Citation[];
  /** Links from the text and the notes to articles, in the order of the page. */
  references: ReferencePlace[];
  /** Words of the text, without notes. */
  words: number;
}

interface Data {
  /** From the step that prints them. */
  citations?: Citation[];
  astro?: { frontmatter?: Record<string, unknown> };
}

/** Hand an edition’s outline to the site, as `remarkPluginFrontmatter.outline`. Changes nothing in the page. */
export function rehypeOutline() {
  return (tree: Root, file: { data: object }): void => {
    const data = file.data as Data;
    const numbered = bodyParagraphs(tree);
    const paragraphs = numbered.map((node) => plainText(node).trim());
    const outline: Outline = {
      paragraphs,
      sections: sectionsOf(tree, numbered),
      notes: noteNumbers(tree),
      passages: passagesOf(tree, numbered),
      citations: data.citations ?? [],
      references: findReferences(tree),
      words: paragraphs.join(' ').split(/\s+/).filter(Boolean).length,
    };
    data.astro ??= {};
    data.astro.frontmatter = { ...data.astro.frontmatter, outline };
  };
}

/** A passage in a quotation or a list belongs to the paragraph before it, which introduces it. */
function passagesOf(tree: Root, paragraphs: Element[]): Passage[] {
  let number = 0;
  return tree.children.flatMap((node) => {
    if (node.type !== 'element' || node.properties['role'] === 'doc-endnotes') return [];
    if (paragraphs.includes(node)) number += 1;
    return findPassages(node, Math.max(number, 1));
  });
}

/** Text of a node without what the search index leaves out too: marks, numbers, ways back. */
function plainText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && node.properties['dataPagefindIgnore'] !== undefined) return '';
  return 'children' in node ? node.children.map(plainText).join('') : '';
}

function sectionsOf(tree: Root, paragraphs: Element[]): string[] {
  const sections: string[] = [];
  let current = '';
  for (const node of tree.children as Element[]) {
    if (node.tagName === 'h2') current = String(node.properties['id']);
    if (paragraphs.includes(node)) sections.push(current);
  }
  return sections;
}

function noteNumbers(tree: Root): number[] {
  const numbers: number[] = [];
  visit(tree, 'element', (node) => {
    const match = /^note-(\d+)$/.exec(String(node.properties['id']));
    if (match) numbers.push(Number(match[1]));
  });
  return numbers;
}
