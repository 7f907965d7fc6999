import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderEdition } from './render.ts';

/** The text of an edition, and what rests on its notes: note, paragraph and sentences. */
const cases: { name: string; mdx: string; expected: string[] }[] = [
  {
    name: 'a mark after a stop belongs to the sentence that ends there',
    mdx: 'It ebbs. The tide turns.[^1] It rises.',
    expected: ['1 p1 The tide turns.'],
  },
  {
    name: 'a mark within a sentence belongs to all of it',
    mdx: 'It ebbs. The tide,[^1] it seems, turns. It rises.',
    expected: ['1 p1 The tide, it seems, turns.'],
  },
  {
    name: 'a mark after a quotation belongs to the sentence of the quotation',
    mdx: 'She put it thus: “The tide turns.”[^1] It rises.',
    expected: ['1 p1 She put it thus: “The tide turns.”'],
  },
  {
    name: 'words that the text quotes belong to its sentence',
    mdx: 'It ebbs. <Said by="Ann Reed">“The tide turns,”</Said> she said.[^1] It rises.',
    expected: ['1 p1 “The tide turns,” she said.'],
  },
  {
    name: 'a question that is quoted ends no sentence',
    mdx: 'He asked “Does it turn?” and went home.[^1] It rises.',
    expected: ['1 p1 He asked “Does it turn?” and went home.'],
  },
  {
    name: 'marks of one sentence share it',
    mdx: 'It ebbs. The tide[^1] turns[^2] now.[^3] It rises.',
    expected: [1, 2, 3].map((note) => `${note} p1 The tide turns now.`),
  },
  {
    name: 'a note that is marked twice stands in two sentences',
    mdx: 'The tide turns.[^1] It rises.[^1]',
    expected: ['1 p1 The tide turns.', '1 p1 It rises.'],
  },
  {
    name: 'a title ends no sentence',
    mdx: 'It ebbs. On this Prof. Masahiro Matsumura and Dr. Reed agree.[^1]',
    expected: ['1 p1 On this Prof. Masahiro Matsumura and Dr. Reed agree.'],
  },
  {
    name: 'nor does an abbreviation before a number',
    mdx: 'It ebbs. See vol. 45, no. 5. See pp. 5–7.[^1] It says no. 5 ships came.[^2]',
    expected: ['1 p1 See pp. 5–7.', '2 p1 It says no. 5 ships came.'],
  },
  {
    name: 'nor do an initial and initials',
    mdx: 'It ebbs. N. Korea and the U.S. Navy agree, e.g. Reed.[^1] It rises.',
    expected: ['1 p1 N. Korea and the U.S. Navy agree, e.g. Reed.'],
  },
  {
    name: 'but a word like an abbreviation does',
    mdx: 'Did it turn? She said no. It rises.[^1]',
    expected: ['1 p1 It rises.'],
  },
  {
    name: 'an abbreviation of capitals is a word',
    mdx: 'It reached the USA. It rises.[^1]',
    expected: ['1 p1 It rises.'],
  },
  {
    name: 'a line that is broken in the file is one line',
    mdx: 'It ebbs.\nThe tide\nturns.[^1]\nIt rises.',
    expected: ['1 p1 The tide turns.'],
  },
  {
    name: 'foreign words, emphasis and links belong to the sentence',
    mdx: 'The <span lang="la">*ne plus ultra*</span> of [tides](/about/).[^1]',
    expected: ['1 p1 The ne plus ultra of tides.'],
  },
  {
    name: 'the editor’s words don’t',
    mdx: 'The tide <Ed>[of 1953]</Ed> turns.[^1]',
    expected: ['1 p1 The tide turns.'],
  },
  {
    name: 'paragraphs are told apart',
    mdx: 'It ebbs.\n\n## Flood\n\nThe tide turns.[^1]\n\nIt rises.[^2]',
    expected: ['1 p2 The tide turns.', '2 p3 It rises.'],
  },
  {
    name: 'a quotation and a list belong to the paragraph before them',
    mdx: 'She said:\n\n> It turns.[^1]\n\nAnd:\n\n- high tide[^2]\n- low tide',
    expected: ['1 p1 It turns.', '2 p2 high tide'],
  },
  {
    name: 'marks in notes are no marks of the text',
    mdx: 'The tide turns.[^1] It rises.[^2]\n\n[^1]: As in note 2.[^2]',
    expected: ['1 p1 The tide turns.', '2 p1 It rises.'],
  },
  {
    name: 'a note that is marked twice in a sentence has it once',
    mdx: 'The tide[^1] turns.[^1] It rises.',
    expected: ['1 p1 The tide turns.'],
  },
  {
    name: 'a marked passage is shown whole, in place of the sentence with the mark',
    mdx: 'It ebbs. <Passage note="1">The tide turns. She said so.[^1]</Passage> It rises.',
    expected: ['1 p1 The tide turns. She said so.'],
  },
  {
    name: 'the mark may follow the passage',
    mdx: 'It ebbs. <Passage note="1">The tide turns. She said so.</Passage>[^1] It rises.',
    expected: ['1 p1 The tide turns. She said so.'],
  },
  {
    name: 'sentences that are marked in part are shown whole',
    mdx: 'It ebbs, and <Passage note="1">the tide turns. She</Passage> said so.[^1] It rises.',
    expected: ['1 p1 It ebbs, and the tide turns. She said so.'],
  },
  {
    name: 'the spaces at the ends of a passage are none of it',
    mdx: 'It ebbs.<Passage note="1"> The tide turns. </Passage>It rises.[^1]',
    expected: ['1 p1 The tide turns.', '1 p1 It rises.'],
  },
  {
    name: 'a passage apart from the mark is one more',
    mdx: 'It ebbs.[^1]\n\nThe tide, <Passage note="1">it is said, turns.</Passage> It rises.[^2]',
    expected: ['1 p1 It ebbs.', '1 p2 The tide, it is said, turns.', '2 p2 It rises.'],
  },
  {
    name: 'a mark within the passage of another note has its own sentence',
    mdx: '<Passage note="1">The tide turns.[^2] It rises.[^1]</Passage> It ebbs.',
    expected: ['1 p1 The tide turns. It rises.', '2 p1 The tide turns.'],
  },
  {
    name: 'a passage that fills a paragraph leaves it one',
    mdx: '<Passage note="1">The tide turns.\nIt rises.[^1]</Passage>\n\nIt ebbs.[^2]',
    expected: ['1 p1 The tide turns. It rises.', '2 p2 It ebbs.'],
  },
  {
    name: 'and so do several that fill it together',
    mdx: '<Passage note="1">The tide turns.[^1]</Passage> <Passage note="2">It rises.\nIt ebbs.[^2]</Passage>\n<Passage note="3">It falls.[^3]</Passage>',
    expected: ['1 p1 The tide turns.', '2 p1 It rises. It ebbs.', '3 p1 It falls.'],
  },
  {
    name: 'two paragraphs that passages fill stay two',
    mdx: '<Passage note="1">The tide turns.[^1]</Passage>\n\n<Passage note="2">It rises.[^2]</Passage>',
    expected: ['1 p1 The tide turns.', '2 p2 It rises.'],
  },
  {
    name: 'a passage in a quotation and one in a list are found too',
    mdx: 'She said:\n\n> <Passage note="1">It turns. It rises.[^1]</Passage>\n\n- <Passage note="2">high tide[^2]</Passage>\n- low tide',
    expected: ['1 p1 It turns. It rises.', '2 p1 high tide'],
  },
];

for (const { name, mdx, expected } of cases) {
  test(name, async () => {
    const notes = [1, 2, 3].map((note) => (mdx.includes(`[^${note}]:`) ? '' : `\n\n[^${note}]: Note.`));
    const { outline } = await renderEdition(`${mdx}${notes.join('')}\n`);
    assert.deepEqual(
      outline.passages.map(({ note, paragraph, text }) => `${note} p${paragraph} ${text}`),
      expected,
    );
  });
}
