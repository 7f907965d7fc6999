import type { Match } from './finding.ts';

// Joiners mean something in scripts that join their letters, and in pictures that are put together.
const joined =
  '\\p{Script=Arabic}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Tamil}\\p{Script=Sinhala}\\p{Script=Malayalam}\\p{Script=Kannada}\\p{Script=Telugu}\\p{Extended_Pictographic}\\uFE0F';
const zeroWidth = new RegExp(`[\\u200B\\u2060\\uFEFF]+|(?<![${joined}])[\\u200C\\u200D]+(?![${joined}])`, 'gu');

/** Invisible characters that split words for a search: soft hyphens and spaces without a width. */
export function findInvisibleCharacters(text: string): Match[] {
  const softHyphens = [...text.matchAll(/\u00AD+(?![ \t]*\r?\n[ \t]*\p{Ll})/gu)].map(
    ({ index, 0: { length } }): Match => ({
      kind: 'soft hyphen',
      start: index,
      end: index + length,
      replacement: '',
      reason: 'A soft hyphen is inside a word, where it can’t be seen and a search doesn’t find the word.',
      sure: true,
    }),
  );
  const marks = [...text.matchAll(zeroWidth)].map(({ index, 0: { length } }): Match => ({
    kind: 'zero-width character',
    start: index,
    end: index + length,
    replacement: '',
    reason: 'A character without a width is here, where it can’t be seen.',
    sure: true,
  }));
  const ligatures = [...text.matchAll(/[\uFB00-\uFB06]/g)].map(({ index, 0: sign }): Match => ({
    kind: 'ligature',
    start: index,
    end: index + 1,
    replacement: sign.normalize('NFKC'),
    reason: 'One sign represents several letters, and a search doesn’t find the word.',
    sure: true,
  }));
  return [...softHyphens, ...marks, ...ligatures];
}
