import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Element } from 'hast';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { readPages, rootSite } from '../support/sites.ts';

const blocks = 'main :is(p, li, dd, dt, h1, h2, h3, figcaption), footer :is(p, li)';

/** Text of a block as it is read, without addresses and what is to be typed, and without the blocks inside it. */
const readText = (block: Element): string =>
  toString({ ...block, children: block.children.filter((child) => !('tagName' in child && isBlock(child.tagName))) })
    .replace(/\s+/g, ' ')
    .replace(/\b(?:author|year|in):\w+/g, '…')
    .replace(/\S+\.(?:\w+\/\S*|com|org|int|it|jp|az|Az)\b\S*/g, '…');

const isBlock = (name: string): boolean => ['p', 'ul', 'ol', 'li', 'div', 'article', 'h3', 'dl'].includes(name);

const faults = [
  { name: 'a space stands before a stop, a comma or a closing bracket', pattern: / [,.;:?!)](?= |$)|\( / },
  { name: 'a quotation mark or an apostrophe is straight', pattern: /["]|\w'\w/ },
  {
    name: 'two sentences or two words stand without a space between them',
    pattern: /[a-z\d][.,;:?!)”][A-Za-z“…]|…[A-Za-z]|\b(?!JavaScript|BibTeX)\w*[a-z\d][A-Z]/,
  },
  { name: 'a word stands twice', pattern: /\b(\p{L}{2,}) \1\b/u },
];

for (const { name, pattern } of faults) {
  test(`nowhere ${name}`, () => {
    const texts = readPages(rootSite).flatMap(({ path, tree }) =>
      selectAll(blocks, tree).map((block) => ({ path, text: readText(block) })),
    );
    assert.ok(texts.length > 300, `only ${texts.length} blocks were read`);
    assert.deepEqual(
      texts.filter(({ text }) => pattern.test(text)),
      [],
    );
  });
}

test('no word is glued to a link, a phrase in italics or a quotation beside it', () => {
  const inline = ['a', 'b', 'cite', 'code', 'em', 'i', 'kbd', 'q', 'strong'];
  const seams: { path: string; seam: string }[] = [];
  let beside = 0;
  for (const { path, tree } of readPages(rootSite)) {
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
  assert.ok(beside > 100, `only ${beside} seams were seen`);
  assert.deepEqual(seams, []);
});
