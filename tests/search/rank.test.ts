import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createScorer } from '../../src/search/find/rank.ts';
import type { Kind } from '../../src/search/text/kinds.ts';

/** A place such as `a . b`: letters are hits of the terms a, b …, dots other words. */
function createFound(text: string, terms: string[], kind: Kind = 'text') {
  const words = text.split(' ');
  const hits = terms.map((term) =>
    words.flatMap((word, start) => (word === term ? [{ start, end: start + 1, kind: 'same' as const }] : [])),
  );
  return { place: { id: '', kind, name: '', topics: [], section: 0, from: 0, to: words.length }, hits };
}

interface Case {
  name: string;
  better: [text: string, kind?: Kind];
  worse: [text: string, kind?: Kind];
  terms?: string[];
}

const cases: Case[] = [
  { name: 'two different words before one found four times', better: ['a . b . .'], worse: ['a a a a .'] },
  { name: 'a word found twice before once', better: ['a . a .'], worse: ['a . . .'], terms: ['a'] },
  { name: 'words near each other before words far apart', better: ['. a . b . . .'], worse: ['a . . . . . b'] },
  {
    name: 'words side by side before the same words often, far apart',
    better: ['a b . .'],
    worse: ['a a . . . . . b'],
  },
  { name: 'the nearest of several hits counts', better: ['a . . . . b a'], worse: ['a a . . . b .'] },
  { name: 'the text before a summary', better: ['a . b'], worse: ['a . b', 'summary'] },
  { name: 'the text before a note', better: ['a . b'], worse: ['a . b', 'note'] },
  { name: 'the text before a work', better: ['a . b'], worse: ['a . b', 'work'] },
  { name: 'the text before an editor’s note', better: ['a . b'], worse: ['a . b', 'editors-note'] },
  { name: 'a note before a heading', better: ['a . b', 'note'], worse: ['a . b', 'heading'] },
  {
    name: 'a note before a summary that says it twice',
    better: ['a . .', 'note'],
    worse: ['a a .', 'summary'],
    terms: ['a'],
  },
];

for (const { name, better, worse, terms = ['a', 'b'] } of cases) {
  test(name, () => {
    const [good, bad] = [better, worse].map(([text, kind]) => createFound(text, terms, kind));
    assert.ok(good && bad);
    const rate = createScorer([good, bad], 20);
    assert.ok(rate(good) > rate(bad), `${rate(good)} is not more than ${rate(bad)}`);
  });
}

test('a rare word counts for more than a common one', () => {
  const common = Array.from({ length: 9 }, () => createFound('a . .', ['a', 'b']));
  const rare = createFound('b . .', ['a', 'b']);
  const rate = createScorer([...common, rare], 20);
  assert.ok(common[0] && rate(rare) > rate(common[0]));
});

test('a further hit counts for less than the one before it', () => {
  const places = ['a . . .', 'a a . .', 'a a a .'].map((text) => createFound(text, ['a']));
  const [one = 0, two = 0, three = 0] = places.map(createScorer(places, 20));
  assert.ok(one < two && two < three);
  assert.ok(three - two < two - one);
});

test('a place with half of the query, by rarity, has less than half of the score', () => {
  const [both, half] = ['a . . b', 'a . . .'].map((text) => createFound(text, ['a', 'b']));
  assert.ok(both && half);
  const score = createScorer([both, half], 20);
  assert.ok(score(half) < score(both) / 2);
});
