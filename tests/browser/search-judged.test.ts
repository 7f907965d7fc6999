import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { judgedQueries, type JudgedQuery } from '../search/judged-queries.ts';
import { useReader } from '../support/reader.ts';
import { rankingSite } from '../support/sites.ts';
import { foundAddresses, openSearchPage, searchFor } from '../support/searching.ts';

/** 1 for the right place first, 1/2 for second and so on, 0 if it is not among those shown. */
const reciprocalRank = (found: string[], { answers }: JudgedQuery): number => {
  const rank = found.findIndex((address) => answers.includes(address));
  return rank < 0 ? 0 : 1 / (rank + 1);
};

const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** What Pagefind’s own client finds by default on the same index, in the order in which its interface shows it. */
const askPagefind = (page: Page, queries: string[]): Promise<string[][]> =>
  page.evaluate(async (asked) => {
    interface Result {
      data(): Promise<{ url: string; sub_results: { url: string }[] }>;
    }
    const address = '/pagefind/pagefind.js';
    const pagefind = (await import(address)) as { search(query: string): Promise<{ results: Result[] }> };
    const found: string[][] = [];
    for (const query of asked) {
      const { results } = await pagefind.search(query);
      const pages = await Promise.all(results.slice(0, 6).map((result) => result.data()));
      found.push(
        pages.flatMap(({ sub_results }) =>
          sub_results.map(({ url }) => url.replace(/\/(?=#|$)/, '').replace(/^.*\//, '')),
        ),
      );
    }
    return found;
  }, queries);

describe('the judged queries', () => {
  const reader = useReader(rankingSite);

  test('lead to the right place first, 0.98 or better by mean reciprocal rank', async (context) => {
    const page = await openSearchPage(reader.open);
    const ranks = new Map<JudgedQuery, number>();
    for (const judged of judgedQueries) {
      await searchFor(page, judged.query);
      ranks.set(judged, reciprocalRank(await foundAddresses(page), judged));
    }
    const defaults = await askPagefind(
      page,
      judgedQueries.map(({ query }) => query),
    );
    assert.ok(
      defaults.filter((found) => found.length > 0).length > judgedQueries.length / 2,
      'Pagefind did not answer',
    );
    const theirs = judgedQueries.map((judged, at) => reciprocalRank(defaults[at] ?? [], judged));

    const ours = mean([...ranks.values()]);
    context.diagnostic(
      `${judgedQueries.length} queries: ${ours.toFixed(3)}; Pagefind’s defaults: ${mean(theirs).toFixed(3)}`,
    );
    for (const kind of new Set(judgedQueries.map((judged) => judged.kind))) {
      const ofKind = judgedQueries.filter((judged) => judged.kind === kind);
      const rank = mean(ofKind.map((judged) => ranks.get(judged) ?? 0));
      const their = mean(ofKind.map((judged) => theirs[judgedQueries.indexOf(judged)] ?? 0));
      context.diagnostic(`${kind}, ${ofKind.length}: ${rank.toFixed(3)}; ${their.toFixed(3)}`);
    }
    const missed = judgedQueries.filter((judged) => ranks.get(judged) === 0).map(({ query }) => query);
    if (missed.length > 0) context.diagnostic(`Not shown: ${missed.join('; ')}`);
    assert.ok(judgedQueries.length >= 60);
    assert.ok(ours >= 0.98, `${ours}`);
    assert.ok(ours > mean(theirs));
  });
});
