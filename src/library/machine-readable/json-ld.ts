import { articlePath } from '../../edition/markdown/addresses.ts';
import { toCslItem } from '../../edition/references/csl-item.ts';
import { joinDate } from '../../edition/references/names-and-dates.ts';
import { workPath, type Work } from '../../edition/references/work.ts';
import { settings } from '../site-settings.ts';
import { absolute } from '../address.ts';
import { isRestated, type Article } from '../articles.ts';
import { editionItem, originalItem } from '../citable.ts';
import { describeName, describeWork, type Thing } from './schema-org.ts';

/** What an edition is at schema.org. */
export const editionType = 'Article';

/**
 * An article’s page for search engines: our edition, an article of this site, which is based on the original and cites
 * the works that the original cites. Where the words are ours, the author is named with the original only, and we with
 * the edition.
 */
export function describeEdition(
  article: Article,
  works: Work[],
  site: URL | undefined,
): Thing & { '@context': string } {
  const { data, slug } = article;
  const item = editionItem(article, site);
  const address = absolute(articlePath(slug), site);
  const home = absolute('/', site);
  return {
    '@context': 'https://schema.org',
    '@type': editionType,
    '@id': address,
    url: item.URL,
    name: item.title,
    headline: data.title,
    alternativeHeadline: data.subtitle,
    author: isRestated(article) ? undefined : describeWork(item)['author'],
    contributor: item.contributor?.map(describeName),
    inLanguage: settings.language,
    datePublished: joinDate(item.issued, '-'),
    version: item.version,
    license: isRestated(article) ? settings.licence.url : undefined,
    isAccessibleForFree: true,
    image: absolute(`/og/${slug}.png`, site),
    publisher: { '@type': 'Organization', name: settings.name, url: home },
    isPartOf: { '@type': 'WebSite', '@id': home, name: settings.name, url: home },
    isBasedOn: describeOriginal(article),
    citation: works.length > 0 ? works.map((work) => describeCited(work, site)) : undefined,
  };
}

function describeOriginal(article: Article): Thing {
  const { data, publisher } = article;
  const item = originalItem(article);
  return {
    ...describeWork(item),
    inLanguage: data.language,
    publisher: { '@type': 'Organization', name: publisher.name, url: publisher.url },
    isPartOf: data.series && { '@type': 'CreativeWorkSeries', name: data.series.name },
    reportNumber: item.type === 'report' ? item.number : undefined,
  };
}

const describeCited = (work: Work, site: URL | undefined): Thing => ({
  '@id': absolute(workPath(work.key), site),
  ...describeWork(toCslItem(work)),
});
