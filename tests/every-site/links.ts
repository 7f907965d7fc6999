import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { Element } from 'hast';
import { selectAll } from 'hast-util-select';
import { readPages, type Site } from '../support/sites.ts';

interface Link {
  page: string;
  target: string;
}

/** Every address that a page asks for or leads to, without those of other fixtureSites. */
function collectLinks(site: Site): Link[] {
  return readPages(site).flatMap(({ path, tree }) =>
    selectAll('[href], [src], [action]', tree).flatMap((element: Element) => {
      const { href, src, action } = element.properties;
      const url = new URL(String(href ?? src ?? action), site.origin + path);
      return url.origin === site.origin ? [{ page: path, target: url.pathname + url.hash }] : [];
    }),
  );
}

/** Every link of a site leads to a page, a file or a place of it. */
export function testLinks(site: Site): void {
  describe(`the links of the site ${site.name}`, () => {
    const pages = readPages(site);
    const links = collectLinks(site);
    const ids = new Map(
      pages.map(({ path, tree }) => [path, new Set(selectAll('[id]', tree).map(({ properties }) => properties['id']))]),
    );

    test('are there to be checked', () => {
      assert.ok(links.length > 10 * pages.length, `only ${links.length} links were found`);
    });

    test('stay within its own path', () => {
      assert.deepEqual(
        links.filter(({ target }) => !target.startsWith(site.base)),
        [],
      );
    });

    test('lead each to a page or a file', () => {
      const missing = links.filter(({ target }) => {
        const path = target.replace(/#.*$/, '');
        return !ids.has(path) && !existsSync(join(site.folder, path.slice(site.base.length)));
      });
      assert.deepEqual(missing, []);
    });

    test('lead each to an element, where they have a fragment', () => {
      const missing = links.filter(({ target }) => {
        const [path = '', fragment] = target.split('#');
        return fragment && !ids.get(path)?.has(fragment);
      });
      assert.deepEqual(missing, []);
    });

    test('lead each to one element: no id occurs twice on a page', () => {
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
