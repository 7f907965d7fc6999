import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { toString as textOfNode } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { brokenHarbour, harbour } from './harbour.ts';
import { proofread, summarise } from './proofread.ts';

const folder = join(import.meta.dirname, '../../search/ranking-corpus/content/articles');
const reader = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/** The prose of an edition, one block a line. */
const proseOf = (file: string): string =>
  reader
    .parse(readFileSync(join(folder, file), 'utf8').replace(/^---[\s\S]*?\n---\n/, ''))
    .children.map((block) => textOfNode(block).replace(/\s+/g, ' ').trim())
    .join('\n');

test('editions of real length have no finding', async (t) => {
  const texts = readdirSync(folder).map(proseOf);
  const words = texts.join(' ').split(/\s+/).length;
  assert.ok(words > 3000, `only ${words} words were read`);
  const findings = (await Promise.all(texts.map((text) => proofread(text)))).flat();
  t.diagnostic(`${findings.length} findings in ${words} words of ${texts.length} editions`);
  assert.deepEqual(findings.map(summarise), []);
});

const large = [
  { name: 'a clean text', text: harbour },
  { name: 'a text full of breaks', text: brokenHarbour },
  { name: 'words that nobody knows', text: 'xerolunatic brelvin dosspark quentlify ' },
  { name: 'a single word', text: 'harbour' },
  { name: 'dots', text: 'a.b' },
  { name: 'opening brackets', text: '[@(' },
  { name: 'quotation marks', text: '”a ’b ' },
  { name: 'mojibake', text: 'Ã¢â‚¬â„¢' },
];

for (const { name, text } of large) {
  test(`100 KB of ${name} are read to the end`, async () => {
    const lines = `${text.repeat(Math.ceil(100_000 / text.length))}\nThe lamp  burned.`;
    const last = (await proofread(lines)).at(-1);
    assert.equal(last && summarise(last), 'double space: lamp  burned. → lamp burned.');
    assert.equal(last?.line, lines.split('\n').length);
  });
}
