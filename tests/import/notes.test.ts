import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importMarkdown, importText, readWritten } from './import-text.ts';

/** Two paragraphs with these marks, and these lines after them. */
const withNotes = (first: string, second: string, ...notes: string[]): string =>
  [
    'The Harbour Lights',
    `The harbour was lit by lamps that the pilots${first} had bought from a wreck, and nobody asked what they cost.`,
    `In the second winter the lamps${second} were moved to the pier, where the wind put them out twice a night.`,
    ...notes,
  ].join('\n\n');

const conventions = [
  { name: 'square brackets', text: withNotes('[1]', '[2]', '[1] Log, p. 3.', '[2] Log, p. 9.') },
  { name: 'square brackets after a space', text: withNotes(' [1]', ' [2]', '[1] Log, p. 3.', '[2] Log, p. 9.') },
  { name: 'Roman figures', text: withNotes('[i]', '[ii]', '[i] Log, p. 3.', '[ii] Log, p. 9.') },
  { name: 'round brackets', text: withNotes(' (1)', '(2)', 'Notes', '(1) Log, p. 3.', '(2) Log, p. 9.') },
  { name: 'figures set high', text: withNotes('¹', '²', '¹ Log, p. 3.', '² Log, p. 9.') },
  {
    name: 'figures set high and a numbered list',
    text: withNotes('¹', '²', 'Endnotes:', '1. Log, p. 3.', '2. Log, p. 9.'),
  },
  {
    name: 'brackets and a list of bare figures',
    text: withNotes('[1]', '[2]', 'References', '1 Log, p. 3.', '2 Log, p. 9.'),
  },
  { name: 'the marks of Markdown', text: withNotes('[^1]', '[^2]', '[^1]: Log, p. 3.', '[^2]: Log, p. 9.') },
  { name: 'one line below the other', text: withNotes('[1]', '[2]', '[1] Log, p. 3.\n[2] Log, p. 9.') },
  {
    name: 'a heading in another language',
    text: withNotes('[1]', '[2]', 'Fußnoten', '[1] Log, p. 3.', '[2] Log, p. 9.'),
  },
];

for (const { name, text } of conventions) {
  test(`notes are recognised: ${name}`, () => {
    const { mdx, check, article } = importText(text);
    assert.match(mdx, /the pilots\[\^1\] had bought/);
    assert.match(mdx, /the lamps\[\^2\] were moved/);
    assert.match(mdx, /^\[\^1\]: Log, p\. 3\.\n\n\[\^2\]: Log, p\. 9\.$/m);
    assert.deepEqual([check.missing, check.invented, article.notes.findings], [[], [], []]);
    assert.deepEqual(readWritten(mdx).noteProblems, []);
  });
}

test('several notes in one bracket are several marks', () => {
  const { mdx } = importText(withNotes('[1, 2]', '[3–5]', ...[1, 2, 3, 4, 5].map((n) => `[${n}] Log, p. ${n}.`)));
  assert.match(mdx, /the pilots\[\^1\]\[\^2\] had bought/);
  assert.match(mdx, /the lamps\[\^3\]\[\^4\]\[\^5\] were moved/);
});

test('a note may be marked twice', () => {
  const { mdx, article } = importText(withNotes('[1]', '[1]', '[1] Log, p. 3.'));
  assert.equal(mdx.match(/\[\^1\]/g)?.length, 3);
  assert.deepEqual(article.notes.findings, []);
});

test('a note goes on over the lines below it', () => {
  const { mdx } = importText(withNotes('[1]', '[2]', '[1] Log of the harbour,\nvolume two,\np. 3.\n\n[2] Log, p. 9.'));
  const [first] = mdx.split('[^1]: ')[1]?.split('[^2]:') ?? [];
  assert.deepEqual(first?.trim().split(/\s+/), ['Log', 'of', 'the', 'harbour,', 'volume', 'two,', 'p.', '3.']);
});

