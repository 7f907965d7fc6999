import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importMarkdown, importText, readWritten, type ImportedText } from './import-text.ts';

const one = 'The ferry from the island crosses four times a day, and its crew knows every rock of the sound by name';
const two = 'In the spring the boards of the pier were counted again, and eleven of them were found to be rotten';
const three = 'Whoever waits for the last boat may sleep in the shed, which has a stove and a shelf of wet books';

/** What every import has to hold. */
function proven(imported: ImportedText): ImportedText {
  assert.deepEqual([imported.check.missing, imported.check.invented], [[], []]);
  readWritten(imported.mdx);
  return imported;
}

const fromLines = (...lines: string[]): ImportedText => proven(importText(lines.join('\n\n')));
const notesOf = ({ article }: ImportedText): number => article.notes.definitions.length;
const messages = ({ article }: ImportedText): string => article.findings.map(({ message }) => message).join('\n');

const noNotes: { name: string; lines: string[] }[] = [
  {
    name: 'points of a sentence and a list of points below it',
    lines: [
      'Ferries',
      `The inspector asked for (i) paint, (ii) rope and (iii) a new bell. ${one}.`,
      'The island can do this:',
      'i. Paint the boat.',
      'ii. Buy the rope.',
      'iii. Ring the bell.',
      `${two}.`,
    ],
  },
  {
    name: 'a list of points at the end, after points of a sentence',
    lines: [
      'Ferries',
      `The inspector asked for (1) paint, (2) rope and (3) a new bell. ${one}.`,
      'The island is to:',
      '1. Paint the boat.',
      '2. Buy the rope.',
      '3. Ring the bell.',
    ],
  },
  {
    name: 'headings with numbers',
    lines: ['Ferries', '1 The boat', `${one}.[1]`, '2 The pier', `${two}.[2]`, '3 The shed', `${three}.[3]`],
  },
  {
    name: 'paragraphs with numbers',
    lines: ['Ferries', `1. ${one}, as paragraph [2] says.`, `2. ${two}, as paragraph [1] says.`, `3. ${three}.`],
  },
  {
    name: 'subsections of a statute beside headings with numbers',
    lines: [
      'Ferries',
      '1 Purpose',
      `${one}, under 46 U.S.C. § 3301(b)(2) and § 12(1).`,
      '2 Scope',
      `${two}, under section 7(2).`,
    ],
  },
  {
    name: 'a table of contents',
    lines: ['Ferries', '1. The boat', '2. The pier', `${one}.[1]`, `${two}.[2]`, `${three}.`],
  },
  {
    name: 'years and places in brackets',
    lines: ['Ferries', `${one} [2019], [2020] 1 WLR 7.`, `${two} (1907) [sic].`],
  },
  {
    name: 'powers and units',
    lines: ['Ferries', `${one} on 10⁶ boats and 4 km² of sea.`, `${two} for 3 × 10⁴ days.`, '4. Ropes.', '6. Bells.'],
  },
];

for (const { name, lines } of noNotes) {
  test(`text stays text: ${name}`, () => {
    const imported = fromLines(...lines);
    assert.equal(notesOf(imported), 0, imported.mdx);
    for (const line of lines.slice(2)) assert.ok(imported.mdx.replaceAll('\\', '').includes(line), line);
  });
}

const conventions: { name: string; marks: [string, string, string]; entries: string[] }[] = [
  {
    name: 'bare figures',
    marks: ['.1', '.2', '.3'],
    entries: ['1 Log of the island.', '2 Book of boards.', '3 Ibid.'],
  },
  {
    name: 'bare figures and a numbered list',
    marks: ['.1', ',2', '.3'],
    entries: ['Notes', '1. Log of the island.', '2. Book of boards.', '3. Ibid.'],
  },
  {
    name: 'asterisk and daggers',
    marks: ['.*', '.†', '.‡'],
    entries: ['* Log of the island.', '† Book of boards.', '‡ Ibid.'],
  },
  {
    name: 'full-width brackets',
    marks: ['.【1】', '.［2］', '.【3】'],
    entries: ['【1】 Log of the island.', '［2］ Book of boards.', '【3】 Ibid.'],
  },
  {
    name: 'Arabic-Indic figures',
    marks: ['.[١]', '.[٢]', '.[٣]'],
    entries: ['[١] Log of the island.', '[٢] Book of boards.', '[٣] Ibid.'],
  },
  {
    name: 'letters',
    marks: ['.[a]', '.[b]', '.[c]'],
    entries: ['[a] Log of the island.', '[b] Book of boards.', '[c] Ibid.'],
  },
  {
    name: 'words around the number',
    marks: ['.[footnote 1]', '.[footnote 2]', '.[note 3]'],
    entries: ['Notes', '1. Log of the island.', '2. Book of boards.', '3. Ibid.'],
  },
  {
    name: 'years before raised figures',
    marks: [' in 1907¹', '.²', '.³'],
    entries: ['¹ Log of the island.', '² Book of boards.', '³ Ibid.'],
  },
];

