import assert from 'node:assert/strict';
import { test } from 'node:test';
import { marginNoteRules, noteHighlightRules, passageRules } from '../../src/library/margin-notes.ts';

const places = [
  { name: 'without notes there is no rule', notes: [], expected: '' },
  {
    name: 'the first note stands level with its mark',
    notes: [1],
    expected: '#ref-1{anchor-name:--ref-1}#note-1{anchor-name:--note-1,--last-note;top:anchor(--ref-1 top)}',
  },
  {
    name: 'the next one keeps below the note before it, whatever its number',
    notes: [7, 3],
    expected:
      '#ref-7{anchor-name:--ref-7}#note-7{anchor-name:--note-7;top:anchor(--ref-7 top)}' +
      '#ref-3{anchor-name:--ref-3}#note-3{anchor-name:--note-3,--last-note;' +
      'top:max(anchor(--ref-3 top),calc(anchor(--note-7 bottom) + 1rem))}',
  },
];

for (const { name, notes, expected } of places) {
  test(name, () => assert.equal(marginNoteRules(notes), expected));
}

test('without notes nothing is lit up', () => {
  assert.equal(noteHighlightRules([]), '');
  assert.equal(passageRules([]), '');
});

test('a note and its marks light each other up, all by one rule', () => {
  const [selectors = '', ...rest] = noteHighlightRules([7, 3]).split('{');
  assert.deepEqual(rest, ['background:var(--highlight)}']);
  // What is pointed at stands in `:has()`; what lights up follows it.
  const lit = selectors.split(/,(?=\.edition)/).map((selector) => /:has\(.*\)\) (\S+)/.exec(selector)?.[1]);
  assert.deepEqual(lit, ['#note-7', '[href="#note-7"]', '#note-3', '[href="#note-3"]']);
});
