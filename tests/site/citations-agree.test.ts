import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { readArticles, readJsonLd, readTags } from '../support/heads.ts';
import { fixtureArticles, type FixtureArticle } from '../support/fixture-articles.ts';
import { fixtureSites, type Site } from '../support/sites.ts';

/** What each output must say, taken down by hand but for the edition’s date and address. */
interface Facts extends FixtureArticle {
  address: string;
  /** Year of the original. */
  year: string;
  title: string;
  editionTitle: string;
  edition: string;
}

/** A place where a citation is made, and what it says of the edition or of the original. */
type Output = (
  facts: Facts,
  tree: Root,
  files: (name: string) => string,
) => Record<string, [found: unknown, expected: unknown]>;

const restated = ' (restated by Crosscurrents)';
const dateParts = (date: string) => [date.split('-').map(Number)];
const slashed = (date: string) => date.replaceAll('-', '/');
const known = ({ published, isInferred }: FixtureArticle): string | undefined => (isInferred ? undefined : published);
const inBraces = (bibtex: string, field: string) => new RegExp(`^  ${field} = \\{+(.*?)\\}+,$`, 'm').exec(bibtex)?.[1];
const tagged = (ris: string, tag: string) => new RegExp(`^${tag}  - (.*)$`, 'm').exec(ris)?.[1];
const inverted = ({ authors }: FixtureArticle) => authors.map(({ family, given }) => `${family}, ${given}`);
const allTagged = (ris: string, tag: string) =>
  [...ris.matchAll(new RegExp(`^${tag}  - (.*)$`, 'gm'))].map(([, value]) => value);
/** Whoever restated the words, where they are not the author’s own. */
const restater = ({ wording }: FixtureArticle) => (wording === 'restated' ? 'Crosscurrents' : undefined);
/** The title of the original, which is given where the edition’s differs from it. */
const restatedTitle = ({ title, wording }: FixtureArticle) => (wording === 'restated' ? title : undefined);
const inList = (name: string | undefined) => name && [{ literal: name }];
/** A title as BibTeX writes it. */
const escaped = (title: string) => title.replaceAll('&', '\\&');

