import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readEdition } from '../../../src/edition/read/read-edition.ts';

/** The citations of an article with this text. */
function citationsIn(markdown: string) {
  const { text, problems } = readEdition('content/articles/tide.mdx', `---\ntitle: Tide\n---\n\n${markdown}\n`);
  assert.ok(text, problems.map(({ reason }) => reason).join('\n'));
  return text.outline.citations;
}

/** What is found, a word each: note, key, “ibid.” and part of the work. */
const cases: { name: string; markdown: string; expected: string[] }[] = [
  { name: 'a note cites a work by its key', markdown: '[^1]: [@grgic-2024].', expected: ['1 grgic-2024'] },
  {
    name: 'a part of the work is kept as it is named',
    markdown: '[^1]: [@elcano-2023, Australia]; [@grgic-2024, pp. 682, 684–685 ].',
    expected: ['1 elcano-2023 (Australia)', '1 grgic-2024 (pp. 682, 684–685)'],
  },
  {
    name: 'its line breaks are spaces',
    markdown: '[^1]: [@elcano-2023,\n    South\n    Korea].',
    expected: ['1 elcano-2023 (South Korea)'],
  },
  {
    name: 'a note goes on where its lines are indented',
    markdown: '[^1]: First.\n\n    Then [@a].\n\n\n    Last [@b].\n\nText [@c].',
    expected: ['1 a', '1 b'],
  },
  { name: 'and in the next line of a paragraph', markdown: '[^1]: First\nand [@a].', expected: ['1 a'] },
  { name: 'as on Windows', markdown: '[^1]: First.\r\n\r\n    Then [@a].\r\n\r\nText [@b].', expected: ['1 a'] },
  { name: 'a note may follow another at once', markdown: '[^1]: [@a].\n[^2]: [@b].', expected: ['1 a', '2 b'] },
  { name: 'the text cites nothing', markdown: 'See [@a].[^1]\n\n[^1]: Nothing.', expected: [] },
  {
    name: '“ibid.” is the work before it',
    markdown: '[^1]: [@a].\n\n[^2]: [@ibid]\n\n[^3]: [@ibid, p. 9]',
    expected: ['1 a', '2 a ibid', '3 a ibid (p. 9)'],
  },
  {
    name: 'after two works, the second',
    markdown: '[^1]: [@a]; [@b].\n\n[^2]: [@ibid]',
    expected: ['1 a', '1 b', '2 b ibid'],
  },
  {
    name: 'notes that cite nothing don’t count',
    markdown: '[^1]: [@a].\n\n[^2]: A comment.\n\n[^3]: [@ibid]',
    expected: ['1 a', '3 a ibid'],
  },
  {
    name: 'notes count by their numbers, wherever they stand',
    markdown: '[^2]: [@ibid]\n\n[^10]: [@ibid]\n\n[^1]: [@a].',
    expected: ['1 a', '2 a ibid', '10 a ibid'],
  },
  {
    name: '“ibid.” without a work before it is nothing but that',
    markdown: '[^1]: [@ibid]',
    expected: ['1 ibid ibid'],
  },
  {
    name: 'a note that is only shown in a block of code is none',
    markdown: 'So a note is written:\n\n```\n[^1]: [@a].\n```\n\n[^2]: [@b].',
    expected: ['2 b'],
  },
  { name: 'nor does code in a note cite anything', markdown: '[^1]: Write `[@a]` for [@b].', expected: ['1 b'] },
  { name: 'a comment cites nothing', markdown: '[^1]: [@a].\n\n{/* [^2]: [@b]. */}', expected: ['1 a'] },
  { name: 'a note below a quotation counts', markdown: '> Turned.[^1]\n>\n> [^1]: [@a].', expected: ['1 a'] },
  { name: 'and so does one in a list', markdown: '- Turned.[^1]\n\n  [^1]: [@a].\n- Ebbed.', expected: ['1 a'] },
  { name: 'what an editor adds to a note counts', markdown: '[^1]: Log. <Ed>[@a]</Ed>', expected: ['1 a'] },
  {
    name: 'citations of one work that are printed as one are two',
    markdown: '[^1]: [@a, p. 1] and [@a, p. 2].',
    expected: ['1 a (p. 1)', '1 a (p. 2)'],
  },
  { name: 'a note that has no number is left to the check', markdown: '[^iv]: [@a].', expected: [] },
  {
    name: 'a backslash makes text of a citation, and of that one only',
    markdown: '[^1]: \\[@a] and [@b], \\[@c].',
    expected: ['1 b'],
  },
  {
    name: 'what isn’t written as a citation is none',
    markdown: '[^1]: [@Grgic 2024], [@grgic_2024], [@a,], [@a, ], [@-a], [@a-], [@a](https://example.org), \\[@a], @a.',
    expected: [],
  },
];

for (const { name, markdown, expected } of cases) {
  test(name, () => {
    const found = citationsIn(markdown).map(({ note, key, isIbid, locator }) =>
      [note, key, isIbid && 'ibid', locator && `(${locator})`].filter(Boolean).join(' '),
    );
    assert.deepEqual(found, expected);
  });
}

test('a citation says whose note it is', () => {
  assert.deepEqual(citationsIn('[^4]: [@a].'), [
    { key: 'a', slug: 'tide', note: 4, locator: undefined, isIbid: false },
  ]);
});
