import type { Line, SetAside } from '../document.ts';
import type { Stream } from '../mdx/read-mdx.ts';
import { Cursor, cursorOn } from './cursor.ts';
import { matchLine } from './match-line.ts';
import type { Preference } from './preferences.ts';

/** Where the words of a line can be found. */
export type Place = Stream['place'] | 'aside';

type LineReading = Parameters<typeof matchLine>[0];

/** All that was written and set aside, and how far each of it has been found in the document. */
export class Places {
  readonly #text: Cursor[];
  readonly #notes: Cursor[];
  readonly #frontMatter: Cursor[];
  /** What was set aside of each line and has not been met yet. */
  readonly #aside: Map<number, Set<SetAside>>;
  readonly #hasWrittenMarks: boolean;
  readonly #preference: Preference;
  /** The note that was read last. */
  #note = 0;
  /** What was set aside and goes on over lines. */
  #open: Cursor | undefined;

  constructor(streams: Stream[], setAside: SetAside[], hasWrittenMarks: boolean, preference: Preference) {
    this.#preference = preference;
    const cursorsIn = (place: Stream['place']) =>
      streams.filter((stream) => stream.place === place).map((stream) => new Cursor(stream));
    this.#text = cursorsIn('text');
    this.#notes = cursorsIn('note');
    // The title and its short form may be the same words, and stand in the document once.
    this.#frontMatter = [...new Map(cursorsIn('front matter').map((cursor) => [cursor.rest(false), cursor])).values()];
    const byLine = Map.groupBy(setAside, ({ line }) => line);
    this.#aside = new Map([...byLine].map(([line, parts]) => [line, new Set(parts)]));
    this.#hasWrittenMarks = hasWrittenMarks;
  }

  /** Read a line where one of the places goes on; nothing where it stands nowhere. */
  find({ number, text }: Line): Place | undefined {
    const fragments = this.#aside.get(number) ?? new Set<SetAside>();
    const line = {
      text,
      fragments: [...fragments],
      hasWrittenMarks: this.#hasWrittenMarks,
      isLeftOutFirst: this.#preference.isLeftOutFirst,
    };
    const read = (cursor: Cursor): boolean => {
      const used = matchLine(line, cursor);
      for (const one of used ?? []) fragments.delete(one);
      return used !== undefined;
    };
    if (this.#isAside(line, fragments)) return 'aside';
    const found = this.#preference.order.find((place) => this.#isIn(place, line, read));
    if (found !== undefined) return found;
    if (this.#frontMatter.some((cursor) => !cursor.isAtEnd() && read(cursor))) return 'front matter';
    // A line may hold several things that were set aside, and nothing else.
    return read(cursorOn('')) || this.#opensAside(line, fragments) ? 'aside' : undefined;
  }

  #isIn(place: Stream['place'], line: LineReading, read: (cursor: Cursor) => boolean): boolean {
    if (place === 'text') return this.#text.some(read);
    if (place === 'note') return this.#isInNote(read);
    return this.#frontMatter.some((cursor) => (isWhole(line, cursor) || cursor.isOpen()) && read(cursor));
  }

  /** What the article says and no line of the document has said. */
  leftOver(): string[] {
    const rests = [...this.#text, ...this.#notes].map((cursor) => cursor.rest(this.#hasWrittenMarks));
    return rests.filter((rest) => rest !== '');
  }

  /** Whether a line is all of a thing that was set aside, or goes on with one that has several lines. */
  #isAside(line: LineReading, aside: Set<SetAside>): boolean {
    if (this.#open && matchLine(line, this.#open)) {
      if (this.#open.isAtEnd()) this.#open = undefined;
      return true;
    }
    const length = line.text.trim().length;
    // Inside it, something may have been set aside before, such as the number of a link.
    const inside = line.fragments.filter((one) => one.text.trim().length < length);
    for (const part of aside) {
      const cursor = cursorOn(part.text);
      const used = matchLine({ ...line, fragments: inside.filter((one) => one !== part) }, cursor);
      if (!used || !cursor.isAtEnd()) continue;
      for (const one of [part, ...used]) aside.delete(one);
      return true;
    }
    return false;
  }

  /** Whether a line is the first of several that were set aside together. */
  #opensAside(line: LineReading, aside: Set<SetAside>): boolean {
    for (const part of aside) {
      const cursor = cursorOn(part.text);
      if (!matchLine({ ...line, fragments: [] }, cursor)) continue;
      aside.delete(part);
      this.#open = cursor;
      return true;
    }
    return false;
  }

  /** Mostly it is the note that was read last or the next one. */
  #isInNote(read: (cursor: Cursor) => boolean): boolean {
    const index = [this.#note, this.#note + 1, ...this.#notes.keys()].find((place) => {
      const cursor = this.#notes[place];
      return cursor !== undefined && !cursor.isAtEnd() && read(cursor);
    });
    if (index !== undefined) this.#note = index;
    return index !== undefined;
  }
}

/** Whether a line is all that stands in a place. */
function isWhole(line: LineReading, { stream, isFresh }: Cursor): boolean {
  const copy = new Cursor(stream);
  return isFresh && matchLine(line, copy) !== undefined && copy.isAtEnd();
}
