import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSearcher, searchFor, shownPlaces } from '../support/search-in-node.ts';
import { rankingSite } from '../support/sites.ts';
import { judgedQueries, type JudgedQuery } from './judged-queries.ts';
import { mean, meanByKind, reciprocalRank } from './reciprocal-rank.ts';

/** Just below the measured values, so that any judged query that falls behind is seen. */
const floor = 0.99;
const floors: Record<JudgedQuery['kind'], number> = {
  words: 1,
  phrase: 1,
  'several phrases': 1,
  prefix: 1,
  spelling: 0.93,
  name: 1,
  'typing error': 1,
  diacritics: 1,
  field: 1,
  note: 1,
  person: 1,
  work: 1,
  question: 0.93,
};

test(`the judged queries lead to the right place first, ${floor} or better by mean reciprocal rank`, async (context) => {
  const searcher = await openSearcher(rankingSite.folder);
  const ranks: number[] = [];
  for (const judged of judgedQueries) {
    ranks.push(reciprocalRank(shownPlaces(await searchFor(searcher, judged.query)), judged));
  }
  const kinds = meanByKind(judgedQueries, ranks);
  context.diagnostic(`${judgedQueries.length} queries: ${mean(ranks).toFixed(4)}`);
  for (const [kind, rank] of kinds) context.diagnostic(`${kind}: ${rank.toFixed(3)}`);
  const behind = judgedQueries.filter((_, at) => ranks[at] !== 1).map(({ query }) => query);
  context.diagnostic(`Not first: ${behind.join('; ')}`);
  assert.ok(judgedQueries.length >= 200);
  assert.ok(mean(ranks) >= floor, `${mean(ranks)}; not first: ${behind.join('; ')}`);
  const below = [...kinds].filter(([kind, rank]) => rank < floors[kind]);
  assert.deepEqual(below, [], `not first: ${behind.join('; ')}`);
});
