import type { Paragraph, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Finding } from './document.ts';
import { lineOf } from './notes/blocks.ts';
import { countWords } from './proof/tokens.ts';

/** Ask about short paragraphs that are bold from end to end: in a document without styles, headings look like that. */
export function findBoldParagraphs(nodes: RootContent[]): Finding[] {
  const paragraphs = nodes.filter((node) => node.type === 'paragraph');
  return paragraphs.flatMap((paragraph, index) => {
    if (!isBold(paragraph) || !isShort(toString(paragraph))) return [];
    const message = `Paragraph ${index + 1} is bold and short; is it a heading? Then write “## ” before it in the article, and take its asterisks away.`;
    return [{ line: lineOf(paragraph), about: 'text', message }];
  });
}

const isBold = ({ children }: Paragraph): boolean =>
  children.some(({ type }) => type === 'strong') &&
  children.every((child) => child.type === 'strong' || (child.type === 'text' && child.value.trim() === ''));

const isShort = (text: string): boolean => countWords(text) <= 14 && !/[.,;…]["”’)]*\s*$/.test(text);
