import { lstat, readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { ImportError, type Finding, type SourceDocument } from '../document.ts';
import { decodeText, largestFile, tooLarge } from './decode-text.ts';
import { readHtml } from './html/read-html.ts';
import { readMarkdown } from './markdown.ts';
import { readArchive } from './zip/read-archive.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { readText } from './text.ts';

/** Read a document of any format; what it holds tells the format, and then its ending. Throw an `ImportError`. */
export async function readDocument(file: string): Promise<SourceDocument> {
  const bytes = await readBytes(file);
  const ending = extname(file).toLowerCase();
  if (Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-')) return readPdf(bytes, { file });
  if (isArchive(bytes, ending)) return readArchive(bytes, { file });
  const { text, encoding, isGuessed } = decodeText(bytes, file);
  if (isData(text)) throw new ImportError({ file, ...noText });
  const document = readDecoded(text, ending, file);
  return isGuessed ? { ...document, findings: [encodingGuessed(encoding), ...(document.findings ?? [])] } : document;
}

function readDecoded(text: string, ending: string, file: string): SourceDocument {
  if (isWholePage(text)) return readHtml(text, { file });
  if (/^\.x?html?$/.test(ending) && hasTags(text)) return readHtml(text, { file });
  return /^\.(md|mdx|markdown|mkdn?|mdown|mdwn|qmd|rmd)$/.test(ending) ? readMarkdown(text) : readText(text);
}

const encodingGuessed = (encoding: string): Finding => ({
  about: 'text',
  message: `The file doesn’t say its encoding, and was read as ${encoding.replace(/^w/, 'W')}. Look at its quotation marks and accented letters; if they are wrong, save it as UTF-8 and import it again.`,
});

const noText = {
  reason: 'no paragraph of text was found, for it is data (JSON)',
  remedy: 'Import the document from which they were taken.',
};

function isData(text: string): boolean {
  if (!/^\s*[[{]/.test(text)) return false;
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}

async function readBytes(file: string): Promise<Uint8Array> {
  const remedy = 'Save the page as .html and import that file.';
  if (/^https?:\/\//i.test(file)) throw new ImportError({ file, reason: 'it is a web address', remedy });
  try {
    const found = await stat(file);
    if (found.isDirectory()) throw notAFile(file, 'it is a folder');
    if (!found.isFile()) throw notAFile(file, 'it is no file but a device or the like');
    if (found.size > largestFile) throw tooLarge(file, found.size);
    return await readFile(file);
  } catch (error) {
    throw error instanceof ImportError ? error : await unreadable(file, error as NodeJS.ErrnoException);
  }
}

const notAFile = (file: string, reason: string): ImportError =>
  new ImportError({ file, reason, remedy: 'Name the documents in it one by one.' });

async function unreadable(file: string, { code, message }: NodeJS.ErrnoException): Promise<ImportError> {
  const isLink = await lstat(file).then(
    (found) => found.isSymbolicLink(),
    () => false,
  );
  if (code === 'ENOENT' && isLink)
    return new ImportError({ file, reason: 'it leads to a file that isn’t there', remedy: 'Name the file itself.' });
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return new ImportError({ file, reason: 'there is no such file', remedy: 'Check the name and the folder.' });
  if (code === 'EACCES' || code === 'EPERM')
    return new ImportError({ file, reason: 'it may not be read', remedy: 'Give yourself the right to read it.' });
  return new ImportError({ file, reason: `it can’t be read (${message})`, remedy: 'Check the disk and the name.' });
}

/** By its content: a zip or what Word writes with a password; and by its name, so that a broken one is named as such. */
const isArchive = (bytes: Uint8Array, ending: string): boolean => {
  const head = Buffer.from(bytes.subarray(0, 2)).toString('latin1');
  return head === 'PK' || head === '\xD0\xCF' || ending === '.docx' || ending === '.docm';
};

const isWholePage = (text: string): boolean =>
  /^\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]{0,2000}?-->\s*)*<(!doctype\s+html|html|head|body)\b/i.test(text);

const hasTags = (text: string): boolean =>
  /<\/?(p|div|h[1-6]|br|a|span|[uo]l|li|table|section|article|blockquote|strong|em|b|i|sup|pre)\b[^<>]*>/i.test(text);