const findings = [
  {
    name: 'a mark without a note stays as it is written, with its line',
    text: withNotes('[1]', '[2]', '[1] Log, p. 3.'),
    expected: [{ line: 5, message: /^The mark \[2\] has no note/ }],
    written: /the lamps \\\[2\] were moved|the lamps\\\[2\] were moved/,
  },
  {
    name: 'a note without a mark stays among the notes, with its line',
    text: withNotes('[1]', '', '[1] Log, p. 3.', '[2] Log, p. 9.'),
    expected: [{ line: 9, message: /^Note 2 has no mark/ }],
    written: /^\[\^2\]: Log, p\. 9\.$/m,
  },
  {
    name: 'marks that don’t count up are reported',
    text: withNotes('[2]', '[1]', '[1] Log, p. 3.', '[2] Log, p. 9.'),
    expected: [{ line: 5, message: /^Note 1 is marked here, after note 2/ }],
    written: /the pilots\[\^2\] had bought/,
  },
  {
    name: 'an “Ibid.” in the first note repeats nothing',
    text: withNotes('[1]', '', '[1] Ibid.'),
    expected: [{ line: 7, message: /^Note 1 says “Ibid\.”/ }],
    written: /^\[\^1\]: Ibid\.$/m,
  },
];

for (const { name, text, expected, written } of findings) {
  test(name, () => {
    const { mdx, article, check } = importText(text);
    assert.equal(article.notes.findings.length, expected.length);
    for (const [index, { line, message }] of expected.entries()) {
      assert.equal(article.notes.findings[index]?.line, line);
      assert.match(article.notes.findings[index]?.message ?? '', message);
    }
    assert.match(mdx, written);
    assert.deepEqual([check.missing, check.invented], [[], []]);
  });
}

const plainTexts = [
  { name: 'units with figures set high', text: withNotes(' on 4 km²', ' and 3 m³ of oil') },
  { name: 'years in brackets', text: withNotes(' (1907)', ' [sic]') },
  { name: 'points of a list in a sentence', text: withNotes(', who (1) lit and (2) trimmed them,', '') },
];

for (const { name, text } of plainTexts) {
  test(`what is no mark stays text: ${name}`, () => {
    const { mdx, article, check } = importText(text);
    assert.equal(article.notes.definitions.length, 0);
    assert.doesNotMatch(mdx, /\[\^/);
    assert.deepEqual([check.missing, check.invented], [[], []]);
  });
}

test('a numbered list at the end without marks in the text is no list of notes', () => {
  const { article, mdx } = importText(withNotes('', '', '1. Bring oil.', '2. Bring wicks.'));
  assert.equal(article.notes.definitions.length, 0);
  assert.match(mdx, /^1\\\. Bring oil\.$/m);
});

test('notes of Markdown keep their numbers, and other labels are counted', () => {
  const text =
    'Lamps burn oil[^b] and wicks[^a] all through the winter, and nobody counts either of them.\n\n[^a]: Log, p. 9.\n\n[^b]: Log, p. 3.\n';
  const { mdx, check } = importMarkdown(text);
  assert.match(mdx, /oil\[\^1\] and wicks\[\^2\]/);
  assert.match(mdx, /^\[\^1\]: Log, p\. 3\.$/m);
  assert.deepEqual([check.missing, check.invented], [[], []]);
});

test('of a document with two thousand notes, all are imported', () => {
  const numbers = Array.from({ length: 2000 }, (_, index) => index + 1);
  const paragraphs = numbers.map(
    (n) =>
      `Lamp ${n} was lit at dusk${`[${n}]`} and put out at dawn by the keeper, who wrote down the hour and went to bed.`,
  );
  const text = ['The Book of Lamps', ...paragraphs, 'Notes', ...numbers.map((n) => `[${n}] Log, p. ${n}.`)].join('\n');
  const { check, article } = importText(text);
  assert.deepEqual([check.missing, check.invented, article.notes.definitions.length], [[], [], 2000]);
});

test('in wrapped lines, marks and numbers of links have the line on which they stand', () => {
  const text = [
    'The harbour was lit by lamps that the pilots had bought from a wreck, and nobody',
    'had asked what they cost (see the register of the county [4]) or who was to pay',
    'for the oil,[1] which came from the north.[2] In the second winter the lamps were',
    'moved to the pier, where the wind put them out twice a night; the keeper counted',
    'the nights [5] in a book.[3]',
    '',
    '[1] Log, p. 3, https://lamp.example/log [4].',
    '[2] Log, p. 9.',
    '[3] Log, p. 12.',
  ].join('\n');
  const { mdx, article, check } = importText(text);
  assert.deepEqual([check.missing, check.invented], [[], []]);
  assert.match(mdx, /the \[county\]\(https:\/\/lamp\.example\/log\)\) or who/);
  assert.deepEqual(
    article.notes.findings.map(({ line }) => line),
    [2, 5],
  );
});

