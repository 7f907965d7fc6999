import type { Piece, Stream } from '../mdx/read-mdx.ts';

/** How far a run of text has been read. */
export class Cursor {
  readonly stream: Stream;
  /** Whether no line has been read in it; the first may be a number alone, and leave it where it stands. */
  isFresh = true;
  #piece = 0;
  #offset = 0;

  constructor(stream: Stream) {
    this.stream = stream;
  }

  get place(): [number, number] {
    return [this.#piece, this.#offset];
  }

  set place([piece, offset]: [number, number]) {
    this.#piece = piece;
    this.#offset = offset;
  }

  /** Go past spaces and the ends of blocks; true where there were some. */
  skipSpace(): boolean {
    for (let hasSpace = false; ;) {
      const piece = this.piece();
      if (piece === undefined) return true;
      if ('text' in piece) {
        const length = /^\s*/.exec(piece.text.slice(this.#offset, this.#offset + 200))?.[0].length ?? 0;
        hasSpace ||= length > 0;
        this.#offset += length;
        if (this.#offset < piece.text.length && length < 200) return hasSpace;
        if (this.#offset < piece.text.length) continue;
      } else if ('gap' in piece) hasSpace = true;
      else return hasSpace;
      this.next();
    }
  }

  piece(): Piece | undefined {
    return this.stream.pieces[this.#piece];
  }

  next(): void {
    this.#piece += 1;
    this.#offset = 0;
  }

  /** Read a character of the text; false where another stands there, or none. */
  read(character: string): boolean {
    const piece = this.piece();
    if (!piece || !('text' in piece) || !piece.text.startsWith(character, this.#offset)) return false;
    this.#offset += character.length;
    return true;
  }

  /** Whether a text stands here, all in one piece. */
  startsWith(text: string): boolean {
    const piece = this.piece();
    return piece !== undefined && 'text' in piece && piece.text.startsWith(text, this.#offset);
  }

  isAtEnd(): boolean {
    const { place } = this;
    this.skipSpace();
    const isAtEnd = this.piece() === undefined;
    if (!isAtEnd) this.place = place;
    return isAtEnd;
  }

  /** Whether some lines have been read in it, and it goes on. */
  isOpen(): boolean {
    return !this.isFresh && !this.isAtEnd();
  }

  /** What is still to be read, the marks of notes among it if they count. */
  rest(hasMarks: boolean): string {
    const texts = this.stream.pieces.slice(this.#piece).map((piece, index) => {
      if ('mark' in piece && hasMarks) return `[^${piece.mark}]`;
      if (!('text' in piece)) return ' ';
      return index === 0 ? piece.text.slice(this.#offset) : piece.text;
    });
    return texts.join('').replace(/\s+/g, ' ').trim();
  }
}

/** A cursor at the beginning of a text. */
export const cursorOn = (text: string): Cursor => new Cursor({ place: 'text', pieces: [{ text }] });
