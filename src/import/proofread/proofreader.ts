import { detectLanguage } from '../front-matter/languages.ts';
import { createSpellCheck } from './find-misspelt-words.ts';
import { dashStyle, findDashes } from './find-dashes.ts';
import { findBrokenSpacing } from './find-broken-spacing.ts';
import { findSplitCompounds } from './find-split-compounds.ts';
import { findDottedI } from './find-dotted-i.ts';
import { findInvisibleCharacters } from './find-invisible-characters.ts';
import { findHyphensBeforeSpaces, findLineEndHyphens } from './find-line-end-hyphens.ts';
import { findMissingSpaces } from './find-missing-spaces.ts';
import { findMojibake } from './find-mojibake.ts';
import { findRepeatedWords } from './find-repeated-words.ts';
import { findSpaces, findSpacesBeforePunctuation } from './find-spaces.ts';
import { findStraightMarks, hasCurlyMarks } from './find-straight-marks.ts';
import { findWrongQuotationMarks } from './find-quotation-marks.ts';
import type { Detector, Match } from './finding.ts';
import { manyBreaks } from './is-sure-split.ts';
import { createVocabulary } from './vocabulary.ts';
import { withoutForeignWords } from './without-foreign-words.ts';
import { loadWordList, type WordList } from './word-list.ts';

export interface ProofreadingOptions {
  /** BCP 47 tag; without it the language is guessed. Only English has its words and quotation marks checked. */
  language?: string | undefined;
  /** Names and terms that are right as they are. */
  names?: string[] | undefined;
}

/** Finds mistakes in any part of a document whose words and habits it has learnt. */
export interface Proofreader {
  /** The findings in a text in its order; none overlaps another. */
  find: Detector;
}

/** Learn the words and habits of a document from its whole text. */
export async function createProofreader(text: string, options: ProofreadingOptions = {}): Promise<Proofreader> {
  const ofEnglish = isEnglish(text, options.language) ? englishDetectors(text, await loadWordList(), options) : [];
  const detectors = [...generalDetectors(text, /^fr(?:-|$)/iu.test(options.language ?? '')), ...ofEnglish];
  return { find: (part) => withoutOverlaps(detectors.flatMap((detect) => detect(part))) };
}

/** A shorter text says too little about its language, and is taken for English. */
const enoughToTell = 200;

function isEnglish(text: string, language: string | undefined): boolean {
  const guess = language ?? (text.length < enoughToTell ? undefined : detectLanguage(text));
  return guess === undefined || /^(?:en|sco)(?:-|$)/iu.test(guess);
}

/** Detectors for any language. Where several match at one place, the first counts. */
function generalDetectors(text: string, isFrench: boolean): Detector[] {
  const style = dashStyle(text);
  return [
    findMojibake,
    findInvisibleCharacters,
    (part) => findSpaces(part, isFrench),
    ...(isFrench ? [] : [findSpacesBeforePunctuation]),
    (part) => findDashes(part, style),
    ...(hasCurlyMarks(text) ? [findStraightMarks] : []),
  ];
}

function englishDetectors(text: string, words: WordList, { names = [] }: ProofreadingOptions): Detector[] {
  const vocabulary = createVocabulary(text, words, names);
  const spacing = withoutForeignWords((part) => findBrokenSpacing(part, vocabulary, 0), vocabulary);
  const breaks = spacing(text).filter(({ sure }) => sure).length;
  return [
    findWrongQuotationMarks,
    (part) => findDottedI(part, words),
    (part) => findLineEndHyphens(part, vocabulary),
    (part) => findHyphensBeforeSpaces(part, vocabulary),
    (part) => findMissingSpaces(part, vocabulary),
    withoutForeignWords(
      // Where no space is surely wrong, what nobody knows is a name or a term.
      (part) => findBrokenSpacing(part, vocabulary, breaks).filter(({ sure }) => sure || breaks > 0),
      vocabulary,
    ),
    ...(breaks >= manyBreaks ? [(part: string) => findSplitCompounds(part, vocabulary, words)] : []),
    findRepeatedWords,
    withoutForeignWords(createSpellCheck(text, words, vocabulary), vocabulary),
  ];
}

function withoutOverlaps(findings: Match[]): Match[] {
  const kept: Match[] = [];
  const byPlace = findings
    .map((finding, rank) => ({ finding, rank }))
    .sort((a, b) => a.finding.start - b.finding.start || a.rank - b.rank);
  for (const { finding } of byPlace) {
    if (finding.start >= (kept.at(-1)?.end ?? 0)) kept.push(finding);
  }
  return kept;
}
