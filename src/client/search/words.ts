/** The words of a page as Pagefind counts them: its locations are indexes into this list. */
export const splitWords = (content: string): string[] => content.split(/\s+/);

/** A word without case, punctuation and accents, so that `“Türkçe”,` and `turkce` are the same. */
export const fold = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** Words that stand together: the index of the first, and the one behind the last. */
export interface Stretch {
  start: number;
  end: number;
}

/** Every place of the phrase; a dash between two words is none of them, but part of the place. */
export function findPhrase(words: string[], phrase: string): Stretch[] {
  const sought = splitWords(phrase).map(fold).filter(Boolean);
  const spoken = words.map((word, index) => ({ folded: fold(word), index })).filter(({ folded }) => folded);
  if (sought.length === 0) return [];
  return spoken.flatMap(({ index: start }, at) => {
    const place = spoken.slice(at, at + sought.length);
    const isPlace = sought.every((word, offset) => place[offset]?.folded === word);
    return isPlace ? [{ start, end: (place.at(-1)?.index ?? start) + 1 }] : [];
  });
}
