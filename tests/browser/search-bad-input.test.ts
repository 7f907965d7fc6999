import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { useReader } from '../support/reader.ts';
import { openSearchPage, searchFor } from '../support/searching.ts';

// Printed with the outcome, so that a failure can be had again.
const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);

const inputs = [
  { name: '10,000 characters', query: 'soundings '.repeat(910).slice(0, 10_000) },
  { name: 'one word of 10,000 characters', query: 'x'.repeat(10_000) },
  { name: 'only punctuation', query: '…—!?;:,.()[]{}<>/\\|@#$%^&*+=~`' },
  { name: 'a lone quotation mark', query: '"' },
  { name: 'three quotation marks', query: '"""' },
  { name: 'an empty phrase', query: '“” "" strait' },
  { name: 'control characters', query: 'strait\u0000\u0007\u001b[31m\u007f' },
  { name: 'right-to-left marks', query: '\u202eOTAN\u202c \u200f\u200e' },
  { name: 'markup', query: '<img src=x onerror="document.title=1"><script>document.title=2</script>' },
  { name: 'emoji', query: '🌏🛡️ strait 👩‍👩‍👧' },
  { name: 'SQL', query: `'; DROP TABLE articles; -- OR "1"="1"` },
  { name: 'Chinese', query: '北约 印太' },
  { name: 'Turkish', query: 'İlişkiler yolları ayrılıyor mu' },
  { name: 'Arabic', query: 'حلف الناتو' },
  { name: 'a half of a pair of surrogates', query: 'strait \ud83d' },
  { name: 'fields without end', query: 'author:author:author: in:in:in year:' },
  { name: 'the name of a property', query: '__proto__ constructor toString' },
  { name: 'a regular expression', query: '(((a+)+)+)+$ [z-a] \\' },
];

/** Anything that a page complains about. */
function listen(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  return complaints;
}

/** The answer makes sense: nothing has failed, and no markup was taken for markup. Returns what is said. */
async function checkAnswer(page: Page): Promise<string> {
  const { said, failed, foreign, title } = await page.evaluate(() => {
    const results = document.querySelector('.results');
    const known = 'section h3 h4 a p ol ul li span mark button div details summary dl dt dd';
    return {
      said: `${results?.textContent}${document.querySelector('.count')?.textContent}`,
      failed: results?.querySelector('.failure') !== null,
      foreign: [...(results?.querySelectorAll('*') ?? [])]
        .map(({ localName }) => localName)
        .filter((name) => !known.split(' ').includes(name)),
      title: document.title,
    };
  });
  assert.equal(failed, false, said);
  assert.deepEqual(foreign, []);
  assert.match(title, /^Search/);
  return said;
}

describe('bad input', () => {
  const reader = useReader();

  for (const { name, query } of inputs) {
    test(`${name} has a sensible answer`, async () => {
      const page = await openSearchPage(reader.open);
      const complaints = listen(page);
      await searchFor(page, query);
      const said = await checkAnswer(page);
      if (/[\p{L}\p{N}]/u.test(query)) assert.match(said, /\S/);
      assert.deepEqual(complaints, []);
      // The address can be shared all the same.
      await page.reload();
      await page.locator('.SearchBox input').waitFor();
      await checkAnswer(page);
      assert.deepEqual(complaints, []);
    });
  }

  test('random queries have an answer', async (context) => {
    const page = await openSearchPage(reader.open);
    const complaints = listen(page);
    const word = fc.constantFrom(
      'strait',
      'Marrow',
      'the',
      '"',
      '“',
      '”',
      'author:',
      'in:notes',
      'year:20',
      '-',
      '<b>',
      'ñ',
    );
    const query = fc.array(fc.oneof(word, fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 8 });
    let runs = 0;
    await fc.assert(
      fc.asyncProperty(query, fc.constantFrom(' ', ''), async (parts, glue) => {
        await searchFor(page, parts.join(glue));
        await checkAnswer(page);
        assert.deepEqual(complaints, []);
        runs++;
      }),
      { numRuns: 100, seed },
    );
    context.diagnostic(`${runs} queries, seed ${seed}`);
    assert.ok(runs >= 100);
  });

  test('a run of words from any paragraph, quoted, is found there', async (context) => {
    const texts = await reader.open('/articles/deep-water/');
    const paragraphs = await texts.locator('.prose > p[id]').evaluateAll((list) =>
      list.map((paragraph) => {
        const copy = paragraph.cloneNode(true) as HTMLElement;
        for (const mark of copy.querySelectorAll('.mark, .number')) mark.remove();
        return { id: paragraph.id, words: (copy.textContent ?? '').trim().split(/\s+/) };
      }),
    );
    assert.equal(paragraphs.length, 14);
    const page = await openSearchPage(reader.open);
    let runs = 0;
    const run = fc
      .constantFrom(...paragraphs)
      .chain(({ id, words }) =>
        fc
          .integer({ min: 0, max: words.length - 4 })
          .chain((from) =>
            fc
              .integer({ min: 3, max: 9 })
              .map((length) => ({ id, phrase: words.slice(from, from + length).join(' ') })),
          ),
      );
    await fc.assert(
      fc.asyncProperty(run, async ({ id, phrase }) => {
        await searchFor(page, `"${phrase.replace(/["“”]/g, '')}"`);
        const found = await page
          .locator(`.results a[href*="deep-water/#${id}:"], .results a[href$="deep-water/#${id}"]`)
          .count();
        assert.ok(found > 0, `${id}: ${phrase}`);
        runs++;
      }),
      { numRuns: 40, seed },
    );
    context.diagnostic(`${runs} phrases, seed ${seed}`);
  });
});
