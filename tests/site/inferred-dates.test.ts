import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import { matches, selectAll } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { formatPartialDate } from '../../src/edition/references/partial-date.ts';
import { familyNamesOf, readHeads } from '../support/front-matters.ts';
import { fixtureSite, listFiles, rankingSite, type Site } from '../support/sites.ts';

/** A page without the text of the article, which tells of what dates it likes, and without the addresses of other sites. */
function withoutText(html: string): string {
  const tree = fromHtml(html);
  visit(tree, 'element', (node) => {
    if (matches('.prose', node)) node.children = [];
  });
  return toHtml(tree);
}

/** The text files of a site. */
const readTexts = ({ folder }: Site): { file: string; text: string }[] =>
  listFiles(folder)
    .filter((file) => /\.(?:html|xml|json|bib|ris)$/.test(file))
    .map((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      const kept = file.endsWith('.html') ? withoutText(text) : text;
      return { file, text: kept.replace(/https?:\/\/[^\s"<;]+/g, (address) => address.replace(/\d{4}\/\d{2}/g, '…')) };
    });

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The date in every form in which an output could print it as if it were known: `19 December 2023`, `2023-12`, `2023/12`. */
function formsOf(date: string): RegExp {
  const [year, month, day] = date.split('-');
  const name = months[Number(month) - 1] ?? '';
  const short = `${name.slice(0, 3)}(?:${name.slice(3)}|t?\\.)`;
  return new RegExp(
    `(?:${Number(day)} )?${short} ${year}|${short} ${Number(day)}, ${year}|${year}[-/]${month}(?:[-/]${day})?|${Number(day)} ${name.slice(0, 3)} ${year}`,
    'g',
  );
}

/**
 * What may come before such a date: that it is the earliest one, or that it is the date of another thing, which the notes
 * and the article itself tell of.
 */
const allowedBefore =
  /(?:[Nn]ot before|accessed|Accessed|consulted on|on|Retrieved|[Uu]rldate = \{|"accessed":|Y2 {2}- ) ?$/;

for (const site of [fixtureSite, rankingSite]) {
  describe(`an inferred date, on the site ${site.name}`, () => {
    const texts = readTexts(site);
    const heads = readHeads(site);
    const inferred = heads
      .filter(({ published }) => published.basis === 'inferred')
      .map((head) => ({ slug: head.slug, published: head.published.date, family: familyNamesOf(site, head)[0] ?? '' }));

    test('is that of at least one article', () => assert.ok(inferred.length > 0));

    for (const { slug, family, published } of inferred) {
      test(`of ${slug} is nowhere printed as if it were known`, () => {
        const bare = texts.flatMap(({ file, text }) =>
          [...text.matchAll(formsOf(published))]
            .filter(({ index }) => !allowedBefore.test(text.slice(Math.max(0, index - 30), index)))
            .filter(({ index }) => isOfArticle(text, index, family, slug))
            .map(({ 0: form, index }) => `${file}: …${text.slice(Math.max(0, index - 60), index)}[${form}]`),
        );
        assert.deepEqual(bare, []);
      });

      test(`of ${slug} is told by every page that lists the articles`, () => {
        const words = `not before ${formatPartialDate(published)}`;
        for (const file of [`articles/${slug}/index.html`, 'index.html', 'one-page/index.html', 'rss.xml']) {
          assert.ok(texts.find((one) => one.file === file)?.text.includes(words), `${file} doesn’t say “${words}”`);
        }
      });

      test(`of ${slug} is no year in a reference either`, () => {
        const year = published.slice(0, 4);
        const pages = texts.filter(({ file }) => file.endsWith('.html'));
        const references = pages.flatMap(({ text }) =>
          selectAll('.Cite .reference, .Cite .in-text, [id="articles"] + ul li', fromHtml(text)),
        );
        const own = references
          .map((node) => toString(node))
          .filter((text) => text.startsWith(family) || text.includes(`(${family}`));
        assert.ok(own.length > 6);
        for (const text of own) assert.doesNotMatch(text, new RegExp(`(?<!ca\\. |\\[|node/\\d*)${year}(?!\\?)`), text);
      });
    }

    test('is no day of an item in the feed, which is that of the edition', () => {
      const feed = texts.find(({ file }) => file === 'rss.xml')?.text ?? '';
      const items = feed.split('<item>').slice(1);
      assert.equal(items.length, heads.length);
      for (const { slug, published } of inferred) {
        const item = items.find((one) => one.includes(`/articles/${slug}/`));
        const day = /<pubDate>(.*)<\/pubDate>/.exec(item ?? '')?.[1] ?? '';
        assert.ok(day, slug);
        assert.notEqual(new Date(day).toISOString().slice(0, published.length), published, slug);
      }
    });
  });
}

/** True unless the words around it are about something else: a work, or a page that tells of all the articles. */
function isOfArticle(text: string, index: number, family: string, slug: string): boolean {
  const around = text.slice(Math.max(0, index - 300), index + 300);
  return around.includes(family) || around.includes(slug);
}
