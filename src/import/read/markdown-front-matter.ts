import { parseDocument } from 'yaml';
import { findFrontMatter } from '../../edition/read/front-matter.ts';
import type { DocumentMetadata, Line, SetAside } from '../document.ts';

/** What comes before the text of a Markdown file about it. */
export interface FrontMatter {
  metadata: DocumentMetadata;
  lines: Line[];
  /** All of it: what is understood is in the article’s own front matter. */
  setAside: SetAside[];
  /** How many characters it takes. */
  length: number;
}

/** Read the front matter of a Markdown file in YAML, TOML, or the forms of MultiMarkdown and Pandoc; empty without one. */
export function readFrontMatter(text: string): FrontMatter {
  const found = readYaml(text) ?? readToml(text) ?? readPandoc(text) ?? readMultiMarkdown(text);
  if (!found) return { metadata: {}, lines: [], setAside: [], length: 0 };
  const lines = found.whole
    .split(/\r?\n/)
    .map((line, index) => ({ number: index + 1, text: line }))
    .filter(({ text: line }) => line.trim() !== '' && !/^(?:---|\+\+\+|\.\.\.)\s*$/.test(line));
  const reason = 'front matter of the document';
  const setAside = lines.map(({ number, text: line }) => ({ line: number, text: line, reason }));
  return { metadata: metadataOf(found.fields), lines, setAside, length: found.whole.length };
}

interface Head {
  whole: string;
  fields: Record<string, unknown>;
}

function readYaml(text: string): Head | undefined {
  const found = findFrontMatter(text);
  const document = parseDocument(found?.fields ?? '', { schema: 'failsafe' });
  const fields: unknown = document.errors.length > 0 ? undefined : document.toJS();
  if (!found || typeof fields !== 'object' || fields === null) return undefined;
  return { whole: found.whole, fields: fields as Record<string, unknown> };
}

/** Hugo’s: only texts, dates and lists of texts on a line are read of it. */
function readToml(text: string): Head | undefined {
  const found = /^\+\+\+[ \t]*\n([\s\S]*?)^\+\+\+[ \t]*$/m.exec(text);
  if (found?.index !== 0) return undefined;
  const pairs = [...(found[1] ?? '').matchAll(/^([\w-]+)\s*=\s*(.+)$/gm)].map(([, name = '', value = '']) => {
    const texts = [...value.matchAll(/"((?:[^"\\]|\\.)*)"|'([^']*)'/g)].map(
      ([, double, single]) => double ?? single ?? '',
    );
    return [name, value.startsWith('[') ? texts : (texts[0] ?? value.trim())] as const;
  });
  return { whole: found[0], fields: Object.fromEntries(pairs) };
}

/** Up to three lines with a per cent sign: title, authors, date. */
function readPandoc(text: string): Head | undefined {
  const whole = /^(?:%[ \t].*\n){1,3}/.exec(text)?.[0];
  if (!whole) return undefined;
  const [title, author, date] = whole.split('\n').map((line) => line.replace(/^%\s*/, '').trim());
  return { whole, fields: Object.fromEntries(Object.entries({ title, author, date }).filter(([, value]) => value)) };
}

/** Lines such as `Title: Cranes`, the first of them a title or an author, up to an empty line. */
function readMultiMarkdown(text: string): Head | undefined {
  const whole = /^(?:title|author)\s*:[ \t]*\S.*\n(?:[a-z][\w ]*:.*\n|[ \t]+\S.*\n)*(?=\n)/i.exec(text)?.[0];
  if (!whole) return undefined;
  const pairs = [...whole.matchAll(/^(\w[\w ]*?)\s*:[ \t]*(.*(?:\n[ \t]+\S.*)*)/gm)].map(
    ([, name = '', value = '']) => [name.toLowerCase().replaceAll(' ', ''), value.replace(/\s+/g, ' ').trim()],
  );
  return { whole, fields: Object.fromEntries(pairs) };
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
    subtitle: textOf('subtitle'),
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
