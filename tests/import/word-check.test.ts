import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readText } from '../../src/import/read/text.ts';
import { checkWords } from '../../src/import/proof/check-words.ts';
import { importText } from './import-text.ts';

const text = [
  'Lamps of the Bay',
  'The lamp was lit at dusk by the youngest of the keepers,[1] who wrote down the hour and went to bed.',
  'It was put out at dawn by the oldest of them, who never wrote down anything at all.',
  '[1] Log of the bay, p. 3.',
  'Share the post',
].join('\n');

const { mdx, article } = importText(text);

const check = (written: string, setAside = article.setAside) =>
  checkWords(readText(text).lines, {
    mdx: written,
    records: [],
    setAside,
    signs: article.signs,
    hasWrittenMarks: true,
  });

test('every word is counted where it is', () => {
  const { words, inText, inNotes, inFrontMatter, setAside, missing, invented } = check(mdx);
  assert.deepEqual(
    { words, inText, inNotes, inFrontMatter, setAside },
    { words: 53, inText: 39, inNotes: 7, inFrontMatter: 4, setAside: 3 },
  );
  assert.deepEqual([missing, invented], [[], []]);
});

const losses = [
  { name: 'a word that is missing', from: 'at dusk ', to: '', line: 2 },
  { name: 'a word that is another', from: 'dawn', to: 'noon', line: 3 },
  { name: 'two words in another order', from: 'wrote down the hour', to: 'wrote the down hour', line: 2 },
  { name: 'two words that are one', from: 'the oldest', to: 'theoldest', line: 3 },
  { name: 'one word that is two', from: 'anything', to: 'any thing', line: 3 },
  { name: 'a punctuation mark that is missing', from: 'keepers,', to: 'keepers', line: 2 },
  { name: 'a mark that is missing', from: '[^1] who', to: ' who', line: 2 },
  { name: 'a mark of another note', from: '[^1] who', to: '[^2] who', line: 2 },
  { name: 'a word of a note that is missing', from: 'of the bay, p', to: 'of the, p', line: 4 },
  { name: 'a word of the title that is missing', from: 'Lamps of the Bay', to: 'Lamps of Bay', line: 1 },
];

for (const { name, from, to, line } of losses) {
  test(`the check finds ${name}`, () => {
    const changed = mdx.replaceAll(from, to);
    assert.notEqual(changed, mdx);
    assert.equal(check(changed).missing[0]?.number, line);
  });
}

test('the check finds a line that is in no list', () => {
  assert.deepEqual(
    check(mdx, []).missing.map(({ text: words }) => words),
    ['Share the post'],
  );
});

test('the check finds words that the document doesn’t have', () => {
  assert.deepEqual(check(mdx.replace('at all.', 'at all. Nobody did.')).invented, ['Nobody did.']);
  assert.deepEqual(check(mdx.replace('p. 3.', 'p. 3. Lost.')).invented, ['Lost.']);
});

test('the remarks of an editor are none of the document’s words', () => {
  assert.deepEqual(check(mdx.replace('p. 3.', 'p. 3. <Ed>See p. 4.</Ed>')).invented, []);
});
