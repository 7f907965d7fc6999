import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Element, Nodes } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { fixtureSlugs } from '../support/fixture-articles.ts';
import { fixtureSites, readPages } from '../support/sites.ts';

/** The words of an element, without marks, numbers and the like, which are links but no words. */
const words = (element: Element): string => {
  const read = (node: Nodes): string => {
    if (node.type === 'text') return node.value;
    if (node !== element && node.type === 'element' && node.properties['dataPagefindIgnore'] === 'all') return '';
    return 'children' in node ? node.children.map(read).join('') : '';
  };
  return read(element).replace(/\s+/g, ' ');
};

for (const site of fixtureSites) {
  describe(`an article to which another links, on the site ${site.name}`, () => {
    const pages = readPages(site);
    const textOf = (slug: string) => {
      const page = pages.find(({ path }) => path === `${site.base}articles/${slug}/`);
      assert.ok(page, slug);
      return page.tree;
    };
    /** Every link that an author or an editor has set from one article to another, as it stands on the page. */
    const links = fixtureSlugs.flatMap((from) =>
      selectAll('.prose a[href*="/articles/"]', textOf(from)).flatMap((link) => {
        const [, to = '', fragment = ''] = /\/articles\/([^/]+)\/#?(.*)$/.exec(String(link.properties['href'])) ?? [];
        const isAdded = selectAll('.elsewhere a, .referred a', textOf(from)).includes(link);
        return isAdded || to === from ? [] : [{ from, to, fragment, label: words(link) }];
      }),
    );

    test('is there to be tested', () => assert.ok(links.length > 0));

    for (const { from, to, fragment, label } of links) {
      test(`${to}#${fragment} names ${from}, with the sentence`, () => {
        const entry = selectAll('.Backlinks li', textOf(to)).find(
          (item) =>
            select(`a[href^="${site.base}articles/${from}/#"]`, item) &&
            select(`a[href="#${fragment}"]`, item) &&
            words(item).includes(label),
        );
        assert.ok(entry, 'the list at the end lacks it');
        const sentence = words(select('q', entry) as Element);
        assert.ok(
          selectAll('.prose', textOf(from)).some((text) => words(text).includes(sentence)),
          sentence,
        );
      });

      if (!/^(?:p|note-)\d+$/.test(fragment)) continue;
      test(`${to}#${fragment} has a link to ${from} below it`, () => {
        const link = `.referred a[href^="${site.base}articles/${from}/#"]`;
        assert.ok(select(`p#${fragment} + ${link}, li#${fragment} ${link}`, textOf(to)));
      });
    }

    test('is the only one that says so', () => {
      const referred = new Set(links.map(({ to }) => to));
      for (const slug of fixtureSlugs) {
        assert.equal(selectAll('.Backlinks, .referred', textOf(slug)).length > 0, referred.has(slug), slug);
      }
    });
  });
}
