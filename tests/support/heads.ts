import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { readPages, readSlugs, type BuiltPage, type Site } from './sites.ts';

/** The page of every article of a site, by its slug. */
export function readArticles(site: Site): Map<string, BuiltPage> {
  const pages = readPages(site);
  const found = readSlugs(site).map((slug): [string, BuiltPage] => {
    const page = pages.find(({ path }) => path === `${site.base}articles/${slug}/`);
    assert.ok(page, `there is no page for ${slug}`);
    return [slug, page];
  });
  return new Map(found);
}

/** What the `<meta name>` of a page say: all values of each name. */
export function readTags(tree: Root): Map<string, string[]> {
  const tags = new Map<string, string[]>();
  for (const { properties } of selectAll('head > meta[name]', tree)) {
    const name = String(properties['name']);
    tags.set(name, [...(tags.get(name) ?? []), String(properties['content'])]);
  }
  return tags;
}

/** The JSON-LD of a page, as text. */
export function readJsonLd(tree: Root): string {
  const script = select('head > script[type="application/ld+json"]', tree);
  assert.ok(script, 'the page has no JSON-LD');
  return toString(script);
}

/** True if the address is one of the site and leads to a page or a file of it. */
export function isBuilt(site: Site, address: string): boolean {
  const root = site.origin + site.base;
  const path = address.replace(/#.*$/, '').slice(root.length);
  return (
    address.startsWith(root) &&
    existsSync(join(site.folder, path, path === '' || path.endsWith('/') ? 'index.html' : ''))
  );
}

/** True if it leads to an element too, where it has a fragment. */
export function isPlace(pages: BuiltPage[], address: string): boolean {
  const { pathname, hash } = new URL(address);
  const page = pages.find(({ path }) => path === pathname);
  return page !== undefined && (hash === '' || select(`[id="${hash.slice(1)}"]`, page.tree) !== undefined);
}
