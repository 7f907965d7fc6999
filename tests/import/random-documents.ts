import fc from 'fast-check';

/** How a document of these tests writes its notes. */
export interface Convention {
  name: string;
  mark(number: number): string;
  entry(number: number): string;
  heading: string;
}

const roman = (number: number): string => {
  const digits: [number, string][] = [
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ];
  const found = digits.find(([value]) => value <= number);
  return found ? found[1] + roman(number - found[0]) : '';
};

const superscript = (number: number): string =>
  String(number).replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)));

export const conventions: Convention[] = [
  { name: '[1]', mark: (number) => `[${number}]`, entry: (number) => `[${number}] `, heading: '' },
  { name: '[1] after a space', mark: (number) => ` [${number}]`, entry: (number) => `[${number}] `, heading: 'Notes' },
  { name: '[i]', mark: (number) => `[${roman(number)}]`, entry: (number) => `[${roman(number)}] `, heading: '' },
  { name: '(1)', mark: (number) => `(${number})`, entry: (number) => `(${number}) `, heading: 'Endnotes' },
  { name: '¹', mark: superscript, entry: (number) => `${superscript(number)} `, heading: '' },
  { name: '¹ and 1.', mark: superscript, entry: (number) => `${number}. `, heading: 'References' },
  { name: '[1] and 1', mark: (number) => `[${number}]`, entry: (number) => `${number} `, heading: 'Notes:' },
  { name: '[^1]', mark: (number) => `[^${number}]`, entry: (number) => `[^${number}]: `, heading: '' },
];

/** Words that Markdown, MDX or the site would take for something else. */
const hostile = [
  '{x}',
  '{',
  '}',
  '<b>',
  '</div>',
  '<',
  '>',
  '<https://example.org>',
  '<!--',
  '-->',
  'import',
  'export',
  '*a*',
  '**',
  '_b_',
  '__',
  '#',
  '##',
  '1.',
  '1)',
  '+',
  '-',
  '=',
  '===',
  '[@key]',
  '[@ibid]',
  '[x]',
  '[x](y)',
  '![x](y)',
  '[x]:',
  '`code`',
  '``',
  '\\',
  '\\{',
  '&amp;',
  '&',
  '&#x41;',
  '~~x~~',
  '~',
  '|',
  '||',
  ':::',
  ':x:',
  '$1',
  '$$',
  'https://example.org/a_b*c*',
  '(https://example.org/x)',
  'www.example.org',
  'a@b.example',
  'https://example.org/...',
  'http://x',
  '“https://example.org”',
  '<Ed>',
  '</Ed>',
  'export default',
  'é',
  '船',
  '…',
  '–',
  '"',
  "'",
  '$',
  '%',
  '^',
  '!',
  '!x',
  'h.p',
];

const plain = fc.stringMatching(/^[a-z]{2,9}$/).filter((word) => !/^(?:[ivxlcdm]+|[kcdm]?m|ft|mi)$/.test(word));
const word = fc.oneof({ weight: 3, arbitrary: plain }, { weight: 1, arbitrary: fc.constantFrom(...hostile) });
const words = (minLength: number, maxLength: number) => fc.array(word, { minLength, maxLength });

export interface RandomDocument {
  text: string;
  notes: number;
  convention: string;
}

/** A document with up to twelve notes in some convention, its paragraphs on lines or with empty lines between. */
export const randomDocument: fc.Arbitrary<RandomDocument> = fc
  .record({
    convention: fc.constantFrom(...conventions),
    paragraphs: fc.array(words(20, 40), { minLength: 1, maxLength: 6 }),
    notes: fc.array(words(1, 12), { maxLength: 12 }),
    places: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 12, maxLength: 12 }),
    isLoose: fc.boolean(),
  })
  .map(({ convention, paragraphs, notes, places, isLoose }) => {
    const texts = withMarks(paragraphs, places.slice(0, notes.length), convention);
    const entries = notes.map((note, index) => `${convention.entry(index + 1)}Note ${note.join(' ')}`);
    const heading = notes.length > 0 && convention.heading !== '' ? [convention.heading] : [];
    const blocks = ['A River and Its Lights', ...texts, ...heading, ...entries];
    return { text: blocks.join(isLoose ? '\n\n' : '\n'), notes: notes.length, convention: convention.name };
  });

/** Put marks after words, in the order of their numbers; ¹ and ² beside each other would be note 12 if there is one. */
function withMarks(paragraphs: string[][], places: number[], { mark, name }: Convention): string[] {
  const all = paragraphs.flatMap((words, index) => words.map((text) => ({ text, index })));
  const apart =
    name.startsWith('¹') && places.length >= 12 ? (at: number, index: number) => at + index : (at: number) => at;
  const marked = places
    .map((place) => Math.floor(place * (all.length - places.length)))
    .sort((a, b) => a - b)
    .map(apart);
  return paragraphs.map((_, index) => {
    const texts = all.flatMap((word, place) => {
      if (word.index !== index) return [];
      const marks = marked.flatMap((at, note) => (at === place ? [mark(note + 1)] : []));
      return [marks.length > 0 ? `${plainEnd(word.text)}${marks.join('')}` : word.text];
    });
    return `The ${texts.join(' ')} end.`;
  });
}

/** A mark is after a word and not after a sign with which it would be something else. */
const plainEnd = (text: string): string => (/[\p{L}]$/u.test(text) ? text : `${text} quay`);

const pieces = fc.oneof(
  word,
  fc.constantFrom(
    '[1]',
    '[2]',
    '(1)',
    '¹',
    '²',
    '[i]',
    '1.',
    '2.',
    '[1] ',
    'Notes',
    'Ibid.',
    'By Ada Quill',
    '3 May 2020',
    'Share:',
    'Tag',
    'In:',
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);

/** Lines of anything, with what the import looks for thrown among it. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.array(pieces, { maxLength: 14 }).map((line) => line.join(' ')),
    { maxLength: 14 },
  )
  .chain((lines) => fc.constantFrom('\n', '\n\n').map((joint) => lines.join(joint)));

const sentence =
  'The keeper counted the lamps of the harbour once more and wrote their number into the book of the year';

/** Paragraphs and lists with figures that count something and are no notes. */
const counted = fc.oneof(
  fc.integer({ min: 1500, max: 2035 }).map((year) => [`${sentence} [${year}], and again (${year + 1}).`]),
  fc.integer({ min: 1, max: 9 }).map((part) => [`${sentence}, under § 35${part}2(b)(${part}) and section ${part}(2).`]),
  fc
    .integer({ min: 2, max: 9 })
    .map((power) => [`${sentence}: 10${'⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(power)} of them on ${power} km².`]),
  fc.constant(['']).map(() => [`${sentence}: (i) oil, (ii) wicks and (iii) glass for them.`]),
  fc
    .integer({ min: 2, max: 5 })
    .map((count) => [
      `${sentence} and ordered these things:`,
      ...Array.from({ length: count }, (_, index) => `${index + 1}. Lamps of kind ${'abcdef'.charAt(index)}.`),
    ]),
  fc.integer({ min: 1, max: 9 }).map((number) => [`${number} The lamps`, `${sentence}.`]),
);

/** A document that has enumerations, years, statutes and powers, and no note. */
export const documentWithoutNotes: fc.Arbitrary<string> = fc
  .array(counted, { minLength: 1, maxLength: 8 })
  .map((parts) => ['A Harbour Without Notes', ...parts.flat(), `${sentence}.`, `${sentence} at last.`].join('\n\n'));
