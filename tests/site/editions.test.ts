import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { formatPartialDate } from '../../src/edition/references/partial-date.ts';
import { fixtureArticles } from '../support/fixture-articles.ts';
import { readPages, fixtureSite } from '../support/sites.ts';

const pages = readPages(fixtureSite);
const numbers = (count: number, name: string) => Array.from({ length: count }, (_, index) => `${name}${index + 1}`);

for (const { slug, paragraphs, notes, furtherMarks, wording, published, isInferred } of fixtureArticles) {
  describe(slug, () => {
    const tree = pages.find(({ path }) => path === `/articles/${slug}/`)?.tree;
    assert.ok(tree, `there is no page for ${slug}`);
    const idsOf = (selector: string) => selectAll(selector, tree).map(({ properties }) => properties['id']);

    test('has the paragraphs of the original, numbered, each with a link to itself', () => {
      assert.deepEqual(idsOf('.prose > p'), numbers(paragraphs, 'p'));
      for (const id of numbers(paragraphs, 'p')) assert.ok(select(`#${id} > a.number[href="#${id}"]`, tree), id);
    });

    test('has the notes of the original and a mark for each, and those that have several', () => {
      assert.deepEqual(idsOf('.notes > ol > li'), numbers(notes, 'note-'));
      const marks = idsOf('a[role="doc-noteref"]');
      assert.deepEqual(
        marks.filter((id) => !furtherMarks.includes(String(id))),
        numbers(notes, 'ref-'),
      );
      assert.deepEqual(
        marks.filter((id) => furtherMarks.includes(String(id))),
        furtherMarks,
      );
    });

    test('leads from each mark to its note and back', () => {
      for (const mark of [...numbers(notes, 'ref-'), ...furtherMarks]) {
        const [, n] = mark.split('-');
        assert.equal(select(`#${mark}`, tree)?.properties['href'], `#note-${n}`);
        assert.ok(select(`#note-${n} a[role="doc-backlink"][href="#${mark}"]`, tree), `no way back to ${mark}`);
      }
    });

    test('says at its head who wrote it, where and when it appeared, whose words it is in and where to read it', () => {
      const masthead = select('.Masthead', tree);
      assert.ok(masthead);
      for (const part of ['.series > span', 'h1', '.authors']) {
        assert.ok(select(part, masthead), `the masthead has no ${part}`);
      }
      const date = isInferred ? `not before ${formatPartialDate(published)}` : formatPartialDate(published);
      assert.ok(toString(masthead).toLowerCase().includes(date.toLowerCase()), `the masthead doesn’t say “${date}”`);
      assert.equal(select('time[datetime]', masthead) === undefined, isInferred === true);
      assert.ok(select('.Masthead + .Answer #thesis', tree), 'the answer is not below the head');
      const notice = select('.Masthead ~ .Provenance', tree);
      assert.ok(notice && select('a[rel="external"]', notice), 'nothing leads to the original');
      assert.match(
        toString(notice),
        wording === 'restated' ? /^Restated by .* in its own words/ : /^The text in the own words/,
      );
    });

    test('says at its end what an edition is, of which day, where it appeared and whose the rights are', () => {
      const colophon = select('section.Colophon', tree);
      assert.ok(colophon && select('time[datetime]', colophon) && select('a[rel="external"]', colophon));
      const said = toString(colophon);
      assert.ok(
        said
          .toLowerCase()
          .includes(
            isInferred
              ? `not before ${formatPartialDate(published)}`.toLowerCase()
              : formatPartialDate(published).toLowerCase(),
          ),
      );
      assert.match(said, wording === 'restated' ? /in our own words/ : /in its author’s own words/);
      assert.match(said, wording === 'restated' ? /rights in the original/ : /All rights are their owner’s/);
    });
  });
}

describe('notes that repeat the one before', () => {
  test('say so and lead to the work that they stand for', () => {
    const tree = pages.find(({ path }) => path === '/articles/empty-berths/')?.tree;
    assert.ok(tree);
    for (const note of ['#note-5', '#note-6']) {
      const link = select(`${note} a[href="/sources/#quay-review-2023"]:not(.kind)`, tree);
      assert.ok(link && toString(link) === 'Ibid.', note);
      assert.ok(select(`${note} a[href="#note-4"]`, tree), `${note} does not lead to note 4`);
    }
  });
});
