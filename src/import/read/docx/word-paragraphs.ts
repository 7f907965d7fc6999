import { JSDOM } from 'jsdom';

/** A part of a Word file as a document whose elements can be walked. */
export const parseXml = (xml: string): Document => new JSDOM(xml, { contentType: 'application/xml' }).window.document;

const notText = new Set(['del', 'moveFrom', 'instrText', 'delText', 'delInstrText', 'pPr', 'rPr', 'sectPr', 'tblPr']);

/** The text of each paragraph of a part, as a reader of Word sees it: with what was inserted, without what was deleted. */
export function listWordParagraphs(xml: string): string[] {
  return [...parseXml(xml).getElementsByTagName('*')]
    .filter((element) => element.localName === 'p' && !isLeftOut(element))
    .map((paragraph) => textOf(paragraph).replace(/\s+/g, ' ').trim())
    .filter((text) => /[\p{L}\p{N}]/u.test(text));
}

function isLeftOut(element: Element): boolean {
  for (let parent = element.parentElement; parent; parent = parent.parentElement)
    if (notText.has(parent.localName) || isSecondForm(parent)) return true;
  return false;
}

/** Word writes a text box twice, for itself and for older readers. */
const isSecondForm = (element: Element): boolean =>
  element.localName === 'Choice' &&
  [...(element.parentElement?.children ?? [])].some(({ localName }) => localName === 'Fallback');

function textOf(element: Element): string {
  return [...element.children]
    .map((child) => {
      if (child.localName === 't') return child.textContent ?? '';
      if (/^(tab|br|cr|ptab)$/.test(child.localName)) return ' ';
      if (child.localName === 'noBreakHyphen') return '\u2011';
      if (child.localName === 'p' || notText.has(child.localName) || isSecondForm(child)) return '';
      return textOf(child);
    })
    .join('');
}
