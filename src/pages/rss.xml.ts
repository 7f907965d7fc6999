import { articlePath } from '../edition/markdown/addresses.ts';
import rss from '@astrojs/rss';
import type { APIContext } from 'astro';
import { absolute, href } from '../library/address.ts';
import { attribution } from '../library/attribution.ts';
import { loadArticles, type Article } from '../library/articles.ts';
import { knownDay } from '../edition/references/partial-date.ts';
import { settings } from '../library/site-settings.ts';

export async function GET(context: APIContext) {
  const articles = await loadArticles();
  return rss({
    title: settings.name,
    description: settings.description,
    site: absolute('/', context.site),
    trailingSlash: true,
    customData: `<language>${settings.language.toLowerCase()}</language>`,
    items: articles.toReversed().map((article) => ({
      title: article.data.title,
      link: href(articlePath(article.slug)),
      description: `${attribution(article)} ${article.data.thesis}`,
      ...datedBy(article),
    })),
  });
}

/** An item of the feed is our edition, so its day is the edition’s; without a day it has none. */
function datedBy({ data }: Article): { pubDate?: Date } {
  const pubDate = knownDay(data.edition);
  return pubDate ? { pubDate } : {};
}
