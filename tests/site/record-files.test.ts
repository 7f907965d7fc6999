import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { CSLExporter, parse, parseRIS } from 'biblatex-csl-converter';
import { fixtureSites, listFiles, rankingSite, readSlugs, type Site } from '../support/sites.ts';

interface Item {
  id: string;
  title: string;
  author?: { family?: string; given?: string; literal?: string }[];
  issued?: { 'date-parts': number[][]; circa?: boolean };
  DOI?: string;
  URL?: string;
}

/** What tells a work from others, in one form whichever file it comes from. */
const facts = ({ title, author = [], issued, DOI, URL }: Item, datePrecision: number) => ({
  // One parser changes capitals and marks them; neither is a part of what a title says.
  title: title.replace(/<[^>]+>/g, '').toLowerCase(),
  authors: author.map(({ family = '', given = '', literal = '' }) =>
    `${given} ${family} ${literal}`.split(' ').filter(Boolean).sort().join(' '),
  ),
  // BibTeX’s form of an inferred year means nothing to its parser, and RIS has none: the next test looks at them.
  issued: issued?.circa ? undefined : issued?.['date-parts'][0]?.slice(0, datePrecision),
  // The parser of BibTeX takes the address of a machine without a name for none.
  address: DOI ?? (URL?.startsWith('http://localhost') ? undefined : URL),
});

function readRecords(site: Site, name: string) {
  const read = (ending: string) => readFileSync(join(site.folder, `${name}.${ending}`), 'utf8');
  const bibtex = parse(read('bib'));
  const ris = parseRIS(read('ris'));
  const itemsOf = ({ entries }: typeof bibtex | typeof ris) =>
    Object.values(new CSLExporter(entries as typeof bibtex.entries).parse()) as unknown as Item[];
  return {
    json: JSON.parse(read('json')) as Item[],
    bibtex: { ...bibtex, items: itemsOf(bibtex), keys: Object.values(bibtex.entries).map((entry) => entry.entry_key) },
    ris: {
      items: itemsOf(ris),
      errors: ris.errors,
      ids: [...read('ris').matchAll(/^ID {2}- (.+)$/gm)].map(([, id]) => id),
    },
  };
}

const isOfAddress = ({ type }: { type: string }) => type === 'unknown_uri';

for (const site of [...fixtureSites, rankingSite]) {
  describe(`the files for reference managers of the site ${site.name}`, () => {
    const files = [
      { name: 'sources', ids: listFiles(join(site.content, 'works')).map((file) => file.replace(/\.yaml$/, '')) },
      ...readSlugs(site).flatMap((slug) => [
        { name: `articles/${slug}/cite`, ids: [`${slug}-edition`] },
        { name: `articles/${slug}/original`, ids: [slug] },
      ]),
    ];

    for (const { name, ids } of files) {
      const { json, bibtex, ris } = readRecords(site, name);

      test(`${name} has every work under its key, in three formats`, () => {
        assert.ok(ids.length > 0);
        for (const found of [json.map(({ id }) => id), bibtex.keys, ris.ids]) assert.deepEqual([...found].sort(), ids);
      });

      test(`${name} says the same in BibTeX as in CSL-JSON`, () => {
        assert.deepEqual(
          bibtex.errors.filter((error) => !isOfAddress(error)),
          [],
        );
        assert.deepEqual(
          bibtex.items.map((item) => facts(item, 3)),
          json.map((item) => facts(item, 3)),
        );
      });

      test(`${name} says the same in RIS as in CSL-JSON`, () => {
        assert.deepEqual(ris.errors, []);
        // The parser of RIS reads the year only.
        assert.deepEqual(
          ris.items.map((item) => facts(item, 1)),
          json.map((item) => facts(item, 1)),
        );
      });
    }
  });
}
