/** The chapters of an e-book in their order as one page, so that marks and notes in different files find each other. */
export function htmlOfEpub(parts: Map<string, string>): string | undefined {
  const [path, book] = [...parts].find(([name]) => name.endsWith('.opf')) ?? [];
  if (!path || !book) return undefined;
  const folder = path.replace(/[^/]*$/, '');
  const items = new Map(
    [...book.matchAll(/<item\b[^>]*>/g)].map(([tag]) => [attribute(tag, 'id'), attribute(tag, 'href')]),
  );
  const chapters = [...book.matchAll(/<itemref\b[^>]*>/g)].flatMap(([tag]) => {
    const href = items.get(attribute(tag, 'idref'));
    const text = href === undefined ? undefined : parts.get(`${folder}${decodeURIComponent(href)}`);
    return href === undefined || text === undefined ? [] : [{ name: href.split('/').at(-1) ?? href, text }];
  });
  const bodies = chapters.filter(({ text }) => !isCover(text)).map(({ name, text }) => bodyOf(name, text));
  const [, title = ''] = /<dc:title[^>]*>([^<]*)</.exec(book) ?? [];
  return `<!doctype html><html><head><title>${title}</title></head><body><article>${bodies.join('\n')}</article></body></html>`;
}

const attribute = (tag: string, name: string): string => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

/** Pages that hold no text of the author. */
const isCover = (text: string): boolean =>
  /epub:type="[^"]*\b(?:cover|titlepage|toc|landmarks|colophon|copyright-page|imprint)\b/.test(text);

/** Names within a file are made names within the book: `endnotes.xhtml#note-1` is `#endnotes.xhtml--note-1`. */
function bodyOf(name: string, text: string): string {
  const [, body = text] = /<body\b[^>]*>([\s\S]*)<\/body>/.exec(text) ?? [];
  return body
    .replace(/\bid="([^"]+)"/g, `id="${name}--$1"`)
    .replace(/\bhref="#([^"]+)"/g, `href="#${name}--$1"`)
    .replace(/\bhref="(?!\w+:)([^"#/]*\/)*([^"#/]+)#([^"]+)"/g, 'href="#$2--$3"');
}
