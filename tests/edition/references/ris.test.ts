import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { RISParser } from 'biblatex-csl-converter';
import { formatRis } from '../../../src/edition/references/ris.ts';
import { arrived, items, sent } from './arrival.ts';

describe('RIS carries', () => {
  const ris = formatRis(items);
  const parsed = Object.values(new RISParser(ris).parse().entries);

  test('every work under its key', () => {
    const keys = [...ris.matchAll(/^ID {2}- (.*)$/gm)].map(([, key]) => key);
    assert.deepEqual(
      keys,
      items.map(({ id }) => id),
    );
    assert.equal(parsed.length, items.length);
  });

  test('nothing but lines with a tag, and a blank one between works', () => {
    assert.doesNotMatch(ris, /^(?![A-Z][A-Z0-9] {2}- |$)/m);
    assert.match(ris, /^ER {2}- \n\nTY {2}- /m);
  });

  for (const [index, item] of items.entries()) {
    test(item.id, () => {
      // Where a work has no date, the parser takes the day on which it was consulted for one.
      const { year, ...found } = arrived(parsed[index]);
      const { year: expected, ...rest } = sent(item);
      assert.equal(item.issued ? year : '', expected);
      assert.deepEqual(found, { ...rest, container: rest.container || (item.genre ?? '') });
    });
  }

  test('a date as precise as it is known', () => {
    const dateOf = (id: string) => formatRis(items.filter((item) => item.id === id)).match(/^DA {2}- (.*)$/m)?.[1];
    assert.equal(dateOf('wilkins-2023'), '2023///');
    assert.equal(dateOf('grgic-2024'), '2024/11//');
    assert.equal(dateOf('nato-2024'), '2024/10/24/');
    assert.equal(dateOf('elcano-2023'), undefined);
  });
});
