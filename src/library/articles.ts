import { getCollection, getEntries, getEntry, render, type CollectionEntry } from 'astro:content';
import type { Outline } from '../edition/markdown/rehype-outline.ts';
import { basePath, siteUrl } from '../site.ts';
import { settings } from './site-settings.ts';

/** Whether drafts are shown, which only the development server does. */
export const areDraftsShown = import.meta.env.DRAFTS_SHOWN;

type ArticleEntry = CollectionEntry<'articles'>;

/** An article with everything that pages say about it. */
export interface Article {
  /** Last part of its address. */
  slug: string;
  data: ArticleEntry['data'];
  authors: CollectionEntry<'people'>['data'][];
  publisher: CollectionEntry<'publishers'>['data'];
  outline: Outline;
  /** Reading time, rounded up, at 230 words a minute. */
  minutes: number;
  rendered: Awaited<ReturnType<typeof render>>;
}

/** All articles, the oldest first; drafts only where they are shown. */
export async function loadArticles(): Promise<Article[]> {
  const entries = await getCollection('articles', ({ data }) => areDraftsShown || !data.draft);
  entries.sort((a, b) => a.data.published.date.localeCompare(b.data.published.date) || a.id.localeCompare(b.id));
  return Promise.all(entries.map(loadArticle));
}

/** What a draft shows that doesn’t name its author, or one who isn’t there. */
const noAuthor: Article['authors'][number] = {
  name: 'No author yet',
  sortName: 'No author yet',
  affiliation: 'No affiliation yet',
  biography: 'Nothing is said about the author yet.',
};

/** Of an article that appeared here first. */
const ownPublisher: Article['publisher'] = {
  name: settings.name,
  shortName: settings.name,
  url: siteUrl + basePath,
};

const noPublisher: Article['publisher'] = {
  name: 'No publisher yet',
  shortName: 'No publisher yet',
  url: 'https://example.org/',
};

async function loadArticle(entry: ArticleEntry): Promise<Article> {
  const rendered = await render(entry);
  const outline = rendered.remarkPluginFrontmatter['outline'] as Outline;
  const authors = await getEntries(entry.data.authors);
  const publisher = entry.data.publisher && (await getEntry(entry.data.publisher));
  return {
    slug: entry.id,
    data: entry.data,
    authors: authors.length > 0 ? authors.map((author) => author?.data ?? noAuthor) : [noAuthor],
    publisher: publisher?.data ?? (entry.data.draft ? noPublisher : ownPublisher),
    outline,
    minutes: Math.ceil(outline.words / 230),
    rendered,
  };
}

/** Names of the authors as a sentence has them. */
export const authorNames = (article: Article): string =>
  new Intl.ListFormat('en-GB').format(article.authors.map((author) => author.name));

/** The part of a name under which a list puts it. */
export const familyName = ({ name, familyName: given }: Article['authors'][number]): string =>
  given ?? name.split(' ').at(-1) ?? name;

/** Family names, where there is little room. */
export const familyNames = (article: Article): string => article.authors.map(familyName).join(', ');

/** False where an article is in its author’s own words, to which our licence doesn’t extend. */
export const isRestated = ({ data }: Article): boolean => data.wording === 'restated';
