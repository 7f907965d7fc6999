import type { Element, Nodes, Root } from 'hast';
import { isMdxElement, textAttribute } from './mdx-elements.ts';
import { bodyParagraphs } from './rehype-paragraph-numbers.ts';
import { isOurWords, readBlock } from './read-block.ts';
import { splitSentences } from './split-sentences.ts';

/** A link from the text of an article, or from a note, to an article. */
export interface ReferencePlace {
  /** Name of the article to which it leads. */
  slug: string;
  /** Where it leads there, such as `p2`; empty for the article as a whole. */
  fragment: string;
  /** In which note it stands; otherwise it stands in the text. */
  note?: number;
  /** The paragraph in which it stands, or which comes before; 0 in a note. */
  paragraph: number;
  /** Whether an editor of this site refers, and not the author. */
  isEditors: boolean;
  /** The sentence in which it stands, in full. */
  sentence: string;
}

/** Every link of an edition to another article, or to a place in one, in the order of the page; what a program adds is none. */
export function findReferences(tree: Root): ReferencePlace[] {
  const numbered = bodyParagraphs(tree);
  let paragraph = 0;
  return tree.children.flatMap((node) => {
    if (node.type === 'element' && node.properties['role'] === 'doc-endnotes') return inNotes(node);
    if (numbered.includes(node as Element)) paragraph += 1;
    const isEditors = isOurWords(node);
    return inBlock(node).map((reference) => ({ ...reference, paragraph: Math.max(paragraph, 1), isEditors }));
  });
}

const inNotes = (section: Element): ReferencePlace[] =>
  itemsOf(section).flatMap((item) => {
    const note = Number(String(item.properties['id']).slice('note-'.length));
    return inBlock(item).map((reference) => ({ ...reference, note, paragraph: 0, isEditors: false }));
  });

function itemsOf(section: Element): Element[] {
  const elements = section.children.filter((node) => node.type === 'element');
  return elements.find(({ tagName }) => tagName === 'ol')?.children.filter((node) => node.type === 'element') ?? [];
}

function inBlock(block: Nodes): Pick<ReferencePlace, 'slug' | 'fragment' | 'sentence'>[] {
  const { text, met } = readBlock(block, targetOf);
  const sentences = splitSentences(text);
  return met.map(({ thing, at }) => ({
    ...thing,
    sentence:
      sentences
        .find(({ end }) => at < end)
        ?.text.replace(/\s+/g, ' ')
        .trim() ?? '',
  }));
}

/** The article to which a node links, written in Markdown or as `<a href>`. */
function targetOf(node: Nodes): Pick<ReferencePlace, 'slug' | 'fragment'> | undefined {
  const [, slug, fragment = ''] = /^\/articles\/([^/?#]+)\/(?:\?[^#]*)?(?:#(.*))?$/.exec(hrefOf(node)) ?? [];
  return slug === undefined ? undefined : { slug, fragment };
}

function hrefOf(node: Nodes): string {
  if (node.type === 'element') return node.tagName === 'a' ? String(node.properties['href'] ?? '') : '';
  return isMdxElement(node) ? (textAttribute(node, 'href') ?? '') : '';
}
