import { analyse } from 'chardet';
import iconv from 'iconv-lite';
import { ImportError } from '../document.ts';

/** The encoding that the bytes prove: by their mark, by their zeros, or by being valid UTF-8. */
export function proveEncoding(bytes: Uint8Array): string | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe) return third === 0 && fourth === 0 ? 'utf-32le' : 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return findUtf16(bytes) ?? declaresSevenBits(bytes) ?? (isUtf8(bytes) ? 'utf-8' : undefined);
}

/** In UTF-16 every second byte of spaces, digits and Latin letters is zero, and hardly any of the others. */
function findUtf16(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 64 * 1024);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const enough = sample.length / 2 / 12;
  if (sample.length < 4 || bytes.length % 2 === 1) return undefined;
  if (odd > enough && even < odd / 50) return 'utf-16le';
  return even > enough && odd < even / 50 ? 'utf-16be' : undefined;
}

const declaresSevenBits = (bytes: Uint8Array): string | undefined =>
  bytes.includes(0x1b) && analyse(bytes)[0]?.name === 'ISO-2022-JP' ? 'iso-2022-jp' : undefined;

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).length >= 0;
  } catch {
    return false;
  }
};

/**
 * The encoding that a page names, and else the one that its letters suggest. Throws an `ImportError` for UTF-8 that is broken
 * in places.
 */
export function guessEncoding(bytes: Uint8Array, file: string): string {
  const brokenLine = findBrokenUtf8(bytes);
  if (brokenLine !== undefined)
    throw new ImportError({
      file,
      line: brokenLine,
      reason: 'it is UTF-8 but for a few bytes in this line, which mean no character',
      remedy: 'Open it in an editor, mend the line, and save it as UTF-8.',
    });
  const named = declaredEncoding(bytes);
  if (named && iconv.encodingExists(named) && !/^utf/i.test(named)) return asBrowsersDo(named);
  return suggestEncoding(bytes);
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  return /<(?:meta\b[^>]*\bcharset|\?xml\b[^>]*\bencoding)\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
}

/** Latin 1 means Windows-1252, as in every browser. */
const asBrowsersDo = (name: string): string =>
  /^(iso-?8859-1|latin1|us-ascii|ascii)$/i.test(name) ? 'windows-1252' : name.toLowerCase();

/** Few bytes beyond ASCII mean a western text, whatever language the statistics see in so little of it. */
function suggestEncoding(bytes: Uint8Array): string {
  const high = bytes.filter((byte) => byte >= 0x80);
  const [best] = analyse(bytes).filter(({ name }) => !/^(UTF|ASCII)/i.test(name) && iconv.encodingExists(name));
  const rare = high.length < bytes.length / 8;
  const punctuation = high.every((byte) => byte < 0xc0);
  const manyBytes = /^(Big5|GB|EUC|Shift|ISO-2022)/i.test(best?.name ?? '');
  if (!best || (rare && (punctuation || manyBytes))) return 'windows-1252';
  return asBrowsersDo(best.name.replace(/^ISO-8859-9$/, 'windows-1254').replace(/^ISO-8859-2$/, 'windows-1250'));
}

/** The line of the first broken character in bytes that are UTF-8 for the most part. */
function findBrokenUtf8(bytes: Uint8Array): number | undefined {
  const lines = new TextDecoder('utf-8').decode(bytes).split('\n');
  const text = lines.join('\n');
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  const whole = text.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
  return broken > 0 && whole >= broken * 2 ? lines.findIndex((line) => line.includes('\uFFFD')) + 1 : undefined;
}
