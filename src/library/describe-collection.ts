import { formatPartialDate } from '../edition/references/partial-date.ts';
import type { AboutWords } from '../edition/schema/about.ts';
import type { Article } from './articles.ts';
import { inWords } from './number-words.ts';
import { createSearchExamples } from './search-examples.ts';
import { settings } from './site-settings.ts';

/** What sentences about the whole collection say, from the articles in the order of their dates. */
export function describeCollection(articles: Article[]): AboutWords {
  const newest = articles.at(-1);
  const examples = newest && createSearchExamples(newest);
  return {
    name: settings.name,
    subject: settings.subject,
    articles: inWords(articles.length),
    publishers: inWords(new Set(articles.map(({ publisher }) => publisher.name)).size),
    appeared: describePeriod(articles),
    authorExample: examples?.author ?? 'author:name',
    yearExample: examples?.year ?? 'year:2025',
  };
}

/** Such as `appeared between December 2023 and April 2025`; a first or last date that is inferred is called so. */
function describePeriod(articles: Article[]): string {
  const dates = [articles[0], articles.at(-1)].flatMap((article) => (article ? [article.data.published] : []));
  const months = [...new Set(dates.map(({ date }) => formatPartialDate(date.slice(0, 7))))];
  const doubt = dates.some(({ basis }) => basis === 'inferred') ? ', as far as can be told,' : '';
  return `appeared${doubt} ${months.length > 1 ? `between ${months.join(' and ')}` : `in ${months.join()}`}`;
}
