import { authorNames, type Article } from './articles.ts';
import { formatPartialDate } from '../references/partial-date.ts';

/** The original as one line of a bibliography would name it, up to its address. */
export function citeLine(article: Article): string {
  const { series, subtitle, title, published } = article.data;
  const name = subtitle ? `${title}: ${subtitle}` : title;
  const quoted = /[?!]$/.test(name) ? `“${name}”` : `“${name},”`;
  const container = series ? `${series.name} ${series.number}, ${article.publisher.name}` : article.publisher.name;
  return `${authorNames(article)}, ${quoted} ${container}, ${formatPartialDate(published.date)}.`;
}
