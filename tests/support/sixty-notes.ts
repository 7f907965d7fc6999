const words =
  'The alliance has long looked at the far ocean as somebody else’s concern, and yet the sea lanes that feed its ' +
  'members run through it; what is decided in one of the two regions is paid for in the other.';
const much = (times: number): string => Array(times).fill(words).join(' ');

/** A paragraph with marks at the ends of its sentences. */
const paragraph = (...notes: number[]): string =>
  [words, ...notes.map((n) => `In this sentence the matter is taken up once more.[^${n}]`), words].join(' ');

const source = (n: number): string =>
  `[^${n}]: A. Author and B. Author, “What Source ${n} Says of It”, *A Journal of Some Length*, ` +
  `[example.org/${n}](https://example.org/a/rather/long/address/${n}), accessed 19 December 2023.`;

const numbers = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** Notes that are not one source in three lines, by their numbers. */
const special: Record<number, string> = {
  // Longer than the gap to the next mark.
  12: `[^12]: ${much(9)}`,
  30: '[^30]: [<span lang="la">Ibid.</span>](#note-29)',
  31: '[^31]: Short.',
  // In several blocks.
  40: `[^40]: ${words}\n\n    > ${words}\n\n    - One point.\n    - Another point.`,
  // At the very end of the text, and longer than everything below it.
  60: `[^60]: ${much(60)}`,
};

/**
 * An edition with sixty notes, as hard on a margin as notes may become: several marks in a line, marks in an editor’s
 * note, three marks of note 3, and notes that are longer than their gap (12), in blocks (40), and last and very long (60).
 */
export const sixtyNotes = [
  paragraph(...numbers(1, 4)),
  '## Close together',
  `Many in a line:${numbers(5, 11)
    .map((n) => `[^${n}]`)
    .join('')} and no more. ${words}`,
  paragraph(12, 13, 14),
  '<EditorsNote>An editor’s word about this.[^15] And one more.[^16]</EditorsNote>',
  '## Again, and with room to spare',
  ...Array(8).fill(much(3)),
  `${words} As was said before.[^3] ${words} And before that.[^3] ${words}`,
  ...numbers(0, 9).flatMap((n) => [paragraph(...numbers(17 + 4 * n, 20 + 4 * n)), much(3)]),
  '## At the end',
  paragraph(57, 58, 59, 60),
  ...numbers(1, 60).map((n) => special[n] ?? source(n)),
].join('\n\n');
