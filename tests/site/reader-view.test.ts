import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Readability } from '@mozilla/readability';
import type { Element } from 'hast';
import { JSDOM } from 'jsdom';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { fixtureArticles } from '../support/fixture-articles.ts';
import { readPages, fixtureSite } from '../support/sites.ts';

const pages = readPages(fixtureSite);

/** An article as the library shows it that Firefox and others use for their reader view. */
function readerView(html: string) {
  const { document } = new JSDOM(html, { url: 'https://example.org/' }).window;
  const view = new Readability(document).parse() ?? assert.fail('the page has no reader view');
  const content = new JSDOM(view.content ?? '').window.document;
  return {
    title: view.title,
    byline: view.byline,
    content,
    text: content.body.textContent?.replace(/\s+/g, ' ') ?? '',
  };
}

for (const { slug, title: whole, wording, paragraphs, notes } of fixtureArticles) {
  describe(`${slug} in a reader view`, () => {
    const page = pages.find(({ path }) => path === `/articles/${slug}/`) ?? assert.fail(slug);
    const { title, byline, content, text } = readerView(page.html);
    const said = (selector: string) => toString(select(selector, page.tree) ?? assert.fail(selector)).trim();

    test('says at its head whose words these are, and whose the original is', () => {
      const [notice = ''] = text.trim().split(' · ');
      const expected =
        wording === 'restated' ? /^Restated by Crosscurrents in its own words/ : /^The text in the own words of/;
      assert.match(notice, expected);
      assert.match(notice, /original/);
      assert.ok(notice.includes(said('.p-author')), notice);
    });

    test('has the title and the author', () => {
      assert.equal(title, wording === 'restated' ? `${whole} (restated by Crosscurrents)` : whole);
      assert.equal(
        byline,
        selectAll('.p-author', page.tree)
          .map((author) => toString(author).trim())
          .join(' and '),
      );
    });

    // With a short text, the library keeps parts of the page around it.
    if (paragraphs < 8) return;

    test('has every paragraph, and no figure of a note or a paragraph in its sentences', () => {
      const shown = [...content.querySelectorAll('p[id]')].map(({ textContent }) =>
        textContent?.replace(/\s+/g, ' ').trim(),
      );
      assert.equal(shown.length, paragraphs);
      const own = selectAll('.prose > p', page.tree).map((paragraph) => {
        return toString(withoutFigures(paragraph)).replace(/\s+/g, ' ').trim();
      });
      assert.deepEqual(shown, own);
      assert.equal(content.querySelectorAll('li[id^="note-"]').length, notes);
    });

    test('has nothing of the page around the text', () => {
      assert.doesNotMatch(text, /reference manager|Earlier:|Later:|Our summary|Contents/);
    });
  });
}

/** An element without the figures of notes and paragraphs, however deep they are. */
const withoutFigures = (node: Element): Element => ({
  ...node,
  children: node.children
    .filter((child) => !isFigure(child))
    .map((child) => (child.type === 'element' ? withoutFigures(child) : child)),
});

const isFigure = (node: { type: string; properties?: unknown }): boolean =>
  node.type === 'element' && /^(?:mark|number)$/.test(String((node.properties as { className?: string[] }).className));
