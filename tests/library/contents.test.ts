import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createContents, type Heading } from '../../src/library/contents.ts';

/** `'2 Europe'` is a second-level heading. */
const heading = (line: string): Heading => {
  const text = line.slice(2);
  return { depth: Number(line[0]), slug: text.toLowerCase().replace(/\W+/g, ''), text };
};

const cases: { name: string; headings: string[]; expected: string; citesWorks?: boolean }[] = [
  {
    name: 'sections stand between the beginning and the notes',
    headings: ['2 Europe', '2 Asia', '2 Notes'],
    expected: 'Key points, Beginning, Europe, Asia, Notes, Works cited, Colophon, About the author, Cite',
  },
  {
    name: 'a text without sections is one line',
    headings: ['2 Notes'],
    expected: 'Key points, The text, Notes, Works cited, Colophon, About the author, Cite',
  },
  {
    name: 'a text without notes has no line for them',
    headings: ['2 Europe'],
    expected: 'Key points, Beginning, Europe, Colophon, About the author, Cite',
  },
  {
    name: 'notes that cite no work have no line for works',
    headings: ['2 Europe', '2 Notes'],
    citesWorks: false,
    expected: 'Key points, Beginning, Europe, Notes, Colophon, About the author, Cite',
  },
  {
    name: 'a subsection has no line',
    headings: ['2 Asia', '3 Japan'],
    expected: 'Key points, Beginning, Asia, Colophon, About the author, Cite',
  },
];

for (const { name, headings, expected, citesWorks = headings.includes('2 Notes') } of cases) {
  test(name, () => {
    const lines = createContents(headings.map(heading), citesWorks);
    assert.equal(lines.map(({ text }) => text).join(', '), expected);
  });
}

test('every line leads to an id of the page', () => {
  const ids = createContents(['2 Europe', '2 Notes'].map(heading), true).map(({ id }) => id);
  assert.deepEqual(ids, ['key-points', 'p1', 'europe', 'notes', 'works-cited', 'colophon', 'about-the-author', 'cite']);
});
