const words = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** A number as a sentence has it: `five`, but `40`. */
export const inWords = (count: number): string => words[count] ?? String(count);

/** The same at the beginning of a sentence: `Five`. */
export const inWordsFirst = (count: number): string => inWords(count).replace(/^./, (letter) => letter.toUpperCase());
