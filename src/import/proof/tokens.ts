/** A word or a sign of a text. */
export interface Token {
  text: string;
  /** Whether white space comes before it. */
  hasSpace: boolean;
}

/** Figures that are set high or low are no part of the word beside them. */
const pattern = /[⁰¹²³⁴-⁹₀-₉]+|[\p{L}\p{M}\p{Nd}\p{Nl}]+|\S/gu;

/** The words and signs of a text, in its order. */
export function tokensOf(text: string): Token[] {
  let end = 0;
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => {
    const token = { text: found, hasSpace: index > end };
    end = index + found.length;
    return token;
  });
}

/** How long a text is, in words; of scripts without spaces two signs count as one. */
export const lengthOf = (text: string): number =>
  countWords(text.replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{2}/gu, ' a '));

/** How many words a text has: runs of letters and figures between spaces. */
export const countWords = (text: string): number => text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
