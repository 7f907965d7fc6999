import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import type { DocumentMetadata } from '../../document.ts';
import { attribute, collapse, eachElement, isElement } from './elements.ts';

type Thing = Record<string, unknown>;

/** What the JSON-LD of a page says about its article. */
interface LinkedData {
  article: DocumentMetadata;
  /** The work of an author that the page restates, where the page has no author of its own. */
  original: DocumentMetadata | undefined;
}

/** Read the JSON-LD of a page; broken JSON says nothing. */
export function readJsonLd(tree: Root): LinkedData {
  const scripts: string[] = [];
  eachElement(tree, (script) => {
    if (isElement(script, 'script') && attribute(script, 'type') === 'application/ld+json')
      scripts.push(toString(script));
  });
  const article = scripts
    .flatMap(parse)
    .find((thing) => list(thing['@type']).some((type) => /Article|Report|Posting/.test(String(type))));
  return article ? { article: describe(article), original: originalOf(article) } : { article: {}, original: undefined };
}

function originalOf(article: Thing): DocumentMetadata | undefined {
  if (list(article['author']).length > 0) return undefined;
  return list(article['isBasedOn'])
    .filter(isThing)
    .map(describe)
    .find(({ authors }) => authors !== undefined);
}

function parse(text: string): Thing[] {
  try {
    return list(JSON.parse(text) as unknown)
      .filter(isThing)
      .flatMap((thing) => [thing, ...list(thing['@graph']).filter(isThing)]);
  } catch {
    return [];
  }
}

function describe(article: Thing): DocumentMetadata {
  const page = article['mainEntityOfPage'];
  const keywords = article['keywords'];
  return Object.fromEntries(
    Object.entries({
      title: textOf(article['headline'] ?? article['name']),
      authors: list(article['author'])
        .map(textOf)
        .filter((name) => name !== undefined),
      description: textOf(article['description']),
      date: textOf(article['datePublished']),
      language: textOf(article['inLanguage']),
      publisher: textOf(article['publisher']),
      url: textOf(article['url']) ?? (isThing(page) ? textOf(page['@id']) : textOf(page)),
      tags:
        typeof keywords === 'string'
          ? keywords.split(',').map(collapse)
          : list(keywords)
              .map(textOf)
              .filter((tag) => tag !== undefined),
    }).filter(([, value]) => value !== undefined && value.length > 0),
  );
}

const list = (value: unknown): unknown[] => (value === undefined || value === null ? [] : [value].flat());
const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function textOf(value: unknown): string | undefined {
  const text = isThing(value) ? (value['name'] ?? fullName(value)) : value;
  return typeof text === 'string' && text.trim() ? collapse(text) : undefined;
}

const fullName = ({ givenName, familyName }: Thing): string | undefined =>
  typeof givenName === 'string' && typeof familyName === 'string' ? `${givenName} ${familyName}` : undefined;