for (const { name, marks, entries } of conventions) {
  test(`notes are notes: ${name}`, () => {
    const [first, second, third] = marks;
    const imported = fromLines(
      'Ferries of the Sound',
      `${one}${first} Nobody pays.`,
      `${two}${second} and so on.`,
      `${three}${third}`,
      ...entries,
    );
    assert.equal(notesOf(imported), 3, imported.mdx);
    assert.deepEqual(readWritten(imported.mdx).noteProblems, []);
    assert.match(imported.mdx, /^\[\^2\]: Book of boards\.$/m);
    assert.equal(imported.fields.subtitle, undefined);
  });
}

test('what looks like marks and is none that is known is asked about', () => {
  const asked = messages(fromLines('Ferries', `${one}.[1]`, `${two}.7 And so on.`, `${three}.³`));
  assert.match(asked, /The mark \[1\] has no note/);
  assert.match(asked, /Is 7 the mark of a note\?/);
  assert.match(asked, /Is ³ the mark of a note\?/);
});

test('a numbered list does not take the marks of the notes at the end', () => {
  const imported = fromLines(
    'Ferries',
    `${one}.[1]`,
    `${two}.[2]`,
    '1. Paint the boat.',
    '2. Ring the bell.',
    `${three}.`,
    '[1] Log.',
    '[2] Book.',
  );
  assert.equal(notesOf(imported), 2);
  assert.match(imported.mdx, /^1\\\. Paint the boat\.$/m);
});

test('a sentence goes on after the notes of a page', () => {
  const imported = fromLines(
    'Ferries',
    `${one}.[1] ${two}[2] as long as`,
    '[1] Log of the island.',
    '[2] Book of boards.',
    `the wind is from the west, and ${three}.`,
    `${one}.`,
  );
  assert.equal(imported.fields.paragraphs, 2);
  assert.match(imported.mdx, /as long as the wind is from the west/);
  assert.match(imported.mdx, /^\[\^2\]: Book of boards\.$/m);
});

test('notes that begin again at the end of a book, chapter by chapter, are counted through', () => {
  const imported = fromLines(
    'Ferries',
    `${one}.[1] So it was.[2]`,
    `${two}.[1]`,
    'Notes',
    '[1] Log.',
    '[2] Book.',
    '[1] Letter.',
  );
  assert.match(imported.mdx, /rotten\.\[\^3\]/);
  assert.match(imported.mdx, /^\[\^3\]: Letter\.$/m);
  assert.match(messages(imported), /Note 1 of this list is note 3 in the article/);
});

const pages = [
  'ISLAND PAPERS 7 | June 1921',
  'Ferries of the Sound',
  '',
  'The ferry from the island crosses four times a day, and its crew knows every rock of the',
  'sound by name.[1] In the spring the boards of the pier were counted again, and the har-',
  'bour master wrote down eleven of them, which were found to be rotten from the weather as',
  '[1] Log of the island.',
  '',
  '11',
  '',
  'ISLAND PAPERS 7 | June 1921',
  '',
  'anybody could have told.[2] Whoever waits for the last boat may sleep in the shed, a self-',
  'made hut which has a stove and a shelf of wet books, and whoever does not wait for it walks.',
  '[2] Book of boards.',
  '',
  '12',
  '',
  'ISLAND PAPERS 7 | June 1921',
  '',
  'The shed was built by the crew in a single night, and the books were left by a school that',
  'had closed for want of children, of whom the island had seen none for some nineteen years.',
];

