import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { ImportError } from '../../document.ts';
import { nameBinaryFormat } from '../decode-binary-format.ts';

const mostBytes = 100 * 1024 * 1024;
/** Deflate packs repeated markup some fifty times smaller, and zeros a thousand times. */
const highestRatio = 200;
const alwaysAllowed = 5 * 1024 * 1024;

/** The texts of an archive by name, such as `word/document.xml`. Throw an `ImportError` if it is none, or unsafe. */
export async function openZip(bytes: Uint8Array, file: string): Promise<Map<string, string>> {
  refuseOtherFormats(bytes, file);
  const parts = new Map<string, string>();
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes), { decodeStrings: false, validateEntrySizes: false });
    await readEntries(zip, parts, bytes.length, file);
  } catch (error) {
    throw error instanceof ImportError ? error : brokenZip(file);
  }
  return parts;
}

/** The error for an archive that is no document. */
export const notADocument = (file: string): ImportError =>
  new ImportError({
    file,
    reason: 'it is a zip archive, but no Word file and no other document',
    remedy: 'Unpack it, and import the documents in it one by one.',
  });

function refuseOtherFormats(bytes: Uint8Array, file: string): void {
  const head = Buffer.from(bytes.subarray(0, 4)).toString('latin1');
  if (bytes.length === 0) throw new ImportError({ file, reason: 'it is empty', remedy: 'Save it again from Word.' });
  if (head === '\xD0\xCF\x11\xE0' && Buffer.from(bytes).includes('EncryptedPackage', 0, 'utf16le'))
    throw encrypted(file);
  const format = nameBinaryFormat(bytes);
  if (format && format.reason !== 'it is an archive') throw new ImportError({ file, ...format });
  if (!head.startsWith('PK')) throw brokenZip(file);
}

async function readEntries(zip: ZipFile, parts: Map<string, string>, packed: number, file: string): Promise<void> {
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    const name = nameOf(entry);
    if (entry.isEncrypted()) throw encrypted(file);
    if (name.endsWith('/') || isUnsafe(name)) continue;
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      total += (chunk as Buffer).length;
      if (total > mostBytes || (total > alwaysAllowed && total > packed * highestRatio)) throw bomb(file);
      if (/\.(xml|rels|x?html?|opf)$|^mimetype$/i.test(name)) chunks.push(chunk as Buffer);
    }
    if (chunks.length > 0) parts.set(name, readXml(Buffer.concat(chunks), file, !/\.(?:xml|rels)$/i.test(name)));
  }
}

const nameOf = ({ fileName }: Entry): string =>
  Buffer.from(fileName as unknown as Uint8Array)
    .toString('utf8')
    .replaceAll('\\', '/');

const isUnsafe = (name: string): boolean =>
  name.startsWith('/') || /^[a-z]:/i.test(name) || name.split('/').includes('..');

/** Word writes no document type; one could only define entities that blow a part up. */
function readXml(bytes: Buffer, file: string, isMarkup: boolean): string {
  const text = new TextDecoder(bytes[0] === 0xff || bytes[0] === 0xfe ? 'utf-16' : 'utf-8').decode(bytes);
  if (isMarkup ? /<!ENTITY/i.test(text) : /<!DOCTYPE|<!ENTITY/i.test(text)) throw withEntities(file);
  return text;
}

const encrypted = (file: string): ImportError =>
  new ImportError({
    file,
    reason: 'it is protected by a password',
    remedy: 'Open it in Word, take the password off under File, Info, Protect Document, and save it.',
  });

const bomb = (file: string): ImportError =>
  new ImportError({
    file,
    reason: 'unpacked it would be far larger than any document, as files are that are made to fill a disk',
    remedy: 'Ask who sent it. If it is a real document, copy its text into a new one.',
  });

const saveAgain = 'Open it in Word or LibreOffice, which can fix some, and save it again as .docx.';

const withEntities = (file: string): ImportError =>
  new ImportError({ file, reason: 'it defines entities, which Word never does', remedy: saveAgain });

/** A Word file that can’t be opened. */
export const brokenZip = (file: string): ImportError =>
  new ImportError({
    file,
    reason: 'it is no Word file, or only part of one',
    remedy: saveAgain,
  });
