import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { listFiles, readPages, type BuiltPage, type Site } from '../support/sites.ts';

/** Kilobytes of 1,000 bytes, gzip where a server would compress. */
const kilobytes = (bytes: number): number => Math.round(bytes / 100) / 10;
const compressed = (content: Buffer | string): number => gzipSync(content, { level: 9 }).length;
const isFont = (path: string): boolean => path.endsWith('.woff2');
const total = (files: Map<string, number>): number => [...files.values()].reduce((sum, bytes) => sum + bytes, 0);

/** Reads a file of a site, by its address. */
const readerOf =
  ({ folder, base }: Site) =>
  (address: string): Buffer =>
    readFileSync(join(folder, address.slice(base.length)));

/** A script and those that it imports at once. */
function withImports(address: string, read: (address: string) => Buffer): string[] {
  const imported = [
    ...read(address)
      .toString()
      .matchAll(/(?:^|[;}\s])(?:import|from)["'`](\.\/[^"'`]+)["'`]/g),
  ];
  return [
    address,
    ...imported.flatMap(([, name]) => withImports(posix.join(posix.dirname(address), String(name)), read)),
  ];
}

/** Bytes of everything that a page fetches before a reader asks for more, by its address. */
function firstView({ path, html, tree }: BuiltPage, read: (address: string) => Buffer): Map<string, number> {
  const files = new Map([[path, compressed(html)]]);
  const addresses = [
    ...selectAll('script[src]', tree).flatMap(({ properties }) => withImports(String(properties['src']), read)),
    ...selectAll('link[rel="icon"], link[rel="stylesheet"]', tree).map(({ properties }) => String(properties['href'])),
    ...[...html.matchAll(/url\("?([^")]+\.woff2)"?\)/g)].map(([, address]) => String(address)),
  ];
  for (const address of addresses) {
    const content = read(address);
    files.set(address, isFont(address) ? content.length : compressed(content));
  }
  return files;
}

/** Bytes of the scripts that stand in the page itself, as if each were a file; data is no script. */
function inlineScripts({ tree }: BuiltPage): number {
  const scripts = selectAll('script:not([src], [type="application/ld+json"])', tree);
  assert.ok(scripts.length > 0);
  return scripts.reduce((sum, script) => sum + compressed(toString(script)), 0);
}

/** The heaviest article of a site, and what it fetches. */
function findHeaviest(site: Site): { page: BuiltPage; files: Map<string, number> } {
  const read = readerOf(site);
  return readPages(site)
    .filter(({ path }) => path.startsWith(`${site.base}articles/`))
    .map((page) => ({ page, files: firstView(page, read) }))
    .reduce((a, b) => (total(b.files) > total(a.files) ? b : a));
}

/** The limits of the design, beside what is measured. */
function measure(site: Site, { page, files }: ReturnType<typeof findHeaviest>) {
  const sumOf = (isWanted: (path: string) => boolean) => total(new Map([...files].filter(([path]) => isWanted(path))));
  const fonts = listFiles(site.folder).filter(isFont);
  const sizeOfFonts = fonts.reduce((sum, path) => sum + readFileSync(join(site.folder, path)).length, 0);
  const scripts = sumOf((path) => path.endsWith('.js')) + inlineScripts(page);
  return [
    { what: 'all of its first view', unit: 'KB', limit: 57, measured: kilobytes(total(files)) },
    { what: 'HTML and CSS', unit: 'KB', limit: 24, measured: kilobytes(sumOf((path) => /\/$|\.css$/.test(path))) },
    { what: 'JavaScript, that in the page included', unit: 'KB', limit: 4, measured: kilobytes(scripts) },
    { what: 'fonts of the whole site', unit: 'KB', limit: 70, measured: kilobytes(sizeOfFonts) },
    { what: 'requests', unit: '', limit: 6, measured: files.size },
  ];
}

/** What a reader has to load of a site before an article is read. */
export function testBudgets(site: Site): void {
  describe(`the budgets of the heaviest article, on the site ${site.name}`, () => {
    const heaviest = findHeaviest(site);
    for (const { what, unit, limit, measured } of measure(site, heaviest)) {
      test(`${what}: at most ${limit} ${unit}`, (context) => {
        context.diagnostic(`${what} (${heaviest.page.path}): ${measured} of ${limit} ${unit}`);
        assert.ok(measured > 0, 'nothing was measured');
        assert.ok(measured <= limit, `${measured} ${unit} is over ${limit} ${unit}`);
      });
    }

    test('nothing blocks the first rendering but the page itself', () => {
      for (const { path, tree } of readPages(site)) {
        assert.equal(select('link[rel="stylesheet"]', tree), undefined, path);
        for (const { properties } of selectAll('script[src]', tree)) assert.equal(properties['type'], 'module', path);
      }
    });
  });
}
