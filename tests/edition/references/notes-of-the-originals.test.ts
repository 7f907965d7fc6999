import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readReferences } from '../../support/references.ts';

/** What each note of the originals cites; the others have no notes. */
const originals: Record<string, Record<number, string[]>> = {
  'challenging-times-ahead': {
    1: ['agenzia-nova-2025'],
    2: ['elcano-2023, Australia'],
    3: ['nato-2024'],
    // A comment of the author’s own, on what a passing exercise is.
    4: [],
    5: ['abbondanza-wilkins-2024', 'elcano-2023'],
    6: ['abbondanza-2024'],
    7: ['grgic-2024'],
    8: ['pugliese-2025'],
    9: ['ravazzolo-marrone-2024'],
    10: ['wilkins-2023'],
  },
  'parting-ways': {
    1: ['nikkei-asia-2023'],
    2: ['pearls-and-irritations-2023'],
    3: ['wion-2023'],
    4: ['japan-times-2023'],
    5: ['ibid japan-times-2023'],
    6: ['ibid japan-times-2023'],
    7: ['defense-news-2023'],
    8: ['independent-turkce-2023'],
  },
};

const { works, citations } = readReferences('tests/search/ranking-corpus');

for (const [slug, notes] of Object.entries(originals)) {
  const markdown = readFileSync(`tests/search/ranking-corpus/content/articles/${slug}.mdx`, 'utf8');

  test(`${slug} has the notes of its original, each with its mark`, () => {
    const numbers = [...markdown.matchAll(/^\[\^(\d+)\]:/gm)].map(([, number]) => Number(number));
    assert.deepEqual(numbers, Object.keys(notes).map(Number));
    for (const number of numbers) assert.match(markdown, new RegExp(`\\[\\^${number}\\](?!:)`));
  });

  test(`the notes of ${slug} cite what those of its original do`, () => {
    const found = Object.fromEntries(Object.keys(notes).map((note): [string, string[]] => [note, []]));
    for (const { note, key, locator, isIbid } of citations.filter((citation) => citation.slug === slug)) {
      found[note]?.push(`${isIbid ? 'ibid ' : ''}${key}${locator ? `, ${locator}` : ''}`);
    }
    assert.deepEqual(found, notes);
  });
}

test('no other article has notes', () => {
  assert.deepEqual([...new Set(citations.map(({ slug }) => slug))], Object.keys(originals));
});

test('every work is cited, and every citation is of a work', () => {
  assert.deepEqual(new Set(citations.map(({ key }) => key)), new Set(works.keys()));
});
