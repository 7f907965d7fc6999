import { JSDOM } from 'jsdom';

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const parse = (xml: string): Document => new JSDOM(xml, { contentType: 'application/xml' }).window.document;

/** The styles that set letters high or low, in bold or in italics, by name. */
type Styles = Map<string, string[]>;

/** The text of an OpenDocument file as a page: its notes are linked, what its authors deleted or hid is left out. */
export function htmlOfOdt(content: string, meta: string | undefined): string {
  const document = parse(content);
  const styles = readStyles(document);
  const notes: string[] = [];
  const body = document.getElementsByTagName('office:text')[0];
  const html = body ? [...body.children].map((child) => write(child, styles, notes)).join('\n') : '';
  return `<!doctype html><html><head>${headOf(meta)}</head><body><article>\n${html}\n<ol>\n${notes.join('\n')}\n</ol></article></body></html>`;
}

function headOf(meta: string | undefined): string {
  if (!meta) return '';
  const document = parse(meta);
  const read = (name: string): string =>
    escape(document.getElementsByTagName(name)[0]?.textContent?.trim() ?? '').replace(/"/g, '&quot;');
  const title = read('dc:title');
  return title ? `<title>${title}</title>` : '';
}

function readStyles(document: Document): Styles {
  return new Map(
    [...document.getElementsByTagName('style:style')].map((style) => {
      const text = style.getElementsByTagName('style:text-properties')[0];
      const value = (name: string): string => text?.getAttribute(name) ?? '';
      const tags = [
        ...(value('fo:font-weight') === 'bold' ? ['b'] : []),
        ...(value('fo:font-style') === 'italic' ? ['i'] : []),
        ...(/^(?:super|[1-9]\d?%)/.test(value('style:text-position')) ? ['sup'] : []),
        ...(/^(?:sub|-)/.test(value('style:text-position')) ? ['sub'] : []),
        ...(value('text:display') === 'none' ? ['del'] : []),
      ];
      return [style.getAttribute('style:name') ?? '', tags] as const;
    }),
  );
}

const leftOut = new Set([
  'text:tracked-changes',
  'office:annotation',
  'office:annotation-end',
  'text:sequence-decls',
  'office:forms',
  'text:table-of-content',
  'text:hidden-text',
  'text:hidden-paragraph',
  'svg:title',
  'svg:desc',
]);
const plain: Record<string, string> = {
  'text:list': 'ul',
  'text:list-item': 'li',
  'table:table': 'table',
  'table:table-row': 'tr',
  'table:table-cell': 'td',
};

function write(element: Element, styles: Styles, notes: string[]): string {
  const name = element.tagName;
  if (leftOut.has(name)) return '';
  if (name === 'text:s') return ' ';
  if (name === 'text:tab') return ' ';
  if (name === 'text:line-break') return '<br>';
  if (name === 'text:note') return writeNote(element, styles, notes);
  const inside = [...element.childNodes]
    .map((child) =>
      child.nodeType === 3
        ? escape(child.textContent ?? '')
        : child.nodeType === 1
          ? write(child as Element, styles, notes)
          : '',
    )
    .join('');
  if (name === 'text:p')
    return /^(?:Quotations|Quote)/.test(element.getAttribute('text:style-name') ?? '')
      ? `<blockquote><p>${inside}</p></blockquote>\n`
      : `<p>${inside}</p>\n`;
  if (name === 'text:h') {
    const level = Math.min(6, Number(element.getAttribute('text:outline-level') ?? 1) + 1);
    return `<h${level}>${inside}</h${level}>\n`;
  }
  if (name === 'text:span')
    return (styles.get(element.getAttribute('text:style-name') ?? '') ?? []).reduce(
      (all, tag) => (tag === 'del' ? '' : `<${tag}>${all}</${tag}>`),
      inside,
    );
  if (name === 'text:a')
    return `<a href="${escape(element.getAttribute('xlink:href') ?? '').replace(/"/g, '&quot;')}">${inside}</a>`;
  const tag = plain[name];
  return tag ? `<${tag}>${inside}</${tag}>\n` : inside;
}

function writeNote(element: Element, styles: Styles, notes: string[]): string {
  const body = element.getElementsByTagName('text:note-body')[0];
  const number = notes.length + 1;
  notes.push('');
  notes[number - 1] =
    `<li id="fn${number}">${body ? [...body.children].map((child) => write(child, styles, notes)).join('') : ''}</li>`;
  return `<sup><a href="#fn${number}">${number}</a></sup>`;
}
