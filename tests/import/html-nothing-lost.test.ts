import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { accountedWords, asMarkdown, lineWords, pageOf, read } from './html-reading.ts';

let count = 0;
/** Words that occur once in all, so that none can be for another. */
const words = fc.integer({ min: 1, max: 30 }).map((length) => Array.from({ length }, () => `w${++count}x`).join(' '));

const inline = [
  'b',
  'i',
  'em',
  'span',
  'a href="https://x.example/"',
  'a href="#part"',
  'small',
  'u',
  'code',
  'q',
  'x-own',
  'font',
  'sub',
  'abbr',
  'kbd',
  'del',
  'mark',
];
const block = [
  'p',
  'div',
  'section',
  'article',
  'main',
  'aside',
  'nav',
  'header',
  'footer',
  'blockquote',
  'figure',
  'details',
  'summary',
  'pre',
  'form',
  'address',
  'center',
  'div class="sidebar"',
  'div class="share-buttons"',
  'div class="content"',
  'div class="author"',
  'section id="related"',
  'div role="main"',
  'h1',
  'h2',
  'h4',
  'fieldset',
  'legend',
  'menu',
  'figcaption',
  'hgroup',
  'search',
];

const names = (list: string[]) => fc.constantFrom(...list);
const wrap = (tag: string, content: string): string => `<${tag}>${content}</${tag.split(' ')[0]}>`;

const { flow } = fc.letrec<{ flow: string; phrase: string }>((tie) => ({
  phrase: fc.oneof(
    { maxDepth: 3 },
    words,
    fc.tuple(names(inline), tie('phrase'), words).map(([tag, content, rest]) => `${wrap(tag, content)} ${rest}`),
    fc.tuple(words, words).map(([one, two]) => `${one}<br>${two}`),
  ),
  flow: fc.oneof(
    { maxDepth: 5 },
    tie('phrase').map((content) => wrap('p', content)),
    tie('phrase'),
    fc
      .tuple(names(block), fc.array(tie('flow'), { maxLength: 4 }))
      .map(([tag, content]) => wrap(tag, content.join(' '))),
    fc
      .array(tie('flow'), { minLength: 1, maxLength: 4 })
      .map((items) => wrap('ol', items.map((item) => wrap('li', item)).join(''))),
    fc
      .array(tie('phrase'), { minLength: 1, maxLength: 3 })
      .map((items) =>
        wrap('dl', items.map((item) => `<dt>${item}</dt><dd>${item.replaceAll('w', 'v')}</dd>`).join('')),
      ),
    fc
      .tuple(words, fc.array(fc.array(tie('flow'), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }))
      .map(([caption, rows]) =>
        wrap(
          'table',
          `<caption>${caption}</caption>${rows.map((cells) => wrap('tr', cells.map((cell) => wrap('td', cell)).join(''))).join('')}`,
        ),
      ),
  ),
}));

const sorted = (found: string[]): string[] => found.sort();

/** The words that a browser would show, found without the importer. */
const wordsSeen = (html: string): string[] =>
  sorted(new JSDOM(html).window.document.body.textContent.match(/[wv]\d+x/g) ?? []);

test('no word of a page is lost or doubled, however it is nested', () => {
  fc.assert(
    fc.property(fc.array(flow, { minLength: 1, maxLength: 6 }), (parts) => {
      const html = `<!doctype html><title>x</title><body>${parts.join('\n')}</body>`;
      const seen = wordsSeen(html);
      fc.pre(seen.length > 0);
      const document = read(html);
      assert.deepEqual(withoutAddresses(document), seen);
      assert.deepEqual(lineWords(document), seen);
    }),
    { numRuns: 25 },
  );
});

/** The words of tree and list, without the addresses that the list reports beside them. */
const withoutAddresses = (document: ReturnType<typeof read>): string[] =>
  accountedWords({ ...document, setAside: document.setAside.filter(({ reason }) => !reason.startsWith('address')) });

test('a page’s own data attributes change nothing', () => {
  const text = 'The tide turns twice a day. <span>It turned at noon, and again at midnight.</span> Boats wait for it.';
  const plain = read(pageOf(`<article><h1>Tides</h1><p>${text}</p></article>`));
  for (const name of ['data-note', 'data-note-mark', 'data-aside', 'data-title']) {
    const marked = read(
      pageOf(`<article><h1>Tides</h1><p>${text.replace('<span', `<span ${name}="1"`)}</p></article>`),
    );
    assert.equal(asMarkdown(marked.tree), asMarkdown(plain.tree), name);
  }
});

const forms = [
  (n: string) => ({
    mark: `<sup><a href="#fn${n}" id="r${n}">${n}</a></sup>`,
    note: (text: string) => `<li id="fn${n}">${text} <a href="#r${n}">↩</a></li>`,
  }),
  (n: string) => ({
    mark: `<a href="#_ftn${n}" name="_ftnref${n}">[${n}]</a>`,
    note: (text: string) => `<div id="ftn${n}"><p><a href="#_ftnref${n}" name="_ftn${n}">[${n}]</a> ${text}</p></div>`,
  }),
  (n: string) => ({
    mark: `<sup id="cite_ref-${n}"><a href="#cite_note-${n}">[${n}]</a></sup>`,
    note: (text: string) => `<li id="cite_note-${n}"><a href="#cite_ref-${n}">^</a> ${text}</li>`,
  }),
];

test('every mark of a page is linked, and every note is whole', () => {
  const paragraph = fc.record({ text: words, note: words });
  fc.assert(
    fc.property(fc.constantFrom(...forms), fc.array(paragraph, { minLength: 1, maxLength: 20 }), (form, paragraphs) => {
      const text = paragraphs.map(({ text }, index) => `<p>${text}${form(String(index + 1)).mark}</p>`).join('\n');
      const list = paragraphs.map(({ note }, index) => form(String(index + 1)).note(note)).join('');
      const document = read(`<article>${text}<ol>${list}</ol></article>`);
      const definitions = document.tree.children.filter((node) => node.type === 'footnoteDefinition');
      assert.deepEqual(
        definitions.map((definition) => [definition.identifier, wordsOf(definition)]),
        paragraphs.map(({ note }, index) => [String(index + 1), note.split(' ')]),
      );
      assert.deepEqual(accountedWords(document), lineWords(document));
      assert.equal(lineWords(document).filter((word) => word.startsWith('[')).length, paragraphs.length);
    }),
    { numRuns: 50 },
  );
});

const wordsOf = (node: object): string[] => JSON.stringify(node).match(/w\d+x/g) ?? [];
