import { editDistance, maxEdits } from '../../text/edit-distance.ts';
import type { fold } from '../../text/fold.ts';
import type { queryForm } from '../pagefind/stem.ts';
import type { Entry, locate, WordIndex } from '../pagefind/word-index.ts';
import type { PageText } from '../text/page-text.ts';
import type { printedWords } from '../text/printed-words.ts';

/** Shorter words resemble too many others. */
const shortestWord = 4;

/** Pages that are read to see which words stand near each other. */
const mostPages = 6;

/** What a correction works with; it is loaded when it is needed, and therefore handed all of it. */
export interface Tools {
  fold: typeof fold;
  queryForm: typeof queryForm;
  locate: typeof locate;
  printedWords: typeof printedWords;
  index: WordIndex;
  load(page: number): Promise<PageText>;
}

/** A word that may have been meant, as it is written in the texts. */
export interface Candidate {
  folded: string;
  edits: number;
  /** Where it stands. */
  uses: { page: number; location: number; written: string }[];
}

/** For each word, those of the texts that it may be a slip for. */
export async function findCandidates(words: string[], tools: Tools): Promise<Map<string, Candidate[]>> {
  const entries = await Promise.all(words.map((word) => tools.index.near(word)));
  const likely = words.map((word, at) => (entries[at] ?? []).filter((entry) => resembles(word, entry, tools)));
  const pages = choosePages(likely.flat(), tools);
  const texts = new Map(await Promise.all(pages.map(async (page) => [page, await tools.load(page)] as const)));
  return new Map(words.map((word, at) => [word, readCandidates(word, likely[at] ?? [], texts, tools)]));
}

function resembles(word: string, { key, form }: Entry, { queryForm }: Tools): boolean {
  if (key.length < shortestWord) return false;
  const edits = [editDistance(word, key), editDistance(queryForm(word), form), headEdits(word, key)];
  return Math.min(...edits) <= maxEdits(word);
}

/** Slips in the head of a long word: where its end is misspelt, its stem is not found. */
const headEdits = (word: string, key: string): number =>
  key.length > 4 && key.length * 2 >= word.length
    ? 1 + editDistance(word.slice(0, key.length), key)
    : Number.POSITIVE_INFINITY;

/** Pages that hold most of what is likely. */
function choosePages(entries: Entry[], { locate }: Tools): number[] {
  const counts = new Map<number, number>();
  for (const entry of entries) {
    for (const page of locate([entry]).keys()) counts.set(page, (counts.get(page) ?? 0) + 1);
  }
  return [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0)).slice(0, mostPages);
}

function readCandidates(word: string, entries: Entry[], texts: Map<number, PageText>, tools: Tools): Candidate[] {
  const candidates = new Map<string, Candidate>();
  for (const [page, locations] of entries.flatMap((entry) => [...tools.locate([entry])])) {
    for (const location of locations) {
      const written = tools.printedWords(texts.get(page)?.words ?? [], { start: location, end: location + 1 });
      const folded = tools.fold(written);
      const edits = editDistance(word, folded);
      const candidate = candidates.get(folded) ?? { folded, edits, uses: [] };
      candidate.uses.push({ page, location, written });
      if (folded) candidates.set(folded, candidate);
    }
  }
  return [...candidates.values()];
}
