import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { createLargeSite } from '../support/large-site.ts';
import { useReader } from '../support/reader.ts';
import { firstResult, openSearchPage, searchFor } from '../support/searching.ts';
import { serveSite, type SiteServer } from '../support/site-server.ts';
import { fixtureSlugs } from '../support/fixture-articles.ts';
import { fixtureSite } from '../support/sites.ts';

const statement = (page: Page): Promise<string> => page.locator('.results > .remark').first().innerText();

/** What is said of words of which some occur nowhere. */
const statements = [
  { query: 'ECDIS', says: '“ECDIS” occurs nowhere in these editions, of which 3 of 4 restate the article.' },
  { query: 'ecdis', says: '“ecdis” occurs nowhere in these editions, of which 3 of 4 restate the article.' },
  {
    query: 'ECDIS zeppelin',
    says: 'Neither “ECDIS” nor “zeppelin” occurs in these editions, of which 3 of 4 restate the article.',
  },
  {
    query: 'ECDIS zeppelin xylophone',
    says: 'None of “ECDIS”, “zeppelin” and “xylophone” occurs in these editions, of which 3 of 4 restate the article.',
  },
  {
    query: 'Marrow ECDIS',
    says: '“Marrow” occurs in these editions, of which 3 of 4 restate the article, “ECDIS” does not.',
  },
  {
    query: 'Marrow ECDIS Ferrow zeppelin',
    says: '“Marrow” and “Ferrow” occur in these editions, of which 3 of 4 restate the article, neither “ECDIS” nor “zeppelin” does.',
  },
  {
    query: '“premium zeppelin”',
    says: '“premium zeppelin” occurs nowhere in these editions, of which 3 of 4 restate the article.',
  },
];