const outputs: Record<string, Output> = {
  'CSL-JSON': (facts, _, files) => {
    const [item, ...others] = JSON.parse(files('cite.json'));
    return {
      records: [others.length, 0],
      type: [item.type, 'webpage'],
      author: [item.author, facts.authors],
      title: [item.title, facts.editionTitle],
      'original title': [item['original-title'], restatedTitle(facts)],
      'who restated': [item.contributor, inList(restater(facts))],
      'date of the original': [
        item['original-date'],
        facts.isInferred
          ? { 'date-parts': dateParts(facts.year), circa: true }
          : { 'date-parts': dateParts(facts.published) },
      ],
      'date of the edition': [item.issued, { 'date-parts': dateParts(facts.edition) }],
      version: [item.version, facts.edition],
      address: [item.URL, facts.address],
    };
  },
  BibTeX: (facts, _, files) => {
    const bibtex = files('cite.bib');
    return {
      records: [bibtex.match(/^@/gm)?.length, 1],
      type: [/^@\w+/.exec(bibtex)?.[0], '@online'],
      author: [inBraces(bibtex, 'author'), inverted(facts).join(' and ')],
      title: [inBraces(bibtex, 'title'), escaped(facts.editionTitle)],
      'original title': [inBraces(bibtex, 'origtitle'), restatedTitle(facts)],
      'where it is': [inBraces(bibtex, 'organization'), 'Crosscurrents'],
      'date of the original': [inBraces(bibtex, 'origdate'), known(facts) ?? `${facts.year}~`],
      'date of the edition': [inBraces(bibtex, 'date'), facts.edition],
      version: [inBraces(bibtex, 'version'), facts.edition],
      address: [inBraces(bibtex, 'url'), facts.address],
    };
  },
  RIS: (facts, _, files) => {
    const ris = files('cite.ris');
    return {
      records: [ris.match(/^TY/gm)?.length, 1],
      type: [tagged(ris, 'TY'), 'ELEC'],
      author: [allTagged(ris, 'AU'), inverted(facts)],
      title: [tagged(ris, 'TI'), facts.editionTitle],
      'who restated': [tagged(ris, 'T2'), 'Crosscurrents'],
      'date of the original': [/\d{4}\.$/.exec(tagged(ris, 'N1') ?? '')?.[0], `${facts.year}.`],
      'date of the edition': [tagged(ris, 'DA'), `${slashed(facts.edition)}/`],
      address: [tagged(ris, 'UR'), facts.address],
    };
  },
  'the tags of the page': (facts, tree) => {
    const tags = readTags(tree);
    const extra = tags.get('z:extra')?.[0] ?? '';
    return {
      type: [tags.get('z:itemType'), ['webpage']],
      author: [tags.get('citation_author'), inverted(facts)],
      title: [tags.get('citation_title'), [facts.editionTitle]],
      'original title': [/^Original Title: (.*)$/m.exec(extra)?.[1], restatedTitle(facts)],
      'date of the original': [/^Original Date: (.*)$/m.exec(extra)?.[1], known(facts)],
      'date of the edition': [tags.get('citation_publication_date'), [slashed(facts.edition)]],
      version: [/^Version: (.*)$/m.exec(extra)?.[1], facts.edition],
      address: [tags.get('citation_public_url'), [facts.address]],
    };
  },
  'JSON-LD': (facts, tree) => {
    const edition = JSON.parse(readJsonLd(tree));
    const authors = (edition.isBasedOn.author as { familyName: string; givenName: string }[]).map((author) => ({
      family: author.familyName,
      given: author.givenName,
    }));
    return {
      author: [authors, facts.authors],
      title: [edition.name, facts.editionTitle],
      'original title': [edition.isBasedOn.name, facts.title],
      'who restated': [edition.contributor?.[0].name, restater(facts)],
      'date of the original': [edition.isBasedOn.datePublished, known(facts)],
      'date of the edition': [edition.datePublished, facts.edition],
      version: [edition.version, facts.edition],
      address: [edition.url, facts.address],
    };
  },
  ...Object.fromEntries(
    ['chicago', 'apa', 'mla'].map((style): [string, Output] => [
      `the reference in ${style}`,
      (facts, tree) => {
        const reference = select(`#cite-edition [data-style=${style}] .reference`, tree);
        const text = reference ? toString(reference) : '';
        const year = facts.isInferred ? (style === 'apa' ? `ca. ${facts.year}` : `[${facts.year}?]`) : facts.year;
        return {
          author: [text.startsWith(`${facts.authors[0]?.family}`), true],
          // Two of the styles set titles in capitals of their own.
          title: [text.toLowerCase().includes(facts.editionTitle.toLowerCase()), true],
          'date of the original': [text.includes(year), true],
          'date of the edition': [text.includes(facts.edition.slice(0, 4)), true],
          address: [reference && select('a', reference)?.properties['href'], facts.address],
        };
      },
    ]),
  ),
};

