import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createScorer } from '../../src/search/find/rank.ts';
import type { Kind } from '../../src/search/text/kinds.ts';

/** A place such as `a . b`: letters are hits of the terms a, b …, capitals less near ones, dots other words. */
function createFound(text: string, terms: string[], kind: Kind = 'text') {
  const words = text.split(' ');
  const hits = terms.map((term) =>
    words.flatMap((word, start) =>
      word.toLowerCase() === term
        ? [{ start, end: start + 1, kind: word === term ? ('same' as const) : ('beginning' as const) }]
        : [],
    ),
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
  { name: 'the very word before another form', better: ['a . . .'], worse: ['A . . .'], terms: ['a'] },
  { name: 'words near each other before words far apart', better: ['. a . b . . .'], worse: ['a . . . . . b'] },
  { name: 'words in the order of typing before the reverse', better: ['. a b . .'], worse: ['. b a . .'] },
  { name: 'a short place before a long one', better: ['a . .'], worse: ['a . . . . . . . . . .'], terms: ['a'] },
  { name: 'the text before a summary', better: ['a . b'], worse: ['a . b', 'summary'] },
  { name: 'the text before a note', better: ['a . b'], worse: ['a . b', 'note'] },
  { name: 'a note before the work that it cites', better: ['a . b', 'note'], worse: ['a . b', 'work'] },
  { name: 'the text before a heading', better: ['a . b'], worse: ['a . b', 'heading'] },
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
