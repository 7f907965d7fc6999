import { articlePath } from '../markdown/addresses.ts';
import { dateParts, type CslItem } from '../references/csl-item.ts';
import { siteName } from '../site.ts';
import { absolute } from './address.ts';
import { isRestated, type Article } from './articles.ts';

const types = { 'think-tank': 'report', press: 'article-newspaper', association: 'webpage' } as const;

/** The original of an article as citation software reads it. */
export function originalItem({ slug, data, authors, publisher }: Article): CslItem {
  const { title, subtitle, series, published, original } = data;
  return {
    id: slug,
    type: publisher.kind ? types[publisher.kind] : 'webpage',
    title: subtitle ? `${title}: ${subtitle}` : title,
    author: authors.map(({ name, familyName = name.split(' ').at(-1) ?? name }) => ({
      family: familyName,
      given: name.replace(familyName, '').trim(),
    })),
    ...(publisher.kind === 'think-tank' ? { publisher: publisher.name } : { 'container-title': publisher.name }),
    ...(publisher.place && { 'publisher-place': publisher.place }),
    ...(series && { 'collection-title': series.name, number: series.number }),
    issued: dateParts(published.date),
    ...('url' in original && { URL: original.url }),
  };
}

/** Our edition of it, as a page of this site. */
export function editionItem(article: Article, site: URL | undefined, fragment = ''): CslItem {
  const { id, title, author } = originalItem(article);
  return {
    id: `${id}-edition`,
    type: 'webpage',
    title: isRestated(article) ? `${title} (restated edition)` : title,
    ...(author && { author }),
    'container-title': siteName,
    issued: dateParts(article.data.edition),
    URL: absolute(articlePath(article.slug), site) + fragment,
  };
}
