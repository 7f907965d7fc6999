import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { measureCold, ourSearch } from '../support/search-costs.ts';
import { serveSite, type SiteServer } from '../support/site-server.ts';
import { listFiles, rankingSite } from '../support/sites.ts';

const queries = ['liaison office', 'NATO', 'IP4', 'Taiwan', '"strategic ambiguity"'];
const kilobytes = (bytes: number): number => Math.round(bytes / 100) / 10;

describe('what a search costs', () => {
  let browser: Browser;
  let server: SiteServer;
  before(async () => {
    browser = await launchBrowser();
    server = await serveSite(rankingSite.folder);
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  for (const query of queries) {
    test(`at most 100 KB for the first query: ${query}`, async (context) => {
      const { bytes, requests } = await measureCold(browser, server.url, ourSearch, query);
      context.diagnostic(`${kilobytes(bytes)} KB in ${requests} requests`);
      assert.ok(bytes > 10_000 && requests > 3, 'too little to be true');
      assert.ok(bytes <= 100_000);
    });
  }

  test('at most 8 KB of script opens it, beside the engine; the rest is fetched when it is needed', (context) => {
    const sizeOf = (name: string) => {
      const [file] = listFiles(join(rankingSite.folder, '_astro')).filter((path) => path.startsWith(`${name}.`));
      assert.ok(file, `there is no script ${name}`);
      return gzipSync(readFileSync(join(rankingSite.folder, '_astro', file)), { level: 9 }).length;
    };
    const later = ['messages', 'no-match', 'correct', 'recent-list', 'step-through'].map(sizeOf);
    const [opening, engine] = [sizeOf('search'), sizeOf('searcher')];
    context.diagnostic(`to open it: ${opening} bytes; later: ${later.join(', ')}; the engine: ${engine}`);
    assert.ok(opening <= 8000);
  });
});
