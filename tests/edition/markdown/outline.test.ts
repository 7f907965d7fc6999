import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Outline } from '../../../src/edition/markdown/rehype-outline.ts';
import { renderEdition } from './render.ts';

const cases: { name: string; mdx: string; expected: Partial<Outline> }[] = [
  {
    name: 'a paragraph is its text, without marks and its number',
    mdx: 'The “strategic concept”[^1] of Madrid.[^1]\n\n[^1]: NATO, 2022.\n',
    expected: { paragraphs: ['The “strategic concept” of Madrid.'] },
  },
  {
    name: 'emphasis, links and foreign words are plain text',
    mdx: 'A *report* by [NATO](https://www.nato.int/), <span lang="la">*inter alia*</span>.\n',
    expected: { paragraphs: ['A report by NATO, inter alia.'] },
  },
  {
    name: 'quotations, lists, pictures, editor’s notes and notes are no paragraphs',
    mdx: `One.[^1]

> Quotation.

- List.

![Picture](/figures/map.svg)

<EditorsNote>
  Editor’s note.
</EditorsNote>

Two.

[^1]: Note.
`,
    expected: { paragraphs: ['One.', 'Two.'], sections: ['', ''] },
  },
  {
    name: 'a paragraph stands in the section that its heading opens',
    mdx: 'One.\n\n## Europe\n\nTwo.\n\nThree.\n\n## Asia\n\nFour.\n',
    expected: { sections: ['', 'europe', 'europe', 'asia'] },
  },
  {
    name: 'a subsection is part of its section',
    mdx: '## Asia\n\nOne.\n\n### Japan\n\nTwo.\n',
    expected: { sections: ['asia', 'asia'] },
  },
  {
    name: 'notes come in the order of their marks, each once',
    mdx: 'Seven,[^7] three[^3] and seven.[^7]\n\n[^3]: Third.\n\n[^7]: Seventh.\n',
    expected: { notes: [7, 3] },
  },
  {
    name: 'a text without notes has none',
    mdx: 'One.\n',
    expected: { notes: [] },
  },
  {
    name: 'words are those of the paragraphs, without marks, numbers and notes',
    mdx: '## Europe\n\nThree short words.[^1]\n\nTwo more.\n\n[^1]: Many words in a note.\n',
    expected: { words: 5 },
  },
];

for (const { name, mdx, expected } of cases) {
  test(name, async () => {
    const { outline } = await renderEdition(mdx);
    assert.deepEqual(outline, { ...outline, ...expected });
  });
}
