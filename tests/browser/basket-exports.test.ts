import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { describe, test } from 'node:test';
import { BibLatexParser } from 'biblatex-csl-converter';
import type { Page } from 'playwright-core';
import { addParagraph, addWork, basketOf, kept, openBasket, passage, save } from '../support/basket.ts';
import { useReader } from '../support/reader.ts';
import { fixtureUnderPath } from '../support/sites.ts';

const lacking = spawnSync('pandoc', ['--version']).error ? 'pandoc is not installed: apt-get install pandoc' : false;
const note = 'Is “ś” *kept* {here}? \\ 漢字 😀\nSecond line: 1. #2 <b>';

describe('what a basket exports', () => {
  // The parser takes localhost for no address.
  const reader = useReader(fixtureUnderPath);

  /** Two paragraphs of one article, one of another, and a work; the first with a note. */
  async function openFull(): Promise<Page> {
    const page = await reader.open('/articles/empty-berths/');
    await addParagraph(page, 2);
    await page.keyboard.press('Escape');
    await addParagraph(page, 3);
    await page.goto(reader.address('/articles/deep-water/'));
    await addParagraph(page, 1);
    await page.goto(reader.address('/sources/'));
    await addWork(page, 'kerr-2022');
    await openBasket(page, reader);
    await page.getByLabel('My note').first().fill(note);
    return page;
  }
  const keys = ['deep-water-edition', 'empty-berths-edition', 'kerr-2022'];

  test('as BibTeX, RIS and CSL-JSON is one record for each edition and work', async () => {
    const page = await openFull();
    const bib = await save(page, 'BibTeX');
    const { entries, errors } = new BibLatexParser(bib.content).parse();
    assert.deepEqual(errors, []);
    assert.deepEqual(
      Object.values(entries)
        .map(({ entry_key }) => entry_key)
        .sort(),
      keys,
    );
    await page.getByText('3 records are in basket.bib.').waitFor();
    const ris = await save(page, 'RIS');
    assert.deepEqual([...ris.content.matchAll(/^ID {2}- (.*)$/gm)].map(([, key]) => key).sort(), keys);
    assert.equal(ris.content.match(/^ER {2}- /gm)?.length, 3);
    const json = JSON.parse((await save(page, 'CSL-JSON')).content) as { id: string; title: string }[];
    assert.deepEqual(json.map(({ id }) => id).sort(), keys);
    assert.equal(ris.name, 'basket.ris');
  });

  test('names the records that the site can’t give', async () => {
    const page = await reader.open('/about/');
    const items = [passage, { ...passage, slug: 'gone-since' }];
    await page.evaluate((text) => localStorage.setItem('basket', text), basketOf(...items));
    await openBasket(page, reader);
    const { content } = await save(page, 'BibTeX');
    assert.match(content, /^@online\{empty-berths-edition,/);
    await page
      .getByText('One record is in basket.bib. This site couldn’t give the records of gone-since-edition')
      .waitFor();
  });

  test('says whose record is of a newer edition than the words', async () => {
    const page = await reader.open('/about/');
    const items = [
      { ...passage, editionDate: '2001-01-01' },
      { ...passage, editionDate: '2999-01-01', words: 'Later.' },
    ];
    for (const [kept, isSaid] of [
      [items, true],
      [items.slice(1), false],
    ] as const) {
      await page.evaluate((text) => localStorage.setItem('basket', text), basketOf(...kept));
      await openBasket(page, reader);
      await save(page, 'RIS');
      const said = await page.getByText(/^One record is in basket\.ris\./).innerText();
      assert.equal(/older edition of “.+”, and the record is that of the newer one\.$/.test(said), isSaid, said);
    }
  });

  for (const { button, format, name } of [
    { button: 'Markdown', format: 'markdown', name: 'basket.md' },
    { button: 'HTML', format: 'html', name: 'basket.html' },
    { button: 'RTF, for word processors', format: 'rtf', name: 'basket.rtf' },
  ]) {
    test(
      `as ${button} has the words, citations, notes and links, as pandoc reads them`,
      { skip: lacking },
      async () => {
        const page = await openFull();
        const file = await save(page, button);
        assert.equal(file.name, name);
        const convert = (to: string) =>
          execFileSync('pandoc', ['--from', format, '--to', to, '--wrap', 'none'], {
            input: file.content,
            encoding: 'utf8',
          });
        // RTF has such signs in two halves, which pandoc before 3 doesn’t join.
        if (format === 'rtf') assert.ok(file.content.includes(String.raw`\u-10179\'3f\u-8704\'3f`), file.content);
        const plain = convert('plain').replace(/\uFFFD+/g, '😀');
        const words = await page.locator('.words').allInnerTexts();
        assert.equal(words.length, 3);
        const fold = (text: string) => text.replace(/\s+/g, ' ');
        for (const text of words) assert.ok(fold(plain).includes(fold(text)), `${text}\n\nis not in\n\n${plain}`);
        assert.ok(fold(plain).includes(fold(`My note: ${note}`)), plain);
        assert.match(fold(plain), /Ndiaye/);
        const html = convert('html');
        assert.match(html, /<a\s+href="[^"]*\/articles\/empty-berths\/#p3"[^>]*>Ashdown, paragraph 3\.<\/a>/);
        assert.match(html, /<em>[^<]*(?:Review|Politics|Journal|Policy|Crosscurrents|Affairs)/);
        assert.match(html, /{here}\? \\ 漢字 (?:😀|\uFFFD+)<br/);
      },
    );
  }

  test('as a backup is loaded again without duplicates, and with both notes', async () => {
    const page = await openFull();
    const backup = await save(page, 'Download a backup');
    const before = JSON.parse((await kept(page)) ?? '');
    assert.deepEqual(JSON.parse(backup.content), before);
    await page.getByLabel('My note').first().fill('Another note');
    await page.locator('.work').getByRole('button', { name: 'Remove' }).click();
    await page.locator('input[type=file]').setInputFiles(backup.path);
    await page.getByText(/: 1 added, 3 there already\./).waitFor();
    const { items } = JSON.parse((await kept(page)) ?? '');
    assert.equal(items.length, 4);
    assert.equal(items[0].note, `Another note\n\n${note}`);
    assert.equal(await page.getByLabel('My note').first().inputValue(), items[0].note);
  });

  test('refuses a file that is no backup, and changes nothing', async () => {
    const page = await openFull();
    const before = await kept(page);
    const file = { name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"version":1,"items":[{}]}') };
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByText('x.json is no backup of a basket').waitFor();
    assert.equal(await kept(page), before);
  });
});
