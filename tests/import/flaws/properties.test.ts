import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { FlawKind } from '../../../src/import/flaws/flaw.ts';
import { mendPieces, mendText } from '../../../src/import/flaws/mend.ts';
import { createProofreader } from '../../../src/import/flaws/proofreader.ts';
import { brokenHarbour } from './harbour.ts';
import { english, proofread } from './proofread.ts';

/** Pieces of which texts are made that have every flaw, and signs that may be taken for one. */
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

const letterChanging: FlawKind[] = [
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

test('any text at all can be read, and each flaw stands where it is said to stand', async () => {
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

test('what is mended needs no mending', async () => {
  await fc.assert(
    fc.asyncProperty(anything, async (text) => {
      const proofreader = await createProofreader(text, english);
      const mended = mendText(text, proofreader);
      assert.equal(mendText(mended, proofreader), mended);
    }),
    runs,
  );
});

test('where only spaces are mended, every other sign stays in its order', async () => {
  await fc.assert(
    fc.asyncProperty(anything, async (text) => {
      const { find } = await createProofreader(text, english);
      const spacing = { find: (part: string) => find(part).filter(({ kind }) => !letterChanging.includes(kind)) };
      assert.equal(withoutSpaces(mendText(text, spacing)), withoutSpaces(text));
    }),
    runs,
  );
});

test('mending keeps the lines of a document as many', async () => {
  await fc.assert(
    fc.asyncProperty(anything, async (text) => {
      const mended = mendText(text, await createProofreader(text, english));
      assert.equal(mended.split('\n').length, text.split('\n').length);
    }),
    runs,
  );
});

test('the pieces of a text are mended as the whole is', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(writing, { minLength: 1, maxLength: 5 }), async (texts) => {
      const proofreader = await createProofreader(texts.join(''), english);
      const mended = mendPieces(texts, proofreader);
      assert.equal(mended.length, texts.length);
      assert.equal(mended.join(''), mendText(texts.join(''), proofreader));
    }),
    { numRuns: 60 },
  );
});
