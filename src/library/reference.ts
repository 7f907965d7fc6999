import type { Article } from './articles.ts';
import { formatPartialDate } from './partial-date.ts';

/** The original, and this edition of it, as one line of a bibliography would name them. */
export function citeLine(article: Article): { authors: string; title: string; container: string; date: string } {
  const { authors, data, publisher } = article;
  const { series, subtitle, title } = data;
  const titleStop = /[?!]$/.test(title) ? '' : ',';
  return {
    authors: authors.map((author) => author.name).join(' and '),
    title: subtitle ? `${title}: ${subtitle},` : `${title}${titleStop}`,
    container: series ? `${series.name} ${series.number}, ${publisher.name}` : publisher.name,
    date: formatPartialDate(data.published.date),
  };
}
