import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleKinds, sourceKinds } from '../../src/library/search-kinds.ts';
import { readKinds } from '../../src/search/text/kinds.ts';
import { createPage } from '../../src/search/text/page-text.ts';
import { createPlaces } from '../../src/search/text/places.ts';
import { indexFilesIn, readStart } from '../support/search-in-node.ts';
import { rankingSite } from '../support/sites.ts';

const anchors = [
  { element: 'li', id: 'key-1', title: 'Key point 1', location: 10 },
  { element: 'p', id: 'p1', title: 'Paragraph 1', location: 20 },
  { element: 'h2', id: 'europe', location: 30 },
  { element: 'p', id: 'p2', title: 'Paragraph 2', location: 31 },
  { element: 'sup', id: 'ref-1', location: 35 },
  { element: 'div', id: 'editors-note-2', title: 'Editor’s note on paragraph 2', location: 37 },
  { element: 'li', id: 'note-1', title: 'Note 1', location: 40 },
  { element: 'section', id: 'about-the-author', title: 'About the author', location: 50 },
  { element: 'dt', id: 'minilateral', title: 'Term', location: 55 },
];

const topics = new Map([
  ['Taiwan', new Set(['p1', 'note-1'])],
  ['Japan', new Set(['p2'])],
]);
const kindOf = readKinds(articleKinds);
const places = createPlaces(anchors, 60, { kindOf, topics });
const placeOf = (location: number) => places.find(({ from, to }) => location >= from && location < to);

const cases = [
  { name: 'a word before every place is in the title', location: 3, expected: 'Title heading #' },
  { name: 'a key point is a summary', location: 12, expected: 'Key point 1 summary #key-1' },
  { name: 'a paragraph is text', location: 20, expected: 'Paragraph 1 text #p1' },
  { name: 'the last word of a place is its own', location: 29, expected: 'Paragraph 1 text #p1' },
  { name: 'a heading is a place', location: 30, expected: 'Section heading #europe' },
  { name: 'a mark is no place', location: 36, expected: 'Paragraph 2 text #p2' },
  {
    name: 'an editor’s note is one of its own kind',
    location: 38,
    expected: 'Editor’s note on paragraph 2 editors-note #editors-note-2',
  },
  { name: 'a note is a note', location: 40, expected: 'Note 1 note #note-1' },
  { name: 'the author’s box is a person', location: 50, expected: 'About the author person #about-the-author' },
  { name: 'whatever else has a name is an entry', location: 59, expected: 'Term entry #minilateral' },
];

for (const { name, location, expected } of cases) {
  test(name, () => {
    const place = placeOf(location);
    assert.equal(`${place?.name} ${place?.kind} #${place?.id}`, expected);
  });
}

test('a place knows the heading above it', () => {
  assert.deepEqual(
    [20, 31].map((location) => placeOf(location)?.section),
    [0, 30],
  );
});

test('a place belongs to its topics, a heading to those below it, an editor’s note to those of its paragraph', () => {
  const topicsAt = (location: number) => placeOf(location)?.topics.join(', ');
  assert.deepEqual([20, 31, 40, 38, 30, 3, 12].map(topicsAt), [
    'Taiwan',
    'Japan',
    'Taiwan',
    'Japan',
    'Japan',
    'Taiwan, Japan',
    '',
  ]);
});

test('on a page of works, whatever has a name is a work, but for the editor’s notes', () => {
  const works = createPlaces(
    [
      { element: 'li', id: 'p2', title: 'Work', location: 0 },
      { element: 'p', id: 'editors-note-p2', title: 'Editor’s note', location: 4 },
    ],
    9,
    { kindOf: readKinds(sourceKinds), topics: new Map() },
  );
  assert.deepEqual(
    works.map(({ id, kind }) => `${id} ${kind}`),
    [' heading', 'p2 work', 'editors-note-p2 editors-note'],
  );
});

test('places come in the order of the page, wherever they are listed', () => {
  assert.deepEqual(createPlaces(anchors.toReversed(), 60, { kindOf, topics }), places);
});

test('the build says the kind of every place, and rewording names and headings changes none', async () => {
  const files = indexFilesIn(rankingSite.folder);
  const { pages } = await readStart(rankingSite.folder);
  const kinds = new Set<string>();
  for (const fragment of await Promise.all(pages.map(files.fetchFragment))) {
    const reworded = fragment.anchors.map((anchor) => ({ ...anchor, ...(anchor.title && { title: 'Absatz' }) }));
    const [before, after] = [fragment.anchors, reworded].map(
      (anchors) => createPage({ ...fragment, anchors }, '/').places,
    );
    assert.deepEqual(
      after?.map(({ kind }) => kind),
      before?.map(({ kind }) => kind),
    );
    for (const { kind } of before ?? []) kinds.add(kind);
  }
  assert.deepEqual([...kinds].sort(), ['editors-note', 'heading', 'note', 'person', 'summary', 'text', 'work']);
});
