import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { articleSlugs, listFiles, readPages, rootSite } from '../support/sites.ts';

/** Kilobytes of 1,000 bytes, gzip where a server would compress. */
const kilobytes = (bytes: number): number => Math.round(bytes / 100) / 10;
const read = (path: string): Buffer => readFileSync(join(rootSite.folder, path));
const compressed = (content: Buffer | string): number => gzipSync(content, { level: 9 }).length;
const isFont = (path: string): boolean => path.endsWith('.woff2');

/** A script and those that it imports at once. */
function withImports(address: string): string[] {
  const imported = [
    ...read(address)
      .toString()
      .matchAll(/(?:^|[;}\s])(?:import|from)["'`](\.\/[^"'`]+)["'`]/g),
  ];
  return [address, ...imported.flatMap(([, name]) => withImports(posix.join(posix.dirname(address), String(name))))];
}

/** Everything that a page fetches before a reader asks for more, by its address. */
function firstView(slug: string): Map<string, number> {
  const page = readPages(rootSite).find(({ path }) => path === `/articles/${slug}/`);
  assert.ok(page);
  const files = new Map([[page.path, compressed(page.html)]]);
  const addresses = [
    ...selectAll('script[src]', page.tree).flatMap(({ properties }) => withImports(String(properties['src']))),
    ...selectAll('link[rel="icon"], link[rel="stylesheet"]', page.tree).map(({ properties }) =>
      String(properties['href']),
    ),
    ...[...page.html.matchAll(/url\("?([^")]+\.woff2)"?\)/g)].map(([, address]) => String(address)),
  ];
  for (const address of addresses) {
    const content = read(address);
    files.set(address, isFont(address) ? content.length : compressed(content));
  }
  return files;
}

const views = articleSlugs.map((slug) => ({ slug, files: firstView(slug) }));
const total = (files: Map<string, number>): number => [...files.values()].reduce((sum, bytes) => sum + bytes, 0);
const longest = views.reduce((a, b) => (total(b.files) > total(a.files) ? b : a));
const sumOf = (isWanted: (path: string) => boolean): number =>
  total(new Map([...longest.files].filter(([path]) => isWanted(path))));

/** Scripts that stand in the page itself, as if each were a file; data is no script. */
function inlineScripts(slug: string): number {
  const page = readPages(rootSite).find(({ path }) => path === `/articles/${slug}/`);
  assert.ok(page);
  const scripts = selectAll('script:not([src], [type="application/ld+json"])', page.tree);
  assert.ok(scripts.length > 0);
  return scripts.reduce((sum, script) => sum + compressed(toString(script)), 0);
}

/** The limits of the design, beside what is measured. */
const budgets = [
  {
    what: 'the heaviest article, all of its first view',
    unit: 'KB',
    limit: 57,
    measured: kilobytes(total(longest.files)),
  },
  {
    what: 'of that, HTML and CSS',
    unit: 'KB',
    limit: 24,
    measured: kilobytes(sumOf((path) => /\/$|\.css$/.test(path))),
  },
  {
    what: 'JavaScript, that in the page included',
    unit: 'KB',
    limit: 4,
    measured: kilobytes(sumOf((path) => path.endsWith('.js')) + inlineScripts(longest.slug)),
  },
  {
    what: 'fonts on the whole site',
    unit: 'KB',
    limit: 70,
    measured: kilobytes(
      listFiles(rootSite.folder)
        .filter(isFont)
        .reduce((sum, path) => sum + read(path).length, 0),
    ),
  },
  { what: 'requests of that article', unit: '', limit: 6, measured: longest.files.size },
];

describe('the budgets', () => {
  for (const { what, unit, limit, measured } of budgets) {
    test(`${what}: at most ${limit} ${unit}`, (context) => {
      context.diagnostic(`${what} (${longest.slug}): ${measured} of ${limit} ${unit}`);
      assert.ok(measured > 0, 'nothing was measured');
      assert.ok(measured <= limit, `${measured} ${unit} is over ${limit} ${unit}`);
    });
  }

  test('nothing blocks the first rendering but the page itself', () => {
    for (const { path, tree } of readPages(rootSite)) {
      assert.equal(select('link[rel="stylesheet"]', tree), undefined, path);
      for (const { properties } of selectAll('script[src]', tree)) assert.equal(properties['type'], 'module', path);
    }
  });
});
