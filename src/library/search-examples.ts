import { familyName, type Article } from './articles.ts';

/** What may be typed to find one article by its author and its year: `author:reed`, `year:2025`. */
export interface SearchExamples {
  author: string;
  year: string;
}

/** Examples from an article, such as the newest. A name of several words is put between quotation marks. */
export function createSearchExamples({ authors, data }: Article): SearchExamples {
  const name = authors[0] ? familyName(authors[0]).toLowerCase() : '';
  return {
    author: `author:${name.includes(' ') ? `"${name}"` : name}`,
    year: `year:${data.published.date.slice(0, 4)}`,
  };
}
