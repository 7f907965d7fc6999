import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Nodes, Root } from 'hast';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { fixtureSites, rankingSite, readPages } from '../support/sites.ts';

/** Elements around which a line of text begins or ends. */
const blocks = new Set(
  (
    'address article aside body br button dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 ' +
    'h6 header label legend li main nav ol option p section summary table tbody td text th thead title tr ul'
  ).split(' '),
);
const unread = new Set(['head', 'script', 'style', 'template', 'code', 'kbd']);

/** The lines of a page as they are read, and what is said in their stead: names of things, a description, a title. */
function readLines(tree: Root): string[] {
  let text = '';
  const inNav = new Set<Nodes>(selectAll('nav > a', tree));
  const read = (node: Nodes): void => {
    if (node.type === 'text') text += node.value.replace(/\s+/g, ' ');
    if (!('children' in node)) return;
    const name = node.type === 'element' ? node.tagName : '';
    const ends = blocks.has(name) ? '\n' : '';
    text += unread.has(name) ? '…' : ends;
    if (!unread.has(name)) node.children.forEach(read);
    // The parts of a <nav> are laid out apart.
    text += name === 'a' && inNav.has(node) ? '\n' : ends;
  };
  read(tree);
  const said = [
    ...selectAll('[aria-label], [alt], [placeholder]', tree).flatMap(
      ({ properties: { ariaLabel, alt, placeholder } }) =>
        [ariaLabel, alt, placeholder].filter((value) => value !== undefined).map(String),
    ),
    ...selectAll('title', tree).map((title) => toString(title)),
    ...selectAll('meta[name=description], meta[property^="og:"]', tree).map(({ properties }) =>
      String(properties['content']),
    ),
  ];
  return [...text.split('\n'), ...said].map(withoutAddresses).filter((line) => line.trim() !== '');
}

/** What is an address, or is to be typed, follows rules of its own. */
const withoutAddresses = (line: string): string =>
  line.replace(/https?:\S+|\b\d\S*\/\S+|\S+\.(?:\w+\/\S*|com|net|org|int|it|jp|az|Az)\b\S*/g, '…');

const faults = [
  { name: 'a space stands before a stop, a comma or a closing bracket', pattern: / [,.;:?!)](?= |$)|\( / },
  { name: 'a quotation mark or an apostrophe is straight', pattern: /["]|\w'\w/ },
  {
    name: 'two sentences or two words stand without a space between them',
    pattern: /[\p{Ll}\d][.,;:?!)”][\p{L}“…]|\p{L}[.;:?!)”]\d|…\p{L}|\b(?!JavaScript|BibTeX)\w*[\p{Ll}\d]\p{Lu}/u,
  },
  { name: 'a figure is glued to a word', pattern: /\p{Ll}\d|\d(?!(?:st|nd|rd|th|s)\b)\p{Ll}/u },
  { name: 'a word stands twice', pattern: /\b(\p{L}{2,}) \1\b/u },
];

for (const site of [...fixtureSites, rankingSite]) {
  const pages = readPages(site);
  const lines = pages.flatMap(({ path, tree }) => readLines(tree).map((text) => ({ path, text })));

  for (const { name, pattern } of faults) {
    test(`nowhere ${name}, on the site ${site.name}`, () => {
      assert.ok(lines.length > 20 * pages.length, `only ${lines.length} lines were read`);
      assert.deepEqual(
        lines.filter(({ text }) => pattern.test(text)),
        [],
      );
    });
  }

  test('no word is glued to a link, a phrase in italics or a quotation beside it', () => {
    const inline = ['a', 'b', 'cite', 'code', 'em', 'i', 'kbd', 'q', 'strong'];
    const seams: { path: string; seam: string }[] = [];
    let beside = 0;
    for (const { path, tree } of pages) {
      visit(tree, 'element', (node, index = 0, parent) => {
        if (!parent || !inline.includes(node.tagName)) return;
        const [before, after] = [parent.children[index - 1], parent.children[index + 1]];
        const words = toString(node);
        const pairs = [
          ...(before?.type === 'text' ? [[before.value, words] as const] : []),
          ...(after?.type === 'text' ? [[words, after.value] as const] : []),
        ];
        beside += pairs.length;
        for (const [left, right] of pairs) {
          if (/[\p{L}\p{N}.,;:]$/u.test(left) && /^[\p{L}\p{N}]/u.test(right)) {
            seams.push({ path, seam: `${left.slice(-20)}|${right.slice(0, 20)}` });
          }
        }
      });
    }
    assert.ok(beside > 5 * pages.length, `only ${beside} seams were seen`);
    assert.deepEqual(seams, []);
  });
}
