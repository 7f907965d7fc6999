import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Root } from 'hast';
import { selectAll } from 'hast-util-select';
import { isBuilt, isPlace, readArticles, readTags } from '../support/heads.ts';
import { fixtureArticles } from '../support/fixture-articles.ts';
import { readPages, fixtureSites } from '../support/sites.ts';

/**
 * The tags whose mere presence settles what Zotero files, whatever else a page says; without one, `z:itemType` does.
 * Source: `init()` of “Embedded Metadata.js” and `detectType()` of “RDF.js”, https://github.com/zotero/translators
 */
const settling: Record<string, string> = {
  citation_journal_title: 'journalArticle',
  citation_technical_report_institution: 'report',
  citation_conference_title: 'conferencePaper',
  citation_conference: 'conferencePaper',
  citation_book_title: 'bookSection',
  citation_inbook_title: 'bookSection',
  citation_dissertation_institution: 'thesis',
};

/** Addresses of the works to which a page links among the sources. */
const worksOn = (tree: Root): Set<string> =>
  new Set(
    selectAll('main a[href*="/sources/#"]', tree).map(
      ({ properties }) => String(properties['href']).split('#')[1] ?? '',
    ),
  );

const license = 'https://creativecommons.org/licenses/by/4.0/';

for (const site of fixtureSites) {
  describe(`what programs read of an article, on the site ${site.name}`, () => {
    const pages = readArticles(site);
    const allPages = readPages(site);

    test('is known for every article', () => {
      assert.deepEqual(fixtureArticles.map(({ slug }) => slug).sort(), [...pages.keys()].sort());
    });

    for (const original of fixtureArticles) {
      const { slug, works, wording } = original;
      const page = pages.get(slug);
      assert.ok(page);
      const address = site.origin + page.path;
      const tags = readTags(page.tree);

      test(`makes Zotero file ${slug} as what was read: a page of the web`, () => {
        const settled = [...tags.keys()].flatMap((name) => settling[name] ?? []);
        assert.deepEqual(settled.length > 0 ? settled : tags.get('z:itemType'), ['webpage']);
      });

      test(`tells Zotero when the original of ${slug} appeared, where that is known`, () => {
        const extra = tags.get('z:extra')?.[0]?.split('\n') ?? [];
        assert.equal(extra.includes(`Original Date: ${original.published}`), !original.isInferred);
        assert.ok(extra.includes(`Original Publisher: ${original.publisher}`));
        assert.match(
          extra.at(-1) ?? '',
          original.isInferred ? /, not before \d+ \w+ \d{4}\.$/ : /, (?!not before).*\d{4}\.$/,
        );
      });

      test(`names the works that ${slug} cites, each once`, () => {
        const references = tags.get('citation_reference') ?? [];
        assert.equal(references.length, works);
        assert.equal(worksOn(page.tree).size, works);
        assert.equal(new Set(references).size, works);
        for (const reference of references) assert.match(reference, /^citation_title=[^;=]+(;citation_\w+=[^;]+)*$/);
      });

      test(`leads from ${slug} to its permanent address, its records, its terms and its author`, () => {
        const links = selectAll('head > link', page.tree).map(({ properties: { rel, href, type } }) => {
          return `${[rel].flat().join(' ')} ${href}${type ? ` ${type}` : ''}`;
        });
        const expected = [
          `cite-as ${address}`,
          'type https://schema.org/AboutPage',
          'type https://schema.org/Article',
          `item ${address} text/html`,
          `describedby ${address}cite.bib application/x-bibtex`,
          `describedby ${address}cite.ris application/x-research-info-systems`,
          `describedby ${address}cite.json application/vnd.citationstyles.csl+json`,
          ...(wording === 'restated' ? [`license ${license}`] : []),
          `author ${address}#about-the-author`,
        ];
        assert.deepEqual(
          expected.filter((link) => !links.includes(link)),
          [],
        );
        for (const ending of ['bib', 'ris', 'json']) assert.ok(isBuilt(site, `${address}cite.${ending}`), ending);
        assert.ok(isPlace(allPages, `${address}#about-the-author`));
      });
    }
  });
}
