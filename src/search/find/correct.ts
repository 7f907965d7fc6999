import { fold } from '../../text/fold.ts';
import type { Term } from '../query/term.ts';
import { findCorrections, type Correction, type TextSource } from './corrections.ts';

/** Words apart at most, for two words to be near each other. */
const maxDistance = 3;

/** An abbreviation such as ASEAN, and a name in the list of synonyms, are not misspellings. */
const isName = ({ pages, typed }: Term): boolean =>
  pages !== undefined || /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u.test(typed);

/**
 * Correct the misspelt words of a query; returns nothing if one of them is a name or resembles no word of the site.
 * @param absent the terms without a hit
 */
export async function correct(
  typed: string,
  terms: Term[],
  absent: Term[],
  source: TextSource,
): Promise<string | undefined> {
  if (absent.some(isName)) return undefined;
  const wrong: string[] = [];
  for (const word of absent.flatMap(wordsOf)) {
    if ((await source.index.find(word, false)).size === 0) wrong.push(word);
  }
  const right = terms.flatMap(wordsOf).filter((word) => !wrong.includes(word));
  const corrections = await findCorrections(wrong, source);
  const known = await Promise.all(right.map((word) => findUses(word, source)));
  let corrected = typed;
  for (const word of wrong) {
    const others = wrong.filter((other) => other !== word).flatMap((other) => corrections.get(other) ?? []);
    const best = chooseBest(corrections.get(word) ?? [], [...known, ...others.map(({ uses }) => uses)].flat());
    if (!best) return undefined;
    corrected = replaceWord(corrected, word, printedForm(best));
  }
  return corrected === typed ? undefined : corrected;
}

const wordsOf = ({ variants }: Term): string[] => variants[0]?.words ?? [];

/** Where another word of the query is used. */
async function findUses(word: string, { index }: TextSource): Promise<Correction['uses']> {
  const locations = [...(await index.find(word, false))];
  return locations.flatMap(([page, here]) => [...here].map((location) => ({ page, location, printed: '' })));
}

/** The correction with fewest edits, one less if it is used near the rest of the query; of several, the commonest. */
function chooseBest(corrections: Correction[], others: Correction['uses']): Correction | undefined {
  const isNear = ({ uses }: Correction): boolean =>
    uses.some((use) =>
      others.some(({ page, location }) => page === use.page && Math.abs(location - use.location) <= maxDistance),
    );
  return corrections
    .map((correction) => ({ correction, cost: correction.edits - (isNear(correction) ? 1 : 0) }))
    .sort((a, b) => a.cost - b.cost || b.correction.uses.length - a.correction.uses.length)[0]?.correction;
}

/** In small letters, if the texts ever print it so. */
const printedForm = ({ uses }: Correction): string =>
  uses.map(({ printed }) => printed).find((printed) => printed === printed.toLowerCase()) ?? uses[0]?.printed ?? '';

/** Replace a folded word wherever the query has it. */
const replaceWord = (query: string, word: string, replacement: string): string =>
  query.replace(/[\p{L}\p{M}\p{N}’']+/gu, (typed) => (fold(typed) === word ? replacement : typed));
