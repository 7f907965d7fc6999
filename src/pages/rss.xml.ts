import { articlePath } from '../markdown/addresses.ts';
import rss from '@astrojs/rss';
import type { APIContext } from 'astro';
import { absolute, href } from '../library/address.ts';
import { attribution } from '../library/attribution.ts';
import { loadArticles } from '../library/articles.ts';
import { isInferred } from '../library/published.ts';
import { firstDay } from '../references/partial-date.ts';
import { siteDescription, siteName } from '../site.ts';

export async function GET(context: APIContext) {
  const articles = await loadArticles();
  return rss({
    title: siteName,
    description: siteDescription,
    site: absolute('/', context.site),
    trailingSlash: true,
    customData: '<language>en-gb</language>',
    items: articles.toReversed().map((article) => ({
      title: article.data.title,
      link: href(articlePath(article.slug)),
      description: `${attribution(article)} ${article.data.thesis}`,
      // An inferred date is in the words only: a feed has no form for it.
      ...(!isInferred(article.data.published) && { pubDate: firstDay(article.data.published.date) }),
    })),
  });
}
