/** The words of a page as Pagefind counts them: its locations are indexes into this list. */
export const splitWords = (content: string): string[] => content.split(/\s+/);

/** A word without case, punctuation and accents, so that `“Türkçe”,` and `turkce` are the same. */
export const fold = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** Every index at which the phrase begins. */
export function findPhrase(words: string[], phrase: string): number[] {
  const sought = splitWords(phrase).map(fold).filter(Boolean);
  if (sought.length === 0) return [];
  const folded = words.map(fold);
  return folded.flatMap((_, start) => (sought.every((word, offset) => folded[start + offset] === word) ? [start] : []));
}
