import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { selectAll } from 'hast-util-select';
import { isPlace } from '../support/heads.ts';
import { fixtureSite, fixtureSites, listFiles, readPages } from '../support/sites.ts';
import { fixtureSlugs, sumOf } from '../support/fixture-articles.ts';

interface Inventory {
  version: number;
  project: string;
  base: string;
  items: { id: string; kind: string; title: string; url: string }[];
}

const filesIn = (folder: string) => listFiles(`${fixtureSite.content}/${folder}`).length;

for (const site of fixtureSites) {
  describe(`the inventory of the site ${site.name}`, () => {
    const { version, project, base, items } = JSON.parse(
      readFileSync(join(site.folder, 'xref.json'), 'utf8'),
    ) as Inventory;
    const pages = readPages(site);
    const addresses = new Set(items.map(({ url }) => new URL(url, base).href));

    test('says of which format, project and site it is', () => {
      assert.deepEqual(
        { version, project, base },
        { version: 1, project: 'Crosscurrents', base: site.origin + site.base },
      );
    });

    test('has what there is of each kind', () => {
      const count = (kind: string) => items.filter((item) => item.kind === kind).length;
      assert.equal(count('article'), fixtureSlugs.length);
      assert.equal(count('work'), filesIn('works'));
      assert.equal(count('person'), filesIn('people'));
      assert.deepEqual([count('paragraph'), count('note')], [sumOf('paragraphs'), sumOf('notes')]);
    });

    test('gives each item an id of its own, of its kind, and a title', () => {
      assert.equal(new Set(items.map(({ id }) => id)).size, items.length);
      for (const { id, kind, title } of items) {
        assert.match(id, new RegExp(`^${kind}:[a-z0-9-]+(/\\d+)?$`));
        assert.match(title, /\S/, id);
      }
    });

    test('leads to places that exist, whose addresses go on from its base', () => {
      assert.deepEqual(
        items.filter(({ url }) => /^\/|^\w+:/.test(url) || !isPlace(pages, new URL(url, base).href)),
        [],
      );
    });

    test('leaves out no page, paragraph or note (pages are listed in machine-readable/other-pages.ts)', () => {
      const places = pages
        .filter(({ path }) => !path.endsWith('/404.html'))
        .flatMap(({ path, tree }) => {
          const ids = selectAll('[id]', tree).map(({ properties }) => String(properties['id']));
          const cited = path.includes('/articles/') ? ids.filter((id) => /^(p|note-)\d+$/.test(id)) : [];
          return [site.origin + path, ...cited.map((id) => `${site.origin}${path}#${id}`)];
        });
      assert.deepEqual(
        places.filter((place) => !addresses.has(place)),
        [],
      );
    });
  });
}
