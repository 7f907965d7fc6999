import { editDistance, maxEdits } from '../../text/edit-distance.ts';
import { fold } from '../../text/fold.ts';
import { locate, type Entry } from '../pagefind/format.ts';
import { queryForm } from '../pagefind/stem.ts';
import type { WordIndex } from '../pagefind/word-index.ts';
import type { PageText } from '../text/page-text.ts';
import { printedWords } from '../text/tokens.ts';

/** Letters of the shortest word that is a correction; shorter words resemble too many others. */
const minLength = 4;

/** Pages that are read for the printed forms of corrections. */
const maxPages = 6;

/** Where corrections come from. */
export interface TextSource {
  index: WordIndex;
  loadPage(number: number): Promise<PageText>;
}

/** A word of the texts that may be meant by a misspelt one. */
export interface Correction {
  folded: string;
  /** Edits between the two words. */
  edits: number;
  uses: { page: number; location: number; printed: string }[];
}

/** For each misspelt word, folded, the words of the texts that resemble it. */
export async function findCorrections(words: string[], source: TextSource): Promise<Map<string, Correction[]>> {
  const near = await Promise.all(words.map((word) => source.index.near(word)));
  const similar = words.map((word, at) => (near[at] ?? []).filter((entry) => isSimilar(word, entry)));
  const pages = choosePages(similar.flat());
  const texts = new Map(await Promise.all(pages.map(async (page) => [page, await source.loadPage(page)] as const)));
  return new Map(words.map((word, at) => [word, readCorrections(word, similar[at] ?? [], texts)]));
}

function isSimilar(word: string, { key, form }: Entry): boolean {
  if (key.length < minLength) return false;
  const edits = [editDistance(word, key), editDistance(queryForm(word), form), headEdits(word, key)];
  return Math.min(...edits) <= maxEdits(word);
}

/** Edits between the key and the head of a long word, and one for its ending: a misspelt ending is not stemmed. */
const headEdits = (word: string, key: string): number =>
  key.length > 4 && key.length * 2 >= word.length
    ? 1 + editDistance(word.slice(0, key.length), key)
    : Number.POSITIVE_INFINITY;

/** The pages that hold most of the entries. */
function choosePages(entries: Entry[]): number[] {
  const counts = new Map<number, number>();
  for (const entry of entries) {
    for (const page of locate([entry]).keys()) counts.set(page, (counts.get(page) ?? 0) + 1);
  }
  return [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0)).slice(0, maxPages);
}

/** The words of the texts that the entries have as stems, each once. */
function readCorrections(word: string, entries: Entry[], texts: Map<number, PageText>): Correction[] {
  const corrections = new Map<string, Correction>();
  for (const [page, locations] of entries.flatMap((entry) => [...locate([entry])])) {
    for (const location of locations) {
      const printed = printedWords(texts.get(page)?.words ?? [], { start: location, end: location + 1 });
      const folded = fold(printed);
      const correction = corrections.get(folded) ?? { folded, edits: editDistance(word, folded), uses: [] };
      correction.uses.push({ page, location, printed });
      if (folded) corrections.set(folded, correction);
    }
  }
  return [...corrections.values()];
}
