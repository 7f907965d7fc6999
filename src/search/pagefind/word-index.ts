import { fold } from '../../text/fold.ts';
import type { Item } from './decode.ts';
import { FetchCache } from './fetch-cache.ts';
import { locate, readChunk, type Entry, type Locations } from './format.ts';
import { endings, queryForm } from './stem.ts';
import type { StartFile } from './start-file.ts';

/** Letters at a word’s end in which its forms and spellings differ, and letters at its head that they share. */
const endingLength = 4;
const headLength = 3;

/** Pagefind’s index of words: a typed word goes in, its pages and locations come out. Each part is fetched on first use. */
export class WordIndex {
  readonly #chunks: StartFile['chunks'];
  readonly #entries: FetchCache<string, Entry[]>;

  /** @param fetchChunk gets a part of the index by its name, decoded */
  constructor({ chunks }: Pick<StartFile, 'chunks'>, fetchChunk: (name: string) => Promise<Item>) {
    this.#chunks = chunks;
    this.#entries = new FetchCache(async (name) => readChunk(await fetchChunk(name)));
  }

  /** Fetch the whole index, if it has no more than `maxBytes`. */
  async preload(maxBytes: number): Promise<void> {
    if (this.#chunks.reduce((sum, [, , bytes]) => sum + bytes, 0) > maxBytes) return;
    await Promise.all(this.#chunks.map(([, name]) => this.#entries.get(name)));
  }

  /**
   * Find a word in any of its forms and spellings.
   * @param isOpen find words that begin with it too
   */
  async find(word: string, isOpen: boolean): Promise<Locations> {
    const forms = endings(fold(word)).map((ending) => ({ ending, form: queryForm(ending) }));
    const entries = await this.near(word);
    const isMatch = ({ key, form }: Entry) =>
      forms.some(
        ({ ending, form: wanted }) =>
          form === wanted ||
          (isOpen && (key.startsWith(ending) || (key.length > 3 && ending.startsWith(key)))) ||
          // Pagefind’s stemmer removes less than ours from some words: its stem lies between ours and the word.
          (key.length > 2 && key.startsWith(wanted) && ending.replace(/y$/, 'i').startsWith(key)) ||
          // Its stemmer keeps the possessive ending of a number: “Article 5’s” has the key `5s`.
          (/\d$/.test(ending) && key === `${ending}s`),
      );
    return locate(entries.filter(isMatch));
  }

  /** Find the pages that hold all the words. The index has 9/11 and 640–646 as one word, so neighbours are joined too. */
  async findPagesWithAll(words: string[], isLastOpen: boolean): Promise<Set<number>> {
    const pages = await Promise.all(
      words.map(async (word, at) => {
        const isLast = at === words.length - 1;
        const joined = [...(at > 0 ? [words[at - 1] + word] : []), ...(isLast ? [] : [word + words[at + 1]])];
        const found = [this.find(word, isLastOpen && isLast), ...joined.map((form) => this.find(form, false))];
        return new Set((await Promise.all(found)).flatMap((locations) => [...locations.keys()]));
      }),
    );
    const [first = new Set<number>(), ...others] = pages;
    const joined = await this.find(words.join(''), false);
    return new Set([...[...first].filter((page) => others.every((other) => other.has(page))), ...joined.keys()]);
  }

  /** Words that begin like this one: its forms, and words that it may be a misspelling of. */
  async near(word: string): Promise<Entry[]> {
    const folded = fold(word);
    const head = folded.slice(0, Math.max(headLength, folded.length - endingLength));
    const [first = head] = [queryForm(word), head].sort();
    const from = this.#chunks.findIndex(([to]) => to >= first);
    const behind = this.#chunks.findIndex(([to]) => to > `${head}\uffff`);
    const names = this.#chunks.slice(from < 0 ? -1 : from, behind < 0 ? undefined : behind + 1).map(([, name]) => name);
    return (await Promise.all(names.map((name) => this.#entries.get(name)))).flat();
  }
}
