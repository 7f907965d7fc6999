import { franc } from 'franc-min';

/** A text shorter than this says too little about its language. */
const enough = 200;

/** True for English by its tag (BCP 47), or by its words where no language is given. */
export function isEnglish(text: string, language: string | undefined): boolean {
  if (language !== undefined) return /^en(?:-|$)/iu.test(language);
  const guess = text.length < enough ? 'und' : franc(text.slice(0, 10_000));
  return guess === 'eng' || guess === 'sco' || guess === 'und';
}
