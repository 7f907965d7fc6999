import type { Term } from '../../src/search/query/term.ts';
import { parseQuery } from '../../src/search/query/parse-query.ts';
import { createPage, type PageText } from '../../src/search/text/page-text.ts';

/** A page with one paragraph to each line. */
export function createSmallPage(text: string): PageText {
  const lines = text.trim().split('\n');
  let location = 0;
  const anchors = lines.map((line, index) => {
    const anchor = { element: 'p', id: `p${index + 1}`, title: `Paragraph ${index + 1}`, location };
    location += line.trim().split(/\s+/).length;
    return anchor;
  });
  return createPage(
    { url: '/articles/a/', content: lines.join(' '), meta: { kinds: 'p#=text' }, filters: {}, anchors },
    '/',
  );
}

/** What the tests know of the language. */
export const language = {
  synonyms: [
    { names: ['IP4', 'AP4', 'indo pacific four'], pages: '1' },
    { names: ['US', 'united states'], pages: '1' },
    { names: ['cold', 'cold war'], pages: '1' },
    { names: ['ROK', 'south korea', 'seoul'], pages: '1' },
  ],
  stopWords: ['the', 'of', 'what', 'is'],
};

/** The terms of a query. */
export const readTerms = (query: string): Term[] => parseQuery(query, language).terms;
