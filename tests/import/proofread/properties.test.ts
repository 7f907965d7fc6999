import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { TextFindingKind } from '../../../src/import/proofread/finding.ts';
import { fixPieces, fixText } from '../../../src/import/proofread/fix.ts';
import { createProofreader } from '../../../src/import/proofread/proofreader.ts';
import { brokenHarbour } from './harbour.ts';
import { english, proofread } from './proofread.ts';

/** Pieces of which texts are made that have every kind of finding, and signs that may be taken for one. */
const pieces = fc.constantFrom(
  ...brokenHarbour.split(/(?<=\s)/),
  ...['â€™', 'Ã©', 'Ã¢â‚¬', 'â€', '“', '”', '‘', '’', '"', "'", ' – ', '—', ' - ', '--', '\u00A0', '\u00AD', '\u200B'],
  ...[
    '  ',
    '\n',
    '-\n',
    ' ,',
    '( ',
    '.',
    ',',
    'the the ',
    'İn ',
    'Ibıd. ',
    '[^1]',
    '<a>',
    '`',
    '{',
    '640-646',
    'no.Next',
  ],
);
const writing = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));
const anything = fc.oneof(writing, fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'grapheme' }));
const runs = { numRuns: 80 };

const letterChanging: TextFindingKind[] = [
  'ligature',
  'mojibake',
  'dotted i',
  'wrong quotation mark',
  'mixed quotation marks',
  'mixed dashes',
  'soft hyphen',
  'zero-width character',
  'hyphen at a line’s end',
];
const withoutSpaces = (text: string): string => text.replace(/\s/gu, '');

test('any text at all can be read, and each finding is where it is said to be', async () => {
  await fc.assert(
    fc.asyncProperty(anything, async (text) => {
      const lines = text.split('\n');
      for (const { line, column, found } of await proofread(text)) {
        const rest = [(lines[line - 1] ?? '').slice(column - 1), ...lines.slice(line)].join('\n');
        assert.ok(rest.startsWith(found), `${JSON.stringify(found)} doesn’t stand at ${line}:${column}`);
      }
    }),
    runs,
  );
});

test('what is fixed needs no fixing', async () => {
  await fc.assert(
    fc.asyncProperty(anything, async (text) => {
      const proofreader = await createProofreader(text, english);
      const fixed = fixText(text, proofreader);
      assert.equal(fixText(fixed, proofreader), fixed);
    }),
    runs,
  );
});

test('where only spaces are fixed, every other sign stays in its order', async () => {
  await fc.assert(
    fc.asyncProperty(anything, async (text) => {
      const { find } = await createProofreader(text, english);
      const spacing = { find: (part: string) => find(part).filter(({ kind }) => !letterChanging.includes(kind)) };
      assert.equal(withoutSpaces(fixText(text, spacing)), withoutSpaces(text));
    }),
    runs,
  );
});

test('fixing keeps the lines of a document as many', async () => {
  await fc.assert(
    fc.asyncProperty(anything, async (text) => {
      const fixed = fixText(text, await createProofreader(text, english));
      assert.equal(fixed.split('\n').length, text.split('\n').length);
    }),
    runs,
  );
});

test('the pieces of a text are fixed as the whole is', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(writing, { minLength: 1, maxLength: 5 }), async (texts) => {
      const proofreader = await createProofreader(texts.join(''), english);
      const fixed = fixPieces(texts, proofreader);
      assert.equal(fixed.length, texts.length);
      assert.equal(fixed.join(''), fixText(texts.join(''), proofreader));
    }),
    { numRuns: 60 },
  );
});
