import iconv from 'iconv-lite';
import { ImportError } from '../document.ts';
import { nameBinaryFormat } from './decode-binary-format.ts';
import { declaredEncoding, guessEncoding, proveEncoding, refuseBrokenUtf8 } from './decode-encoding.ts';

/** No document that is mostly text is larger. */
export const largestFile = 20 * 1024 * 1024;

/** The error for a file that is too large to be a document. */
export const tooLarge = (file: string, size: number): ImportError =>
  new ImportError({
    file,
    reason: `it has ${Math.ceil(size / 1024 / 1024)} MB; a document may have ${largestFile / 1024 / 1024}`,
    remedy: 'Save the text alone, without its pictures, or split the file.',
  });

/** The text of a file, and how it was encoded. */
interface Decoded {
  text: string;
  encoding: string;
  /** Whether neither the bytes nor the document say which encoding it is. */
  isGuessed: boolean;
}

/**
 * Decode a file in whatever encoding it is: lines end in `\n`, and there is no byte order mark. Throw an `ImportError` if the
 * bytes are no text, if there is no text in them, or if they can’t be read without loss.
 */
export function decodeText(bytes: Uint8Array, file: string): Decoded {
  if (bytes.length > largestFile) throw tooLarge(file, bytes.length);
  const proven = proveEncoding(bytes);
  const format = proven?.match(/^utf-(16|32)/) ? undefined : nameBinaryFormat(bytes);
  if (format) throw new ImportError({ file, ...format });
  if (!proven) refuseBrokenUtf8(bytes, file);
  const known = proven ?? declaredEncoding(bytes);
  const encoding = known ?? guessEncoding(bytes);
  const text = iconv
    .decode(Buffer.from(bytes), encoding)
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n');
  if (!/\S/.test(text)) throw emptyFile(file);
  if (isGarbage(text)) throw notText(file);
  return { text, encoding, isGuessed: known === undefined };
}

/** More than one control character in two hundred. */
function isGarbage(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  const controls = text.match(/[\0-\x08\x0E-\x1F]/g)?.length ?? 0;
  return controls * 200 > text.length || text.includes('\0');
}

const emptyFile = (file: string): ImportError =>
  new ImportError({
    file,
    reason: 'there is nothing in it but white space',
    remedy: 'Check that it was saved with its text.',
  });

const notText = (file: string): ImportError =>
  new ImportError({
    file,
    reason: 'it is no text, but bytes of another kind',
    remedy: 'Open it in the program that made it, and save it as text, HTML or .docx.',
  });
