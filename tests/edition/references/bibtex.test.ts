import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { BibLatexParser } from 'biblatex-csl-converter';
import { formatBibtex } from '../../../src/edition/references/bibtex.ts';
import { arrived, items, sent } from './arrival.ts';

describe('BibTeX carries', () => {
  const { entries, errors, warnings } = new BibLatexParser(formatBibtex(items)).parse();
  const parsed = Object.values(entries);

  test('every work under its key, without an error', () => {
    assert.deepEqual(errors, []);
    assert.deepEqual(
      parsed.map(({ entry_key }) => entry_key),
      items.map(({ id }) => id),
    );
  });

  test('nothing that is unknown there', () => assert.deepEqual(warnings, []));

  for (const [index, item] of items.entries()) {
    test(item.id, () => assert.deepEqual(arrived(parsed[index]), sent(item)));
  }

  test('a date as precise as it is known', () => {
    const dates = Object.fromEntries(parsed.map(({ entry_key, fields }) => [entry_key, fields['date']]));
    assert.equal(dates['wilkins-2023'], '2023');
    assert.equal(dates['grgic-2024'], '2024-11');
    assert.equal(dates['nato-2024'], '2024-10-24');
  });
});

test('BibTeX has a note and a version where the record has them, and no note of its own making', () => {
  const page = {
    id: 'harbours',
    type: 'webpage',
    title: 'Harbours',
    URL: 'https://example.org/',
    accessed: { 'date-parts': [[2026, 11, 25]] },
  } as Parameters<typeof formatBibtex>[0][number];
  assert.doesNotMatch(formatBibtex([page]), /note = /);
  const edition = formatBibtex([{ ...page, note: 'First printed in 1999.', version: '2026-11-25' }]);
  assert.match(edition, /note = \{First printed in 1999\.\}/);
  assert.match(edition, /version = \{2026-11-25\}/);
});
