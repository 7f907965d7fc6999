import { parseDocument } from 'yaml';
import { findFrontMatter } from '../../schema/front-matter.ts';
import type { DocumentMetadata, Line, SetAside } from '../document.ts';

/** The YAML at the beginning of a Markdown file. */
export interface FrontMatter {
  metadata: DocumentMetadata;
  lines: Line[];
  /** All of it: what is understood stands in the article’s own front matter. */
  setAside: SetAside[];
  /** How many characters it takes. */
  length: number;
}

/** Read the front matter of a Markdown file; without one, everything is empty. */
export function readFrontMatter(text: string): FrontMatter {
  const found = findFrontMatter(text);
  const document = parseDocument(found?.fields ?? '', { schema: 'failsafe' });
  const fields: unknown = document.errors.length > 0 ? undefined : document.toJS();
  if (!found || typeof fields !== 'object' || fields === null)
    return { metadata: {}, lines: [], setAside: [], length: 0 };
  const lines = found.whole
    .split(/\r?\n/)
    .map((line, index) => ({ number: index + 1, text: line }))
    .filter(({ text: line }) => line.trim() !== '' && !/^---\s*$/.test(line));
  const setAside = lines.map(({ number, text: line }) => ({
    line: number,
    text: line,
    reason: 'front matter of the document',
  }));
  return { metadata: metadataOf(fields as Record<string, unknown>), lines, setAside, length: found.whole.length };
}

function metadataOf(fields: Record<string, unknown>): DocumentMetadata {
  const textOf = (...names: string[]): string | undefined =>
    names.map((name) => fields[name]).find((value): value is string => typeof value === 'string' && value !== '');
  const listOf = (...names: string[]): string[] | undefined => {
    const value = names.map((name) => fields[name]).find((one) => one !== undefined && one !== '');
    if (Array.isArray(value)) return value.filter((one) => typeof one === 'string');
    return typeof value === 'string' ? value.split(/\s*[,;]\s*/) : undefined;
  };
  const entries = {
    title: textOf('title'),
    authors: listOf('authors', 'author'),
    description: textOf('description', 'summary', 'excerpt'),
    date: textOf('date', 'published', 'pubDate'),
    language: textOf('language', 'lang'),
    publisher: textOf('publisher', 'source'),
    url: textOf('url', 'original', 'canonical', 'link'),
    tags: listOf('tags', 'keywords'),
  };
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined));
}
