import { ImportError, type SourceDocument } from '../../document.ts';
import { notADocument, openZip } from './open-zip.ts';
import { readDocx } from '../docx/read-docx.ts';
import { readHtml } from '../html/read-html.ts';
import { htmlOfEpub } from './epub.ts';
import { htmlOfOdt } from './odt.ts';

/** Read a document that is a zip archive: of Word, of LibreOffice, an e-book, or a page as Google Docs packs it. */
export async function readArchive(bytes: Uint8Array, { file }: { file: string }): Promise<SourceDocument> {
  if (bytes.length === 0 || bytes[0] !== 0x50) return readDocx(bytes, { file });
  const head = Buffer.from(bytes.subarray(0, 128)).toString('latin1');
  const parts = await openZip(bytes, file).catch((error: unknown) => {
    if (head.includes('opendocument')) throw broken(file, 'an OpenDocument file (.odt)');
    if (head.includes('epub')) throw broken(file, 'an e-book (.epub)');
    throw error;
  });
  if (parts.has('[Content_Types].xml')) return readDocx(bytes, { file });
  const kind = parts.get('mimetype')?.trim() ?? '';
  if (kind.startsWith('application/vnd.oasis.opendocument.text')) {
    const content = parts.get('content.xml');
    if (!content) throw broken(file, 'an OpenDocument file (.odt)');
    return { ...readHtml(htmlOfOdt(content, parts.get('meta.xml')), { file }), format: 'odt' };
  }
  if (kind.startsWith('application/epub')) {
    const html = htmlOfEpub(parts);
    if (!html) throw broken(file, 'an e-book (.epub)');
    return { ...readHtml(html, { file }), format: 'epub' };
  }
  const pages = [...parts].filter(([name]) => /\.html?$/i.test(name));
  if (pages.length === 1 && pages[0]) return readHtml(pages[0][1], { file });
  throw notADocument(file);
}

const broken = (file: string, what: string): ImportError =>
  new ImportError({
    file,
    reason: `it is ${what} without a text in it, or only part of one`,
    remedy: 'Open it in LibreOffice, and save it as .docx.',
  });