const long = 'had been bought from a wreck on the bar, and nobody in the harbour asked what they had cost the widow.';

test('figures set high beside each other are several marks where no note has their number', () => {
  const text = withNotes('¹²', '³', '¹ Log, p. 3.', '² Log, p. 9.', '³ Log, p. 12.');
  const { mdx, check } = importText(text);
  assert.match(mdx, /the pilots\[\^1\]\[\^2\] had bought/);
  assert.match(mdx, /the lamps\[\^3\] were moved/);
  assert.deepEqual([check.missing, check.invented], [[], []]);
});

test('and one mark where a note has it', () => {
  const entries = Array.from({ length: 12 }, (_, index) => `${index + 1}. Log, p. ${index}.`);
  const eleven = ['¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹', '¹⁰', '¹¹'].map((mark) => `lamp${mark}`).join(', ');
  const { mdx } = importText(withNotes(` of the ${eleven}`, '¹²', 'Notes', ...entries));
  assert.match(mdx, /the lamps\[\^12\] were moved/);
});

test('notes at the foot of each page, counted through the document, are one list', () => {
  const pages = [
    [
      'The Harbour Lights',
      `The lamps[1] ${long}`,
      `The oil[2] ${long}`,
      '[1] Log, p. 3.',
      '[2] Log, p. 9,',
      'see the index.',
    ],
    [`The wicks[3] ${long}`, `The wicks were cut twice, and ${long}`, '[3] Log, p. 12.'],
  ];
  const { mdx, article, check } = importText(pages.flat().join('\n\n'));
  assert.match(mdx, /The wicks\[\^3\] had been/);
  assert.match(mdx, /^\[\^2\]: Log, p\. 9,\n\n {4}see the index\.$/m);
  assert.deepEqual(readWritten(mdx).noteProblems, []);
  assert.equal(article.fields.paragraphs, 4);
  assert.deepEqual([check.missing, check.invented], [[], []]);
});

test('where the numbers of the notes begin again, they are counted through', () => {
  const chapter = (name: string): string[] => [
    name,
    `The ${name} lamps[1] ${long}`,
    `The ${name} oil[2] ${long}`,
    `[1] Log of the ${name}, p. 3.`,
    `[2] Log of the ${name}, p. 9.`,
  ];
  const text = ['The Harbour Lights', ...chapter('North Pier'), ...chapter('South Pier')].join('\n\n');
  const { mdx, article, check } = importText(text);
  assert.deepEqual(
    article.findings.filter(({ about }) => about === 'notes'),
    [
      {
        line: 19,
        about: 'notes',
        message: 'Notes 1 to 2 of this list are notes 3 to 4 in the article, since notes are counted through.',
      },
    ],
  );
  assert.match(mdx, /The South Pier lamps\[\^3\] had been/);
  assert.match(mdx, /^\[\^4\]: Log of the South Pier, p\. 9\./m);
  assert.deepEqual(readWritten(mdx).noteProblems, []);
  assert.deepEqual([check.missing, check.invented], [[], []]);
});
