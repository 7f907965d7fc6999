import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { readSiteIndex } from '../../src/import/front-matter/site-index.ts';
import { readHtml } from '../../src/import/read/html/read-html.ts';
import { readText } from '../../src/import/read/text.ts';
import { readEdition } from '../../src/edition/read/read-edition.ts';
import { rankingSite, readPages, readSlugs } from '../support/sites.ts';
import { importText, type ImportedText } from './import-text.ts';
import { textOf } from './html-reading.ts';
import { tidy, words } from './page-wording.ts';
import { readFileSync } from 'node:fs';

const pages = readPages(rankingSite);
const known = readSiteIndex('tests/search/ranking-corpus');

/** What an edition is to be after it has come back. */
interface Edition {
  title: string;
  subtitle: string | undefined;
  authors: string[];
  date: string;
  /** Whether the date isn’t that of the original; then a page doesn’t give it to machines. */
  isInferred: boolean;
  headings: string[];
  paragraphs: string[];
  notes: string[];
}

function editionOf(slug: string, page: Root): Edition {
  const text = readFileSync(`${rankingSite.content}/articles/${slug}.mdx`, 'utf8');
  const fields = readEdition(slug, text).fields.data as {
    title: string;
    subtitle?: string;
    authors: string[];
    published: { date: string; basis: string };
  };
  const { title, subtitle, authors, published } = fields;
  return {
    ...{ title, subtitle, authors, date: published.date, isInferred: published.basis === 'inferred' },
    headings: selectAll('.prose > h2:not(#notes)', page).map(words),
    paragraphs: selectAll('p[id^=p]', page).map(words),
    notes: selectAll('li[id^=note-]', page).map(words),
  };
}

/** The edition as plain text, as a reader would copy it: the notes at its end. */
function asText(page: Root, { title, subtitle, notes }: Edition): string {
  // An inferred date is in a span: “not before 19 December 2023”.
  const [author, date] = [select('.Masthead .authors', page), select('.Masthead time, .Masthead .inferred', page)];
  assert.ok(author && date);
  const name = select('a, .name', author) ?? author;
  const body = selectAll('.prose > h2:not(#notes), .prose p[id^=p]', page).map(words);
  const head = [
    title,
    ...(subtitle === undefined ? [] : [subtitle]),
    `By ${words(name)}`,
    words(date).replace('not before ', ''),
  ];
  const list = notes.length > 0 ? ['Notes', ...notes.map((note, index) => `[${index + 1}] ${note}`)] : [];
  return [...head, ...body, ...list].join('\n\n');
}

function readBack({ article, fields }: ImportedText): Omit<Edition, 'isInferred'> {
  const { children } = article.body;
  const textsOf = (type: string): string[] =>
    children.filter((node) => node.type === type).map((node) => tidy(textOf(node)));
  const { title = '', subtitle, authors = [], published } = fields;
  const notes = textsOf('footnoteDefinition');
  return {
    ...{ title, subtitle, authors, date: published?.date ?? '' },
    headings: textsOf('heading'),
    paragraphs: textsOf('paragraph'),
    notes,
  };
}

for (const slug of readSlugs(rankingSite)) {
  const page = pages.find(({ path }) => path === `/articles/${slug}/`);
  if (!page) throw new Error(`${slug} isn’t built`);
  const edition = editionOf(slug, page.tree);

  describe(slug, () => {
    const forms = {
      'the page': importText(page.html, known, (html) => readHtml(html, { file: 'page.html' })),
      'the text with its notes at the end': importText(asText(page.tree, edition), known, readText),
    };
    for (const [form, imported] of Object.entries(forms)) {
      test(`${form} comes back as the same title, author, date, headings, paragraphs and notes`, () => {
        assert.ok(edition.paragraphs.length >= 9);
        const { isInferred, ...said } = edition;
        const date = isInferred && form === 'the page' ? '' : said.date;
        assert.deepEqual(readBack(imported), { ...said, date });
        assert.deepEqual([imported.check.missing, imported.check.invented], [[], []]);
      });
    }
  });
}
