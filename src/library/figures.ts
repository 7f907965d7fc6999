import { formatPartialDate } from '../edition/references/partial-date.ts';
import type { Article } from './articles.ts';

/** How many there are, for sentences about the whole collection. */
export interface Figures {
  articles: number;
  publishers: number;
  /** When they appeared, such as `between December 2023 and April 2025`. */
  appeared: string;
  /** False where the first or the last date is inferred. */
  isCertain: boolean;
}

/** Count the articles, which are in the order of their dates. */
export function countFigures(articles: Article[]): Figures {
  const dates = [articles[0], articles.at(-1)].flatMap((article) => (article ? [article.data.published] : []));
  const months = [...new Set(dates.map(({ date }) => formatPartialDate(date.slice(0, 7))))];
  return {
    articles: articles.length,
    publishers: new Set(articles.map(({ publisher }) => publisher.name)).size,
    appeared: months.length > 1 ? `between ${months.join(' and ')}` : `in ${months.join()}`,
    isCertain: dates.every(({ basis }) => basis !== 'inferred'),
  };
}
