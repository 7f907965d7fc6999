import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import type { DocumentMetadata } from '../../document.ts';
import { attribute, collapse, eachElement, findElement, isElement } from './elements.ts';
import { readJsonLd } from './json-ld.ts';

/** What the head of a page says about it; its own description for reference managers comes first, then JSON-LD. */
export function readMetadata(tree: Root): DocumentMetadata {
  const metas = readMetas(tree);
  const first = (...names: string[]): string | undefined => names.flatMap((name) => metas.get(name) ?? [])[0];
  const all = (...names: string[]): string[] =>
    names.map((name) => metas.get(name) ?? []).find((found) => found.length > 0) ?? [];
  const { article: linked, original } = readJsonLd(tree);
  const language = attribute(findElement(tree, (element) => isElement(element, 'html')) ?? noElement, 'lang');
  const publisher = first('citation_publisher', 'dc.publisher', 'dcterms.publisher') ?? linked.publisher;
  const authors = all('citation_author', 'dc.creator', 'dcterms.creator').concat();
  const named = [authors, linked.authors ?? [], all('author', 'article:author', 'parsely-author', 'byl')];
  return clean({
    title:
      first('citation_title', 'og:title', 'dc.title', 'dcterms.title') ??
      linked.title ??
      first('twitter:title') ??
      readTitle(tree),
    authors: named.find((some) => some.length > 0)?.filter((name) => !/^https?:/.test(name)),
    description: first('description', 'og:description', 'dc.description', 'twitter:description') ?? linked.description,
    date: first(...dateNames) ?? original?.date ?? linked.date ?? readTime(tree),
    language:
      original?.language ||
      language ||
      first('citation_language', 'dc.language', 'og:locale')?.replace('_', '-') ||
      linked.language,
    publisher: original ? original.publisher : (publisher ?? first('citation_journal_title', 'og:site_name')),
    // Where a page restates another, its own address is not that of the original.
    url: original ? original.url : (readCanonical(tree) ?? first('og:url', 'citation_public_url') ?? linked.url),
    tags: [
      ...new Set([
        ...all('citation_keywords', 'article:tag'),
        ...(first('keywords')?.split(/[,;]/) ?? []),
        ...(linked.tags ?? []),
      ]),
    ],
  });
}

const dateNames = (
  'citation_publication_date citation_online_date citation_date article:published_time dc.date dc.date.issued ' +
  'dcterms.issued dcterms.created date parsely-pub-date sailthru.date'
).split(' ');

const noElement: Element = { type: 'element', tagName: 'html', properties: {}, children: [] };

function readMetas(tree: Root): Map<string, string[]> {
  const metas = new Map<string, string[]>();
  eachElement(tree, (meta) => {
    const name = (attribute(meta, 'name') || attribute(meta, 'property') || attribute(meta, 'itemProp')).toLowerCase();
    const content = collapse(attribute(meta, 'content'));
    if (isElement(meta, 'meta') && name && content) metas.set(name, [...(metas.get(name) ?? []), content]);
  });
  return metas;
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

/** The address against which the links of a page are to be read; `undefined` if the page doesn’t say where it stood. */
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
