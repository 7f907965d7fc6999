import type { Match } from './finding.ts';

// Windows-1252 as browsers read it: the five bytes that it leaves undefined are control characters of the same number.
const toByte = new Map<string, number>();
for (let byte = 0x80; byte <= 0xff; byte += 1) {
  toByte.set(new TextDecoder('windows-1252').decode(Uint8Array.of(byte)), byte);
}
const signs = [...toByte.keys()].join('').replace(/[\]\\^-]/g, '\\$&');
const runs = new RegExp(`[${signs}]{2,}`, 'gu');
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Text that was written in UTF-8 and read as Windows-1252, once or more: `â€™` was an apostrophe, `Ã©` an é. */
export function findMojibake(text: string): Match[] {
  const whole = [...text.matchAll(runs)].flatMap(({ index, 0: run }) => {
    const replacement = decode(run);
    if (replacement === run || isQuotedLetter(text, index, run)) return [];
    return [toFinding(index, index + run.length, replacement, true)];
  });
  const taken = (at: number) => whole.some(({ start, end }) => start <= at && at < end);
  return [...whole, ...findCutOff(text).filter(({ start }) => !taken(start))];
}

/** A byte that has no sign is often lost: what is left of ” is `â€`, and of à `Ã`. */
function findCutOff(text: string): Match[] {
  const marks = [...text.matchAll(/â€(?:\uFFFD|(?=[\s\p{P}\p{L}]|$))/gu)].map(({ index, 0: found }) =>
    toFinding(index, index + found.length, '”', true),
  );
  const vowels = [...text.matchAll(/(?<=[\p{Ll}-])Ã (?=[-\s])|(?<= )Ã (?=\p{L})/gu)].map(({ index, 0: found }) =>
    toFinding(
      index,
      index + found.length,
      found.endsWith(' ') && !/^[-\s]/u.test(text.slice(index + 2)) ? 'à ' : 'à',
      false,
    ),
  );
  return [...marks, ...vowels];
}

const toFinding = (start: number, end: number, replacement: string, sure: boolean): Match => ({
  kind: 'mojibake',
  start,
  end,
  replacement,
  reason: 'The text was written in UTF-8 and read as Windows-1252.',
  sure,
});

/** Read a run of signs as the bytes that they represent, as often as that makes sense. */
function decode(run: string): string {
  let text = run;
  for (let times = 0; times < 4; times += 1) {
    const next = text.replace(runs, decodeOnce);
    if (next === text) break;
    text = next;
  }
  return text;
}

function decodeOnce(run: string): string {
  const bytes = [...run].map((sign) => toByte.get(sign) ?? 0);
  const sequences: { at: number; length: number; decoded: string }[] = [];
  for (let at = 0; at < bytes.length; at += 1) {
    const length = lengthOf(bytes[at] ?? 0);
    const decoded = length > 1 ? decodeBytes(bytes.slice(at, at + length)) : undefined;
    if (decoded === undefined) continue;
    sequences.push({ at, length, decoded });
    at += length - 1;
  }
  const parts = [...run];
  for (const [index, { at, length, decoded }] of sequences.entries()) {
    const [before, after] = [sequences[index - 1], sequences[index + 1]];
    const hasCompany = (before && before.at + before.length === at) || after?.at === at + length;
    if (isPlausible(decoded, hasCompany)) parts.fill('', at, at + length)[at] = decoded;
  }
  return parts.join('');
}

/** How many bytes begin with this one in UTF-8. */
function lengthOf(byte: number): number {
  if (byte >= 0xc2 && byte <= 0xdf) return 2;
  if (byte >= 0xe0 && byte <= 0xef) return 3;
  return byte >= 0xf0 && byte <= 0xf4 ? 4 : 1;
}

function decodeBytes(bytes: number[]): string | undefined {
  try {
    return decoder.decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
}

/** Letters and signs that a text in English may have; others only where several come together. */
const isPlausible = (decoded: string, hasCompany: boolean): boolean =>
  /[\u0080-\u017F\u0192\u0218-\u021B\u1E00-\u1EFF\u2000-\u22FF\uFB00-\uFB06\uFEFF\p{Extended_Pictographic}]/u.test(
    decoded,
  ) ||
  (hasCompany && /[\p{L}\p{M}\p{P}]/u.test(decoded));

/** True for a letter between quotation marks, such as “Ä”: it can look like two bytes. */
const isQuotedLetter = (text: string, index: number, run: string): boolean =>
  /^[‘“„‚‹]?[À-ß][‘’“”„‚‹›]$/u.test(run) &&
  !/\p{L}/u.test(text[index - 1] ?? '') &&
  !/\p{L}/u.test(text[index + run.length] ?? '');