describe('evidence of absence', () => {
  const reader = useReader();

  for (const { query, says } of statements) {
    test(`${query}: ${says}`, async () => {
      const page = await openSearchPage(reader.open);
      await searchFor(page, query);
      assert.equal(await statement(page), says);
    });
  }

  test('the record says the forms tried, the parts, every article with its edition, the day and the address', async () => {
    const page = await openSearchPage(reader.open, '?q=IALA');
    const record = page.locator('.record');
    assert.ok(await record.locator('dl').isVisible());
    const said = await record.innerText();
    assert.match(said, /“IALA”: .*British and American spelling.*other names: Association of Lighthouse Authorities/);
    for (const part of ['text', 'notes', 'key points', 'headings', 'authors', 'works cited', 'editor’s notes']) {
      assert.ok(said.includes(part), part);
    }
    const lines = await record.locator('li').allInnerTexts();
    const articles = lines.filter((line) =>
      /“.+”, edition of (?:(?:\d+ )?\w+ )?\d{4}(?:, the author’s own words)?: 0 places$/.test(line),
    );
    assert.equal(articles.length, fixtureSlugs.length);
    assert.ok(lines.includes('Works cited: 0 places'));
    const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date());
    assert.ok(said.includes(day), day);
    assert.ok(said.includes(page.url()));
    assert.match(said, /not for the wording of the original/);
  });

  test('the record of several words counts the places of each', async () => {
    const page = await openSearchPage(reader.open, '?q=Okonjo+ECDIS+');
    const record = page.locator('.record');
    assert.equal(await record.locator('dl').isVisible(), false);
    await record.locator('summary').click();
    const lines = await record.locator('li').allInnerTexts();
    assert.ok(
      lines.some((line) => /^Tom Ashdown.*“Okonjo” [1-9]\d* places?, “ECDIS” 0 places$/.test(line)),
      `${lines}`,
    );
    assert.ok(
      lines.some((line) => /^Maija Ostrow.*“Okonjo” 0 places, “ECDIS” 0 places$/.test(line)),
      `${lines}`,
    );
  });

  test('it prints on one sheet, without controls', async () => {
    const page = await openSearchPage(reader.open, '?q=ECDIS');
    await page.locator('.record dl').waitFor();
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    assert.equal(pdf.match(/\/Type\s*\/Page\b/g)?.length, 1);
    await page.emulateMedia({ media: 'print' });
    for (const control of ['button', 'select', 'summary', '.SiteHeader nav', '.SiteFooter']) {
      for (const element of await page.locator(control).all()) assert.equal(await element.isVisible(), false, control);
    }
    for (const said of ['.results > .remark', '.record dl', '.record li']) {
      assert.ok(await page.locator(said).first().isVisible(), said);
    }
  });

  test('an acronym is never corrected to a word, in capitals or small letters', async () => {
    const page = await openSearchPage(reader.open);
    for (const query of ['IALA', 'iala', 'IALE']) {
      await searchFor(page, query);
      assert.match(await statement(page), new RegExp(`“${query}” occurs nowhere`));
      assert.equal(await page.locator(firstResult).count(), 0, query);
    }
  });

  test('a correction takes the words that stand together in the texts', async () => {
    const page = await openSearchPage(reader.open);
    for (const query of ['vesel trafifc', 'trafifc vessel', 'vessel trafifc']) {
      await searchFor(page, query);
      const meant = query.replace('vesel', 'vessel').replace('trafifc', 'traffic');
      assert.match(await statement(page), new RegExp(`Nothing holds “${query}”. These hold ${meant}\\.`));
    }
  });

  test('what was corrected can be searched for as it was typed, and is then said to stand nowhere', async () => {
    const page = await openSearchPage(reader.open, '?q=Okonja');
    await page.getByRole('button', { name: 'Search for “Okonja” only' }).click();
    await page.waitForURL(/exact=1/);
    await page.locator('.record').waitFor();
    assert.match(await statement(page), /“Okonja” occurs nowhere in these editions/);
  });

  test('editor’s notes and corrections are searched as a kind of their own', async () => {
    const page = await openSearchPage(reader.open);
    await searchFor(page, 'in:editors-notes original ');
    const names = await page.locator('.results .place').allInnerTexts();
    assert.ok(names.length > 3 && names.every((name) => name.startsWith('Editor’s note')), `${names}`);
    await searchFor(page, 'COLREG in:editors-notes ');
    await page.locator(firstResult).first().click();
    await page.waitForURL(/#editors-note-\d/);
    assert.ok(await page.evaluate(() => document.querySelector('.EditorsNote:has(:target), .EditorsNote:target')));
  });

  test('the same words in the text come before an editor’s note', async () => {
    const page = await openSearchPage(reader.open, '?q=COLREG');
    const names = await page.locator('.results .place').allInnerTexts();
    assert.match(names[0] ?? '', /^Paragraph/);
    assert.ok(
      names.some((name) => name.startsWith('Editor’s note')),
      `${names}`,
    );
  });
});

describe('evidence of absence on a large site', () => {
  const reader = useReader();
  let folder: string;
  let large: SiteServer;
  before(async () => {
    folder = await createLargeSite(40);
    large = await serveSite(folder, fixtureSite.base);
  });
  after(async () => {
    await large?.close();
    await rm(folder, { recursive: true });
  });

  test('nothing is said to stand nowhere before all texts have been read', async () => {
    const page = await reader.open('/about/');
    const { pages } = JSON.parse(readFileSync(`${folder}/search/start.json`, 'utf8')) as { pages: string[] };
    await page.goto(`${large.url}search/?q=zzyzx`);
    await page.locator('.remark').waitFor();
    assert.match(await statement(page), /The index of words has no “zzyzx”; not all texts have been read. Read all/);
    assert.equal(await page.locator('.record').count(), 0);
    await page.getByRole('button', { name: 'Read all of them' }).click();
    await page.locator('.record dl').waitFor();
    assert.match(
      await statement(page),
      /“zzyzx” occurs nowhere in these editions, of which 3 of 40 restate the article/,
    );
    assert.equal(await page.locator('.record dd:nth-of-type(3) li').count(), pages.length);
  });
});
