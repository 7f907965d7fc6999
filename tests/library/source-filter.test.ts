import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filterRules } from '../../src/library/source-filter.ts';
import type { Source } from '../../src/library/sources.ts';

const source = (kind: string, slug: string) => ({ work: { kind }, uses: [{ article: { slug } }] }) as Source;
const choice = (value: string) => ({ value, label: value });

const rules = filterRules(
  [source('press', 'harbours'), source('book', 'bridges')],
  [choice('press'), choice('book')],
  [choice('harbours'), choice('bridges')],
);

test('a choice hides the works of other kinds, but not the one that a link leads to', () => {
  for (const [radio, attribute] of [
    ['kind-press', 'data-kind=press'],
    ['in-harbours', 'data-in~=harbours'],
  ] as const) {
    assert.ok(
      rules.includes(`.Sources:has(#${radio}:checked) .Source:not([${attribute}],:target,:has(:target))`),
      radio,
    );
  }
});

test('two choices that leave no work show the notice, and others don’t', () => {
  const shows = (kind: string, slug: string) =>
    rules.includes(`.Sources:has(#kind-${kind}:checked):has(#in-${slug}:checked) .none`);
  assert.deepEqual(
    [shows('press', 'harbours'), shows('press', 'bridges'), shows('book', 'harbours'), shows('book', 'bridges')],
    [false, true, true, false],
  );
});
