import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Article } from '../../src/library/articles.ts';
import { describeOrigin, listReferredPlaces, namePlace } from '../../src/library/backlinks.ts';
import { markReferred } from '../../src/library/mark-referred.ts';

const reference = (slug: string, fragment: string, paragraph = 1) => ({
  slug,
  fragment,
  paragraph,
  isEditors: false,
  sentence: '',
});

const [reef, tide, wreck] = [
  { slug: 'reef', outline: { references: [reference('reef', 'p1')] } },
  {
    slug: 'tide',
    outline: { references: [reference('reef', 'p10'), reference('reef', 'p2', 7), reference('wreck', 'p1')] },
  },
  { slug: 'wreck', outline: { references: ['note-1', '', 'low-water', 'p2'].map((id) => reference('reef', id)) } },
] as unknown as [Article, Article, Article];
const articles = [reef, tide, wreck];

describe('what refers to an article', () => {
  test('is told by its places, in the order of the page: itself, paragraphs, notes, the rest', () => {
    const places = listReferredPlaces(reef, articles).map(({ fragment, backlinks }) =>
      [fragment, ...backlinks.map(({ article }) => article.slug)].join(' '),
    );
    assert.deepEqual(places, [' wreck', 'p2 tide wreck', 'p10 tide', 'note-1 wreck', 'low-water wreck']);
  });

  test('is nothing of its own, and nothing to which nobody refers', () => {
    assert.deepEqual(listReferredPlaces(tide, articles), []);
    assert.equal(listReferredPlaces(reef, articles).flatMap(({ backlinks }) => backlinks).length, 6);
  });

  test('has a name in words', () => {
    assert.deepEqual(['', 'p2', 'note-3', 'low-water'].map(namePlace), [
      'the article',
      'paragraph 2',
      'note 3',
      'a part of it',
    ]);
  });

  test('says where it stands itself', () => {
    const from = reference('reef', 'p2', 8);
    assert.deepEqual(describeOrigin(from), { words: 'paragraph 8', fragment: 'p8' });
    assert.deepEqual(describeOrigin({ ...from, isEditors: true }), {
      words: 'editor’s note after paragraph 8',
      fragment: 'p8',
    });
    assert.deepEqual(describeOrigin({ ...from, note: 3, paragraph: 0 }), { words: 'note 3', fragment: 'note-3' });
  });
});

describe('a text that is referred to', () => {
  const text =
    '<p id="p1">One. <a class="number">1</a></p><p id="p12">Twelve.</p><ol><li id="note-1"><div class="note"><p>Note.</p><p class="back">Back</p></div></li></ol>';
  const link = (n: number) => ({ href: `/articles/tide/#p${n}`, words: `Tide, paragraph ${n}` });
  const mark = (n: number) => `<a href="/articles/tide/#p${n}">Tide, paragraph ${n}</a>`;
  const line = (content: string) => `<div class="referred" data-pagefind-ignore="all">${content}</div>`;

  test('says so below the paragraph', () => {
    assert.equal(
      markReferred(text, [{ id: 'p1', links: [link(4)] }], '#list'),
      text.replace('1</a></p>', `1</a></p>${line(mark(4))}`),
    );
  });

  test('says so in the note, before the way back', () => {
    assert.equal(
      markReferred(text, [{ id: 'note-1', links: [link(4), link(5)] }], '#list'),
      text.replace('<p class="back">', `${line(`${mark(4)} ${mark(5)}`)}<p class="back">`),
    );
  });

  test('leads to the list where many refer to it', () => {
    const marked = markReferred(text, [{ id: 'p12', links: [1, 2, 3, 4].map(link) }], '#list');
    assert.equal(marked, text.replace('Twelve.</p>', `Twelve.</p>${line('<a href="#list">4 places</a>')}`));
  });

  test('says nothing of what has no words of its own there', () => {
    assert.equal(
      markReferred(
        text,
        ['', 'low-water', 'p99'].map((id) => ({ id, links: [link(1)] })),
        '#list',
      ),
      text,
    );
  });
});
