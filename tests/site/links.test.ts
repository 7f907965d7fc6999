import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { Element } from 'hast';
import { selectAll } from 'hast-util-select';
import { readPages, sites, type Site } from '../support/sites.ts';

interface Link {
  page: string;
  target: string;
}

/** Every address that a page asks for or leads to, without those of other sites. */
function collectLinks(site: Site): Link[] {
  return readPages(site).flatMap(({ path, tree }) =>
    selectAll('[href], [src], [action]', tree).flatMap((element: Element) => {
      const { href, src, action } = element.properties;
      const url = new URL(String(href ?? src ?? action), site.origin + path);
      return url.origin === site.origin ? [{ page: path, target: url.pathname + url.hash }] : [];
    }),
  );
}

for (const site of sites) {
  describe(`the site ${site.name}`, () => {
    const pages = readPages(site);
    const links = collectLinks(site);
    const ids = new Map(
      pages.map(({ path, tree }) => [path, new Set(selectAll('[id]', tree).map(({ properties }) => properties['id']))]),
    );

    test('has links to check', () => {
      assert.ok(links.length > 500, `only ${links.length} links were found`);
    });

    test('keeps every link within its own path', () => {
      assert.deepEqual(
        links.filter(({ target }) => !target.startsWith(site.base)),
        [],
      );
    });

    test('has a page or a file for every link', () => {
      const missing = links.filter(({ target }) => {
        const path = target.replace(/#.*$/, '');
        return !ids.has(path) && !existsSync(join(site.folder, path.slice(site.base.length)));
      });
      assert.deepEqual(missing, []);
    });

    test('has an element for every fragment', () => {
      const missing = links.filter(({ target }) => {
        const [path = '', fragment] = target.split('#');
        return fragment && !ids.get(path)?.has(fragment);
      });
      assert.deepEqual(missing, []);
    });

    test('has no id twice on a page', () => {
      for (const { path, tree } of pages) {
        const all = selectAll('[id]', tree).map(({ properties }) => properties['id']);
        assert.deepEqual(
          all.filter((id, index) => all.indexOf(id) !== index),
          [],
          path,
        );
      }
    });
  });
}
