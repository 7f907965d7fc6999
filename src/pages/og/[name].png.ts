import type { APIContext } from 'astro';
import { authorNames, isRestated, loadArticles } from '../../library/articles.ts';
import { restatedBy } from '../../library/citable.ts';
import { drawLinkPicture } from '../../library/link-picture.ts';
import { formatPublished } from '../../library/published.ts';
import { settings } from '../../library/site-settings.ts';

interface Picture {
  title: string;
  line: string;
}

export async function getStaticPaths() {
  const articles = await loadArticles();
  return [
    {
      params: { name: 'site' },
      props: {
        title: settings.subject,
        line: settings.pictureLine,
      },
    },
    ...articles.map((article) => ({
      params: { name: article.slug },
      props: {
        title: article.data.title,
        line: [
          authorNames(article),
          article.publisher.shortName,
          formatPublished(article.data.published),
          ...(isRestated(article) ? [restatedBy] : []),
        ].join(' · '),
      },
    })),
  ];
}

export async function GET({ props }: APIContext<Picture>) {
  const picture = await drawLinkPicture(props.title, props.line);
  return new Response(new Uint8Array(picture), { headers: { 'Content-Type': 'image/png' } });
}
