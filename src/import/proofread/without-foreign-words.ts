import type { Detector } from './finding.ts';
import { tokensOf, type Token, type Vocabulary } from './vocabulary.ts';

/** Where a quotation, a clause or a title may be in another language than what is around it. */
const border = /["“”„«»\n]|[.!?] |, | [–—] /gu;

/** Above this share of unknown words a phrase is not English. */
const limit = 0.4;

/** Make a detector ignore phrases in another language, most of whose words are unknown. */
export const withoutForeignWords =
  (detect: Detector, vocabulary: Vocabulary): Detector =>
  (text) => {
    const findings = detect(text);
    if (findings.length === 0) return [];
    const explained = new Set(findings.filter(({ kind }) => kind !== 'spelling').flatMap(placesOf));
    const isUnknown = ({ start, word }: Token) => !explained.has(start) && !vocabulary.isWord(word);
    const tokens = tokensOf(text);
    const isForeign = new Set<number>();
    let place = 0;
    for (const end of [...[...text.matchAll(border)].map(({ index }) => index), text.length]) {
      const first = place;
      while ((tokens[place]?.start ?? Infinity) < end) place += 1;
      const phrase = tokens.slice(first, place);
      if (phrase.length < 3 || phrase.filter(isUnknown).length / phrase.length <= limit) continue;
      for (const { start } of phrase) isForeign.add(start);
    }
    return findings.filter(({ start }) => !isForeign.has(start));
  };

const placesOf = ({ start, end }: { start: number; end: number }): number[] =>
  Array.from({ length: end - start }, (_, index) => start + index);
