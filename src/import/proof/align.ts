import type { Line, SetAside, Sign } from '../document.ts';
import { matchLine, type Extra } from './match-line.ts';
import type { Stream, WrittenToken } from './streams.ts';
import { tokensOf, type Token } from './tokens.ts';

/** Where a line of a document is in its article. */
export interface Placement {
  line: Line;
  /** Nothing where it is nowhere. */
  place: Stream['place'] | 'aside' | undefined;
  /** The note that it is part of. */
  note?: number;
}

/** The lines of a document with their places in the article, and what only the article says. */
export interface Alignment {
  placements: Placement[];
  invented: string[];
}

/** What is known about lines beside their words. */
export interface LineFacts {
  setAside: SetAside[];
  /** Marks and numbers of notes, signs of lists: what is in the lines and becomes something else in the article. */
  signs: Sign[];
  /** Whether marks of notes are written in the lines of the document. */
  hasWrittenMarks: boolean;
}

/** Where to look first for a short line that may be in several places. */
const orders: Stream['place'][][] = [
  ['front matter', 'text', 'note'],
  ['text', 'note', 'front matter'],
  ['note', 'front matter', 'text'],
];

/** Follow each line of a document, in order and word for word, into the article or the list of what was set aside. */
export function alignLines(lines: Line[], streams: Stream[], known: LineFacts): Alignment {
  let first: Alignment | undefined;
  for (const order of orders) {
    const alignment = new Aligner(streams, known, order).follow(lines);
    if (alignment.invented.length === 0 && alignment.placements.every(({ place }) => place)) return alignment;
    first ??= alignment;
  }
  return first ?? { placements: [], invented: [] };
}

interface Cursor {
  stream: Stream;
  /** Its place among those of its kind. */
  index: number;
  at: number;
}

class Aligner {
  readonly #known: LineFacts;
  readonly #order: Stream['place'][];
  readonly #cursors: Map<Stream['place'], Cursor[]>;
  readonly #extras: Map<number, Set<Extra>>;
  /** What was set aside and goes on from the line before. */
  #open: Extra | undefined;
  /** The note that was read last. */
  #note = 0;

  constructor(streams: Stream[], known: LineFacts, order: Stream['place'][]) {
    this.#known = known;
    this.#order = order;
    const byPlace = Map.groupBy(
      streams.filter(({ tokens }) => tokens.length > 0),
      ({ place }) => place,
    );
    this.#cursors = new Map(
      [...byPlace].map(([place, own]) => [place, own.map((stream, index) => ({ stream, index, at: 0 }))]),
    );
    const asides = known.setAside.map(({ line, text }) => ({ line, marks: [], isAside: true, text }));
    const extras = [...known.signs.map((sign) => ({ ...sign, isAside: false })), ...asides].map(
      ({ line, text, marks, isAside }) => ({ line, extra: { tokens: tokensOf(text), marks, isAside } }),
    );
    // A sign that is a mark comes before one that only looks like it.
    extras.sort((a, b) => b.extra.marks.length - a.extra.marks.length);
    const byLine = Map.groupBy(extras, ({ line }) => line);
    this.#extras = new Map([...byLine].map(([line, all]) => [line, new Set(all.map(({ extra }) => extra))]));
  }

  follow(lines: Line[]): Alignment {
    const placements = lines.map((line) => ({ line, ...this.#placeOf(line) }));
    // Of a value that was read in part only, its lines may be anywhere.
    const isPart = (this.#cursors.get('front matter') ?? []).some(
      ({ stream, at }) => at > 0 && at < stream.tokens.length,
    );
    if (isPart) for (const one of placements) if (one.place === 'front matter') one.place = undefined;
    const unread = [...(this.#cursors.get('text') ?? []), ...(this.#cursors.get('note') ?? [])];
    const invented = unread.map(({ stream, at }) => this.#write(stream.tokens.slice(at))).filter((text) => text !== '');
    return { placements, invented };
  }

  #placeOf({ number, text }: Line): Omit<Placement, 'line'> {
    const tokens = tokensOf(text);
    if (tokens.length === 0) return { place: 'text' };
    const own = this.#extras.get(number) ?? new Set<Extra>();
    if (this.#isAside(tokens, own, false)) return { place: 'aside' };
    for (const place of this.#order) {
      const cursors = this.#cursors.get(place) ?? [];
      const found = this.#inOrder(place, cursors).find((cursor: Cursor) => this.#read(tokens, cursor, own));
      if (found) return { place, ...(found.stream.note !== undefined && { note: found.stream.note }) };
    }
    return { place: this.#read(tokens, undefined, own) || this.#isAside(tokens, own, true) ? 'aside' : undefined };
  }

  /** Whether a line is all of one thing that was set aside, goes on with one, or, if `isPart`, is the first part of it. */
  #isAside(line: Token[], own: Set<Extra>, isPart: boolean): boolean {
    const asides = this.#open ? [this.#open] : [...own].filter(({ isAside }) => isAside);
    for (const aside of asides) {
      const inside = [...own].filter((extra) => extra !== aside);
      const match = matchLine(line, aside.tokens, 0, inside, true);
      if (!match || match.at === 0 || (!isPart && !this.#open && match.at < aside.tokens.length)) continue;
      for (const extra of [aside, ...match.used]) own.delete(extra);
      const left = aside.tokens.slice(match.at);
      this.#open = left.length > 0 ? { ...aside, tokens: left } : undefined;
      return true;
    }
    return false;
  }

  /** Mostly the words are in the note that was read last or the next one. */
  *#inOrder(place: Stream['place'], cursors: Cursor[]): Generator<Cursor> {
    if (place === 'note') yield* cursors.slice(this.#note, this.#note + 2);
    yield* cursors;
  }

  /** Read a line where a cursor is, which then goes on; a value of the front matter is read as a whole. */
  #read(tokens: Token[], cursor: Cursor | undefined, own: Set<Extra>): boolean {
    const written = cursor?.stream.tokens ?? [];
    if (cursor && cursor.at >= written.length) return false;
    const match = matchLine(tokens, written, cursor?.at ?? 0, [...own], this.#known.hasWrittenMarks);
    if (!match) return false;
    for (const extra of match.used) own.delete(extra);
    if (cursor) cursor.at = match.at;
    if (cursor?.stream.place === 'note') this.#note = cursor.index;
    return true;
  }

  #write(tokens: WrittenToken[]): string {
    const texts = tokens.map((token) => {
      if ('text' in token) return `${token.hasSpace ? ' ' : ''}${token.text}`;
      return this.#known.hasWrittenMarks ? `[^${token.mark}]` : '';
    });
    return texts.join('').trim();
  }
}
