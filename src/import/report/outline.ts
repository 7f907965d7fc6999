import type { Root } from 'mdast';
import { plainText } from '../notes/blocks.ts';

/** A section of an article, as the report shows it. */
export interface Section {
  /** Empty for what comes before the first heading. */
  heading: string;
  paragraphs: number;
  /** Number of its first paragraph, counted through the article as its addresses are. */
  first: number;
  /** The first words of each paragraph. */
  begins: string[];
}

/** The sections of an article with the first words of their paragraphs, so that a shift is seen. */
export function outlineOf({ children }: Root): Section[] {
  const sections: Section[] = [{ heading: '', paragraphs: 0, first: 1, begins: [] }];
  let count = 0;
  for (const node of children) {
    if (node.type === 'heading')
      sections.push({ heading: plainText(node), paragraphs: 0, first: count + 1, begins: [] });
    const last = sections.at(-1);
    if (!last || node.type !== 'paragraph') continue;
    count += 1;
    last.paragraphs += 1;
    last.begins.push(plainText(node).trim().split(/\s+/).slice(0, 5).join(' ').slice(0, 60));
  }
  return sections.filter(({ heading, paragraphs }) => heading !== '' || paragraphs > 0);
}