/** The same of the original’s own records. */
const ofOriginal: Record<string, Output> = {
  'CSL-JSON': (facts, _, files) => {
    const [item, ...others] = JSON.parse(files('original.json'));
    return {
      records: [others.length, 0],
      author: [item.author, facts.authors],
      title: [item.title, facts.title],
      publisher: [item.publisher ?? item['container-title'], facts.publisher],
      series: [
        item.genre && `${item.genre} ${item.number}`,
        facts.series && `${facts.series.name} ${facts.series.number}`,
      ],
      date: [item.issued['date-parts'], dateParts(facts.isInferred ? facts.year : facts.published)],
      doubt: [item.issued.circa, facts.isInferred],
    };
  },
  BibTeX: (facts, _, files) => {
    const bibtex = files('original.bib');
    return {
      author: [inBraces(bibtex, 'author'), inverted(facts).join(' and ')],
      title: [inBraces(bibtex, 'title'), escaped(facts.title)],
      year: [inBraces(bibtex, 'year'), facts.isInferred ? undefined : facts.year],
      doubt: [inBraces(bibtex, 'date')?.endsWith('~') ?? false, facts.isInferred ?? false],
    };
  },
  RIS: (facts, _, files) => {
    const ris = files('original.ris');
    return {
      author: [allTagged(ris, 'AU'), inverted(facts)],
      title: [tagged(ris, 'TI'), facts.title],
      year: [tagged(ris, 'DA')?.slice(0, 4), facts.isInferred ? undefined : facts.year],
      doubt: [tagged(ris, 'N1') !== undefined, facts.isInferred ?? false],
    };
  },
  ...Object.fromEntries(
    ['chicago', 'apa', 'mla'].map((style): [string, Output] => [
      `the reference in ${style}`,
      (facts, tree) => {
        const text = toString(
          select(`#cite-original [data-style=${style}] .reference`, tree) ?? { type: 'root', children: [] },
        );
        const year = facts.isInferred ? (style === 'apa' ? `ca. ${facts.year}` : `[${facts.year}?]`) : facts.year;
        return {
          author: [text.startsWith(`${facts.authors[0]?.family}`), true],
          title: [text.toLowerCase().includes(facts.title.toLowerCase()), true],
          date: [text.includes(year), true],
          'who restated': [text.includes('Crosscurrents'), false],
          series: [
            !facts.series || text.replaceAll(',', '').includes(`${facts.series.name} ${facts.series.number}`),
            true,
          ],
        };
      },
    ]),
  ),
};

function factsOf(site: Site, original: FixtureArticle, path: string, tree: Root): Facts {
  const edition = String(select('.Cite', tree)?.properties['dataEdition']);
  return {
    ...original,
    address: site.origin + path,
    year: original.published.slice(0, 4),
    editionTitle: original.title + (original.wording === 'restated' ? restated : ''),
    edition,
  };
}

for (const site of fixtureSites) {
  const pages = readArticles(site);
  for (const original of fixtureArticles) {
    const page = pages.get(original.slug);
    assert.ok(page);
    const { path, tree } = page;
    const facts = factsOf(site, original, path, tree);
    const files = (name: string) => readFileSync(join(site.folder, 'articles', original.slug, name), 'utf8');

    describe(`${original.slug} on the site ${site.name}`, () => {
      test('says of which day its edition is', () => assert.match(facts.edition, /^\d{4}(-\d{2}){0,2}$/));

      for (const [subject, all] of Object.entries({ edition: outputs, original: ofOriginal })) {
        for (const [name, output] of Object.entries(all)) {
          test(`its ${subject} is described by ${name} as by all the others`, () => {
            const found = output(facts, tree, files);
            assert.ok(Object.keys(found).length > 3);
            for (const [what, [is, expected]] of Object.entries(found)) assert.deepEqual(is, expected, what);
          });
        }
      }

      test('has no locator in a record, and one in the words of every style', () => {
        for (const name of ['cite.json', 'cite.bib', 'cite.ris']) assert.doesNotMatch(files(name), /#p\d|#note-/, name);
        for (const form of selectAll('.Cite .in-text', tree)) {
          const { dataParagraph, dataParagraphs, dataNote } = form.properties;
          assert.match(String(dataParagraph), /^\(.*, para\. \{n\}\)$/);
          assert.match(String(dataParagraphs), /^\(.*, paras\. \{n\}\)$/);
          assert.match(String(dataNote), /^\(.*, n\. \{n\}\)$/);
        }
        assert.equal(selectAll('.Cite .in-text', tree).length, 6);
      });
    });
  }
}
