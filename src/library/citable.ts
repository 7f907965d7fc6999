import { articlePath } from '../edition/markdown/addresses.ts';
import { dateParts, seriesFields, type CslItem } from '../edition/references/csl-item.ts';
import { settings } from './site-settings.ts';
import { absolute } from './address.ts';
import { familyName, isRestated, type Article } from './articles.ts';
import { formatPublished, isInferred, publishedDate } from './published.ts';

// Every printed citation, file, tag and description of an article is made of these two records. A locator is never part
// of one: two paragraphs of an edition are one work.

const types = { 'think-tank': 'report', press: 'article-newspaper', association: 'webpage' } as const;

/** The original of an article as citation software reads it. */
export function originalItem({ slug, data, authors, publisher }: Article): CslItem {
  const { title, subtitle, series, published, original } = data;
  const type = publisher.kind ? types[publisher.kind] : 'webpage';
  return {
    id: slug,
    type,
    title: subtitle ? `${title}: ${subtitle}` : title,
    author: authors.map((author) => ({
      family: familyName(author),
      given: author.name.replace(familyName(author), '').trim(),
    })),
    ...(publisher.kind === 'think-tank' ? { publisher: publisher.name } : { 'container-title': publisher.name }),
    ...(publisher.place && { 'publisher-place': publisher.place }),
    ...seriesFields(type, series?.name, series?.number),
    issued: publishedDate(published),
    ...(isInferred(published) && { note: `The date is inferred: ${formatPublished(published)}.` }),
    ...('url' in original && { URL: original.url }),
  };
}

/**
 * Our edition of it, as a page of this site. Its author is that of the original, so both dates are given, and its title
 * says who restated it: every style prints a title, and hardly any the name of a contributor.
 */
export function editionItem(article: Article, site: URL | undefined): CslItem {
  const { id, title, author, issued } = originalItem(article);
  const { edition, published } = article.data;
  const restated = isRestated(article);
  return {
    id: `${id}-edition`,
    type: 'webpage',
    title: restated ? `${title} (${restatedBy})` : title,
    ...(author && { author }),
    ...(restated && { contributor: [{ literal: settings.name }] }),
    'container-title': settings.name,
    issued: dateParts(edition),
    version: edition,
    ...(issued && { 'original-date': issued }),
    ...(restated && { 'original-title': title }),
    'original-publisher': article.publisher.name,
    note: `First published by ${article.publisher.name}, ${formatPublished(published)}.`,
    URL: absolute(articlePath(article.slug), site),
  };
}

/** Whose the words of an edition are, wherever its author’s name is beside them. */
export const restatedBy = `restated by ${settings.name}`;
