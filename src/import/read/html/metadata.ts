import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import type { DocumentMetadata } from '../../document.ts';
import { attribute, collapse, eachElement, findElement, isElement } from './elements.ts';
import { readJsonLd } from './json-ld.ts';

/** What the head of a page says about it; its own description for reference managers comes first, then JSON-LD. */
export function readMetadata(tree: Root): DocumentMetadata {
  const metas = readMetas(tree);
  const { first } = metas;
  const { article, original } = readJsonLd(tree);
  return clean({
    // A page that restates a work has its own title, date and address beside those of the original.
    title: original?.title ?? titleOf(metas, article) ?? readTitle(tree),
    authors: authorsOf(metas, article),
    description: first('description', 'og:description', 'dc.description', 'twitter:description') ?? article.description,
    date: original ? original.date : (first(...dateNames) ?? article.date ?? readTime(tree)),
    language: original?.language || languageOf(tree, metas) || article.language,
    publisher: original ? original.publisher : publisherOf(metas, article),
    url: original ? original.url : (readCanonical(tree) ?? first('og:url', 'citation_public_url') ?? article.url),
    tags: tagsOf(metas, article),
  });
}

const titleOf = ({ first }: Metas, { title }: DocumentMetadata): string | undefined =>
  first('citation_title', 'og:title', 'dc.title', 'dcterms.title') ?? title ?? first('twitter:title');

function authorsOf({ all }: Metas, { authors = [] }: DocumentMetadata): string[] | undefined {
  const cited = all('citation_author', 'dc.creator', 'dcterms.creator');
  const named = [cited, authors, all('author', 'article:author', 'parsely-author', 'byl')];
  return named.find((some) => some.length > 0)?.filter((name) => !/^https?:/.test(name));
}

function languageOf(tree: Root, { first }: Metas): string | undefined {
  const html = findElement(tree, (element) => isElement(element, 'html')) ?? noElement;
  return attribute(html, 'lang') || first('citation_language', 'dc.language', 'og:locale')?.replace('_', '-');
}

const publisherOf = ({ first }: Metas, { publisher }: DocumentMetadata): string | undefined =>
  first('citation_publisher', 'dc.publisher', 'dcterms.publisher') ??
  publisher ??
  first('citation_journal_title', 'og:site_name');

function tagsOf({ first, all }: Metas, { tags = [] }: DocumentMetadata): string[] {
  const keywords = first('keywords')?.split(/[,;]/) ?? [];
  return [...new Set([...all('citation_keywords', 'article:tag'), ...keywords, ...tags])];
}

const dateNames = (
  'citation_publication_date citation_online_date citation_date article:published_time dc.date dc.date.issued ' +
  'dcterms.issued dcterms.created date parsely-pub-date sailthru.date'
).split(' ');

const noElement: Element = { type: 'element', tagName: 'html', properties: {}, children: [] };

/** The `meta` elements of a page. */
interface Metas {
  /** The content of the first that has the first of these names that any has. */
  first(...names: string[]): string | undefined;
  /** The contents of all that have the first of these names that any has. */
  all(...names: string[]): string[];
}

function readMetas(tree: Root): Metas {
  const metas = new Map<string, string[]>();
  eachElement(tree, (meta) => {
    const name = (attribute(meta, 'name') || attribute(meta, 'property') || attribute(meta, 'itemProp')).toLowerCase();
    const content = collapse(attribute(meta, 'content'));
    if (isElement(meta, 'meta') && name && content) metas.set(name, [...(metas.get(name) ?? []), content]);
  });
  const all = (...names: string[]): string[] =>
    names.map((name) => metas.get(name) ?? []).find((found) => found.length > 0) ?? [];
  return { first: (...names) => all(...names)[0], all };
}

/** The title of a window, without the site’s name behind its last bar. */
function readTitle(tree: Root): string | undefined {
  const element = findElement(tree, (found) => isElement(found, 'title'));
  const [title = ''] = /^.+(?=\s[|·–—-]\s[^|·–—-]+$)/.exec(windowTitle(element)) ?? [windowTitle(element)];
  return title || undefined;
}

const windowTitle = (element: Element | undefined): string => (element ? collapse(toString(element)) : '');

const readTime = (tree: Root): string | undefined =>
  attribute(
    findElement(tree, (time) => isElement(time, 'time') && attribute(time, 'dateTime') !== '') ?? noElement,
    'dateTime',
  ) || undefined;

const readCanonical = (tree: Root): string | undefined => {
  const link = findElement(tree, (found) => isElement(found, 'link') && attribute(found, 'rel') === 'canonical');
  const address = attribute(link ?? noElement, 'href');
  return URL.canParse(address) ? address : undefined;
};

/** The address against which the links of a page are to be read; `undefined` if the page doesn’t say where it was. */
export function readBase(tree: Root, metadata: DocumentMetadata): string | undefined {
  const url = readCanonical(tree) ?? metadata.url;
  const element = findElement(tree, (found) => isElement(found, 'base') && attribute(found, 'href') !== '');
  const base = element && URL.parse(attribute(element, 'href'), url)?.href;
  return base ?? (url !== undefined && URL.canParse(url) ? url : undefined);
}

/** The same without what is empty. */
function clean(fields: { [Key in keyof DocumentMetadata]: DocumentMetadata[Key] | undefined }): DocumentMetadata {
  const filled = Object.entries(fields).map(([key, value]) => [
    key,
    Array.isArray(value) ? tidyList(value) : value?.trim(),
  ]);
  return Object.fromEntries(filled.filter(([, value]) => value !== undefined && value.length > 0)) as DocumentMetadata;
}

const tidyList = (values: string[]): string[] => values.map((value) => value.trim()).filter(Boolean);