test('pages of a PDF that were pasted: heads and numbers of pages go, sentences and words are whole', () => {
  const imported = proven(importText(pages.join('\n')));
  assert.equal(imported.fields.title, 'Ferries of the Sound');
  assert.equal(imported.fields.paragraphs, 2);
  assert.equal(notesOf(imported), 2);
  assert.match(
    imported.mdx,
    /the harbour master wrote .* weather as anybody could have told\.\[\^2\] .* a self-made hut/,
  );
  assert.deepEqual(
    imported.setAside.map(({ line }) => line),
    [1, 9, 11, 17, 19],
  );
  assert.match(messages(imported), /“har-” at the end of the line and “bour” below it are “harbour” now/);
});

test('a short first sentence, a line with a mark and a sentence of Chinese are no subtitles', () => {
  assert.equal(fromLines('Ferries', 'The boat was bought in 1901.', `${one}.`).fields.subtitle, undefined);
  assert.equal(fromLines('Ferries', 'The boat is old but paid[1]', `${one}.`, '[1] Log.').fields.subtitle, undefined);
  assert.equal(
    fromLines('渡船', '岛上的渡船每天往返四次，船员熟悉海峡里的每一块礁石。', `${one}.`).fields.paragraphs,
    2,
  );
});

const heads = [
  { name: 'TOML', head: '+++\ntitle = "Ferries"\ndate = 1921-06-03\n+++\n' },
  { name: 'MultiMarkdown', head: 'Title: Ferries\nDate: 1921-06-03\n' },
  { name: 'Pandoc', head: '% Ferries\n% Ada Quill\n% 1921-06-03\n' },
];

for (const { name, head } of heads) {
  test(`the head of a Markdown file is read in the form of ${name}`, () => {
    const { fields, check } = importMarkdown(`${head}\n${one}.\n\n${two}.\n`);
    assert.equal(fields.title, 'Ferries');
    assert.equal(fields.published?.date, '1921-06-03');
    assert.equal(fields.paragraphs, 2);
    assert.deepEqual([check.missing, check.invented], [[], []]);
  });
}

const markdown = [
  {
    name: 'notes in their sentence',
    text: `${one}.^[Log of the *island*, [p. 3].] So it was.`,
    written: /^\[\^1\]: Log of the \*island\*, \\?\[p\. 3\\?\]\.$/m,
  },
  {
    name: 'notes in the sentence of MultiMarkdown',
    text: `${one}.[^Log of the island, p. 3.] So it was.`,
    written: /^\[\^1\]: Log of the island, p\. 3\.$/m,
  },
  {
    name: 'labels with spaces',
    text: `${one}.[^the log]\n\n[^the log]: Log of the island.`,
    written: /^\[\^1\]: Log of the island\.$/m,
  },
  {
    name: 'figures set low and high',
    text: `${one} on 10^6^ days, and CO~2~, H<sub>2</sub>O and m<sup>2</sup>.`,
    written: /10⁶ days, and CO₂, H₂O and m²\./,
  },
  {
    name: 'words in angle brackets',
    text: `Write to <purser> at the pier, for ${one}.`,
    written: /Write to \\?<purser>/,
  },
  {
    name: 'comments in a list',
    text: `${one}.\n\n- Rope <!-- which? -->\n- Bell\n\n<!-- all -->`,
    written: /^- Rope\n- Bell$/m,
  },
];

for (const { name, text, written } of markdown) {
  test(`Markdown of other programs: ${name}`, () => {
    const { mdx, check } = importMarkdown(`# Ferries\n\n${text}\n\n${two}.\n`);
    assert.match(mdx, written);
    assert.deepEqual([check.missing, check.invented], [[], []]);
    readWritten(mdx);
  });
}

test('signs of other programs, marks without notes and notes with one label are asked about', () => {
  const imported = importMarkdown(
    `# Ferries\n\n${one}.[^1] {% include rope.html %}\n\n${two}.[^4] [[Bells]]\n\n[^1]: Log.\n[^1]: Book.\n`,
  );
  const asked = messages(imported);
  assert.match(asked, /“\{% include rope\.html %\}” looks like a tag of a template/);
  assert.match(asked, /“\[\[Bells\]\]” looks like a link of a wiki/);
  assert.match(asked, /The mark \[\^4\] has no note/);
  assert.match(asked, /Another note has the same label/);
});
