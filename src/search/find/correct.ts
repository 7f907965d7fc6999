import type { Term } from '../query/term.ts';
import { findCandidates, type Candidate, type Tools } from './correction-candidates.ts';

/** How many words apart two words may be to be near each other. */
const reach = 3;

/** An abbreviation such as ASEAN, or a name that the search knows, is no slip for another word. */
const isName = ({ names, typed }: Term): boolean =>
  names.length > 0 || /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u.test(typed);

/** A query with words that stand nowhere put right; nothing if one of them resembles no other, or is a name. */
export async function correct(typed: string, terms: Term[], absent: Term[], tools: Tools): Promise<string | undefined> {
  if (absent.some(isName)) return undefined;
  const { fold, index } = tools;
  const wrong: string[] = [];
  for (const word of absent.flatMap(({ variants }) => variants[0]?.words ?? [])) {
    if ((await index.find(word, false)).size === 0) wrong.push(word);
  }
  const others = terms.flatMap(({ variants }) => variants[0]?.words ?? []).filter((word) => !wrong.includes(word));
  const candidates = await findCandidates(wrong, tools);
  const known = await Promise.all(others.map((word) => findUses(word, tools)));
  let corrected = typed;
  for (const word of wrong) {
    const company = wrong.filter((other) => other !== word).flatMap((other) => candidates.get(other) ?? []);
    const meant = chooseBest(candidates.get(word) ?? [], [...known, ...company.map(({ uses }) => uses)]);
    if (!meant) return undefined;
    corrected = replaceWord(
      corrected,
      (other) => fold(other) === word,
      commonest(meant.uses.map(({ written }) => written)),
    );
  }
  return corrected === typed ? undefined : corrected;
}

/** Where another word of the query stands. */
async function findUses(word: string, { index }: Tools): Promise<Candidate['uses']> {
  const locations = [...(await index.find(word, false))];
  return locations.flatMap(([page, here]) => [...here].map((location) => ({ page, location, written: '' })));
}

/** The best has fewest slips, one less if it stands near what else is sought; of several, it is the commonest. */
function chooseBest(candidates: Candidate[], company: Candidate['uses'][]): Candidate | undefined {
  const others = company.flat();
  const isNear = ({ uses }: Candidate): boolean =>
    uses.some((use) =>
      others.some(({ page, location }) => page === use.page && Math.abs(location - use.location) <= reach),
    );
  return candidates
    .map((candidate) => ({ candidate, rating: candidate.edits - (isNear(candidate) ? 1 : 0) }))
    .sort((a, b) => a.rating - b.rating || b.candidate.uses.length - a.candidate.uses.length)[0]?.candidate;
}

/** In small letters, if it is ever written so. */
const commonest = (written: string[]): string =>
  written.find((word) => word === word.toLowerCase()) ?? written[0] ?? '';

/** Replace a word however it is written in the query. */
const replaceWord = (query: string, isMeant: (written: string) => boolean, replacement: string): string =>
  query.replace(/[\p{L}\p{M}\p{N}’']+/gu, (written) => (isMeant(written) ? replacement : written));
