/** A word without case, punctuation and accents, so that `“Türkçe”,` and `turkce` are the same. */
export const fold = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
    .replaceAll('ı', 'i');
