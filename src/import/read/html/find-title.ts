import type { Block } from './blocks.ts';
import { isElement, isHeading, namesOf } from './elements.ts';

/**
 * The line that is the title of a page: a heading that says what the page’s own description calls it, and else the only
 * h1, if no other heading stands before it.
 */
export function findTitle(blocks: Block[], name: string | undefined): Block | undefined {
  const headings = blocks.filter((block) => headingOf(block));
  const named = headings.find((block) =>
    namesOf(headingOf(block) as NonNullable<ReturnType<typeof headingOf>>).includes('-document-title-'),
  );
  if (named) return named;
  const same = headings.filter(({ text }) => name && sameWords(text, name));
  const first = headings.filter((block) => isElement(headingOf(block), 'h1'));
  return same.find((block) => first.includes(block)) ?? same[0] ?? (first.length === 1 ? first[0] : undefined);
}

const headingOf = ({ pieces }: Block) => pieces[0]?.ancestors.find(isHeading);

const words = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const sameWords = (text: string, name: string): boolean => words(text) === words(name);
