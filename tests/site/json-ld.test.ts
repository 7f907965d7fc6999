import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { select } from 'hast-util-select';
import { isBuilt, isPlace, readArticles, readJsonLd } from '../support/heads.ts';
import { fixtureArticles } from '../support/fixture-articles.ts';
import { findFaults } from '../support/schema-org.ts';
import { readPages, fixtureSites } from '../support/sites.ts';

interface Node extends Record<string, unknown> {
  '@type': string;
  '@id'?: string;
}

function expectedOf(slug: string) {
  const original = fixtureArticles.find((one) => one.slug === slug);
  assert.ok(original, `tests/support/fixture-articles.ts doesn’t know ${slug}`);
  return original;
}

for (const site of fixtureSites) {
  describe(`the JSON-LD of the site ${site.name}`, () => {
    const allPages = readPages(site);
    const articles = [...readArticles(site)].map(([slug, { path, tree }]) => {
      const edition = JSON.parse(readJsonLd(tree)) as Node;
      return {
        slug,
        tree,
        address: site.origin + path,
        edition,
        original: edition['isBasedOn'] as Node,
        works: (edition['citation'] ?? []) as Node[],
      };
    });

    test('uses the types and properties of schema.org', () => {
      for (const { slug, edition } of articles) {
        assert.equal(edition['@context'], 'https://schema.org');
        assert.deepEqual(findFaults(edition), [], slug);
      }
    });

    test('cannot end its script', () => {
      for (const { slug, tree } of articles) assert.doesNotMatch(readJsonLd(tree), /</, slug);
    });

    test('says that the edition is a free article of this site, and under CC BY if the words are ours', () => {
      for (const { slug, address, edition } of articles) {
        const isOurs = expectedOf(slug).wording === 'restated';
        assert.deepEqual([edition['@type'], edition['@id'], edition['url']], ['Article', address, address]);
        assert.equal(edition['license'], isOurs ? 'https://creativecommons.org/licenses/by/4.0/' : undefined);
        assert.equal((edition['isPartOf'] as Node)['url'], site.origin + site.base);
        assert.equal(edition['author'] === undefined, isOurs, 'whoever wrote the words is their author');
        assert.equal(edition['contributor'] !== undefined, isOurs, 'and whoever restated them has a hand in it');
        assert.ok(isBuilt(site, String(edition['image'])), String(edition['image']));
      }
    });

    test('says on what it is based, by whom and of when', () => {
      for (const { slug, tree, original } of articles) {
        const expected = expectedOf(slug);
        assert.equal(original['@type'], expected.type, slug);
        assert.deepEqual(
          (original['author'] as Record<string, unknown>[]).map(({ familyName, givenName }) => ({
            family: familyName,
            given: givenName,
          })),
          expected.authors,
        );
        assert.equal(original['datePublished'], expected.isInferred ? undefined : expected.published, slug);
        assert.equal(original['datePublished'], select('.Masthead time', tree)?.properties['dateTime'], slug);
      }
    });

    test('names the works cited by their entries among the sources, and by their DOI', () => {
      for (const { slug, works } of articles) {
        assert.equal(works.length, expectedOf(slug).works, slug);
        for (const work of works) assert.ok(isPlace(allPages, String(work['@id'])), String(work['@id']));
      }
      const identified = articles.flatMap(({ works }) => works).filter((work) => work['sameAs']);
      // The one work that has a DOI is cited by two of the articles.
      assert.equal(identified.length, 2);
      for (const work of identified) assert.match(String(work['sameAs']), /^https:\/\/doi\.org\/10\./);
    });
  });
}
