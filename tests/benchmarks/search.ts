import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { createLargeSite } from '../support/large-site.ts';
import { measureCold, measureWarm, ourSearch, slowLine, type MeasuredSearch } from '../support/search-costs.ts';
import { serveSite } from '../support/site-server.ts';
import { rankingSite } from '../support/sites.ts';

// What a search costs, beside Pagefind’s default interface on the same pages, in the same run.

const runs = 5;
const queries = ['liaison office', 'NATO', 'IP4', 'Taiwan'];
const warmQuery = 'liaison office in tokyo';

/** Pagefind’s default interface on a page that fetches it when it is opened. */
const defaultSearch: MeasuredSearch = {
  path: 'default-search/',
  open: async (page) => {
    await page.keyboard.press('/');
    const field = '.pagefind-ui__search-input';
    await page.waitForFunction((selector) => document.querySelector(selector), field, { polling: 'raf' });
    await page.locator(field).focus();
  },
  results: '.pagefind-ui__result-link',
};

const defaultPage = `<!doctype html><html lang="en-GB"><head><title>Search</title></head><body>
<div id="search"></div><script>
addEventListener('keydown', (event) => {
  if (event.key !== '/' || document.querySelector('script[src]')) return;
  event.preventDefault();
  const style = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: '/default/pagefind-ui.css' });
  const script = Object.assign(document.createElement('script'), { src: '/default/pagefind-ui.js' });
  script.onload = () => new PagefindUI({ element: '#search', showSubResults: true, bundlePath: '/default/' });
  document.head.append(style, script);
});
</script></body></html>`;

/** A copy of the site with Pagefind’s default interface and its own index of the same pages. */
async function addDefaultSearch(site: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'crosscurrents-benchmark-'));
  await cp(site, folder, { recursive: true });
  execFileSync('node_modules/.bin/pagefind', ['--site', folder, '--output-path', join(folder, 'default'), '--silent']);
  await cp(join(folder, 'about'), join(folder, 'default-search'), { recursive: true });
  await writeFile(join(folder, 'default-search/index.html'), defaultPage);
  await readFile(join(folder, 'default/pagefind-ui.js'));
  return folder;
}

const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;

/** Print what a search costs on a site; the process fails if a first query takes more bytes than `limit`. */
async function report(browser: Browser, name: string, site: string, limit: number): Promise<void> {
  const folder = await addDefaultSearch(site);
  const server = await serveSite(folder);
  console.log(`\n${name}`);
  for (const query of queries) {
    const [ours, theirs] = await Promise.all(
      ([ourSearch, defaultSearch] as const).map((search) => measureCold(browser, server.url, search, query)),
    );
    const [said = '', theirsSaid = ''] = [ours, theirs].map(
      (costs) => costs && `${kilobytes(costs.bytes)} in ${costs.requests} requests`,
    );
    console.log(`  first query, ${query}: ${said}; Pagefind’s default interface: ${theirsSaid}`);
    if (!ours || ours.bytes < 10_000 || ours.bytes > limit) {
      console.error(`  That is not within 10 and ${kilobytes(limit)}.`);
      process.exitCode = 1;
    }
  }
  for (const query of queries.slice(0, 2)) {
    const medians: number[] = [];
    for (const search of [ourSearch, defaultSearch]) {
      const times: number[] = [];
      for (let run = 0; run < runs; run++) {
        times.push((await measureCold(browser, server.url, search, query, slowLine)).firstResult);
      }
      medians.push(median(times));
    }
    const [ours = 0, theirs = 0] = medians;
    console.log(
      `  first result on a slow line, ${query}: ${(ours / 1000).toFixed(2)} s; default interface: ` +
        `${(theirs / 1000).toFixed(2)} s (median of ${runs}; ratio ${(ours / theirs).toFixed(2)})`,
    );
  }
  const ours = median(await measureWarm(browser, server.url, ourSearch, warmQuery));
  const theirs = median(await measureWarm(browser, server.url, defaultSearch, warmQuery));
  console.log(
    `  from a key to the painted result: ${ours.toFixed(0)} ms; default interface: ${theirs.toFixed(0)} ms ` +
      `(median; ratio ${(ours / theirs).toFixed(2)})`,
  );
  await server.close();
  await rm(folder, { recursive: true });
}

const browser = await launchBrowser();
await report(browser, 'The ranking corpus', rankingSite.folder, 100_000);
const large = await createLargeSite(1000, rankingSite);
await report(browser, 'The same with 1,000 articles', large, 150_000);
await rm(large, { recursive: true });
await browser.close();
