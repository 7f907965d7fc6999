import { analyse } from 'chardet';
import iconv from 'iconv-lite';
import { ImportError } from '../document.ts';

/** The encoding that the bytes prove: by their byte order mark, by the zeros of UTF-16, or by being valid UTF-8. */
export function proveEncoding(bytes: Uint8Array): string | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe) return third === 0 && fourth === 0 ? 'utf-32le' : 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return findUtf16(bytes) ?? (isUtf8(bytes) ? 'utf-8' : undefined);
}

/** In UTF-16 every second byte of spaces, digits and Latin letters is zero, and hardly any of the others. */
function findUtf16(bytes: Uint8Array): string | undefined {
  if (bytes.length < 4 || bytes.length % 2 === 1) return undefined;
  const sample = bytes.subarray(0, 64 * 1024);
  const zeros = (first: 0 | 1) => sample.filter((byte, index) => byte === 0 && index % 2 === first).length;
  const [even, odd, enough] = [zeros(0), zeros(1), sample.length / 24];
  if (odd > enough && even < odd / 50) return 'utf-16le';
  return even > enough && odd < even / 50 ? 'utf-16be' : undefined;
}

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).length >= 0;
  } catch {
    return false;
  }
};

/** The encoding that a page or an XML file names; Latin 1 means Windows-1252, as in every browser. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  const [, name] = /<(?:meta\b[^>]*\bcharset|\?xml\b[^>]*\bencoding)\s*=\s*["']?\s*([\w-]+)/i.exec(head) ?? [];
  if (!name || !iconv.encodingExists(name) || /^utf/i.test(name)) return undefined;
  return /^(iso-?8859-1|latin1|us-ascii|ascii)$/i.test(name) ? 'windows-1252' : name.toLowerCase();
}

/** The encodings of Windows for the alphabets that chardet tells apart; any other guess is Windows-1252. */
const windows: Record<string, string> = {
  'ISO-8859-2': 'windows-1250',
  'windows-1250': 'windows-1250',
  'windows-1251': 'windows-1251',
  'KOI8-R': 'koi8-r',
  'ISO-8859-9': 'windows-1254',
  'windows-1254': 'windows-1254',
};

/** The encoding that the letters suggest. With few of them beyond ASCII the statistics say nothing. */
export function guessEncoding(bytes: Uint8Array): string {
  const letters = bytes.filter((byte) => byte >= 0xc0).length;
  if (letters === 0) return 'windows-1252';
  return windows[analyse(bytes).find(({ name }) => !/^(UTF|ASCII)/i.test(name))?.name ?? ''] ?? 'windows-1252';
}

/** Throw an `ImportError` for bytes that are UTF-8 for the most part and broken in places. */
export function refuseBrokenUtf8(bytes: Uint8Array, file: string): void {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  const whole = text.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
  if (broken === 0 || whole < broken * 2) return;
  throw new ImportError({
    file,
    line: text.slice(0, text.indexOf('\uFFFD')).split('\n').length,
    reason: 'a few bytes in this line are not valid UTF-8, as the rest of the file is',
    remedy: 'Open it in an editor, correct the line, and save it as UTF-8.',
  });
}
