import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { readEdition } from '../../src/edition/read/read-edition.ts';
import { fixtureSite, listFiles, rankingSite, readSlugs } from '../support/sites.ts';

const months = 'January February March April May June July August September October November December'.split(' ');
const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*';

/** How a day is written: in ISO 8601 or with slashes, in words or as RFC 822 has it, the American way, in CSL-JSON. */
const forms = [
  /\b(?<year>\d{4})[-/](?<month>\d{1,2})[-/](?<day>\d{1,2})\b/g,
  new RegExp(`\\b(?<day>\\d{1,2}) (?<month>${month}) (?<year>\\d{4})\\b`, 'g'),
  new RegExp(`\\b(?<month>${month}) (?<day>\\d{1,2}), (?<year>\\d{4})\\b`, 'g'),
  /\[\s*(?<year>\d{4}),\s*(?<month>\d{1,2}),\s*(?<day>\d{1,2})\s*\]/g,
];

/** Every day that a text names, as `2025-03-17`. */
const daysIn = (text: string): string[] =>
  forms.flatMap((form) =>
    [...text.matchAll(form)].map(({ groups }) => {
      const { year, month: name = '', day = '' } = groups ?? {};
      const number = /\d/.test(name) ? Number(name) : months.findIndex((full) => full.startsWith(name.slice(0, 3))) + 1;
      return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
    }),
  );

const readAll = (folder: string, files: string[]): { file: string; text: string }[] =>
  files.map((file) => ({
    file,
    text: readFileSync(join(folder, file), 'utf8').replaceAll('&nbsp;', ' ').replaceAll('\u00a0', ' '),
  }));

for (const site of [fixtureSite, rankingSite]) {
  const content = readAll(site.content, listFiles(site.content));
  const built = readAll(
    site.folder,
    listFiles(site.folder).filter(
      (file) => /\.(?:html|xml|json|bib|ris|md|txt)$/.test(file) && !/^pagefind\//.test(file),
    ),
  );

  test(`no file of the site ${site.name} names a day that the content doesn’t`, () => {
    const known = new Set(content.flatMap(({ text }) => daysIn(text)));
    const named = built.flatMap(({ file, text }) => daysIn(text).map((day) => ({ file, day })));
    assert.ok(named.length > 5 * readSlugs(site).length, `only ${named.length} days were found`);
    assert.deepEqual(
      named.filter(({ day }) => !known.has(day)),
      [],
    );
  });

  describe(`an item of the feed of the site ${site.name}`, () => {
    const feed = readFileSync(join(site.folder, 'rss.xml'), 'utf8');
    for (const slug of readSlugs(site)) {
      const [item = ''] = feed.match(new RegExp(`<item>(?:(?!</item>).)*/articles/${slug}/.*?</item>`, 's')) ?? [];
      const source = readFileSync(join(site.content, 'articles', `${slug}.mdx`), 'utf8');
      const { edition, published } = readEdition(slug, source).fields.data as {
        edition: string;
        published: { date: string; basis: string };
      };

      test(`is dated by the edition, where its day is known: ${slug}`, () => {
        const days = daysIn(/<pubDate>.*<\/pubDate>/.exec(item)?.[0] ?? '');
        assert.deepEqual(days, edition.length === 10 ? [edition] : []);
      });

      test(`says when the original appeared, as precisely as it is known: ${slug}`, () => {
        const [year, number, day] = published.date.split('-');
        const words = [day && Number(day), number && months[Number(number) - 1], year].filter(Boolean).join(' ');
        const inferred = published.basis === 'inferred' ? 'not before ' : '';
        assert.match(item, new RegExp(`<description>[^<]*, ${inferred}${words}\\)[,.] `));
        if (!day) assert.deepEqual(daysIn(/<description>.*?\. /.exec(item)?.[0] ?? ''), []);
      });
    }
  });
}
