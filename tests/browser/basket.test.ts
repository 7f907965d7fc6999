import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { select } from 'hast-util-select';
import { findViolations } from '../support/accessibility.ts';
import { addParagraph, addSelected, addWork, basketOf, kept, openBasket, passage } from '../support/basket.ts';
import { useReader, windows } from '../support/reader.ts';
import { readPages, fixtureSites } from '../support/sites.ts';

const article = '/articles/empty-berths/';
const other = '/articles/deep-water/';

for (const site of fixtureSites) {
  describe(`the basket of the site ${site.name}`, () => {
    const reader = useReader(site);

    test('collects a paragraph, selected words and a work of several articles, and lists them after a reload', async () => {
      const page = await reader.open(article);
      await addParagraph(page, 3);
      assert.match(await page.locator('.CiteCard [role=status]').innerText(), /^In the basket: 1/);
      await page.goto(reader.address(other));
      const words = (await page.locator('#p2').evaluate((element) => {
        const text = [...element.childNodes].find(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim());
        return text?.nodeValue?.trim().split(' ').slice(1, 6).join(' ') ?? '';
      })) as string;
      await addSelected(page, '#p2', words.slice(1, -1));
      assert.match(await page.locator('.QuoteButtons [role=status]').innerText(), /^In the basket: 2/);
      await page.goto(reader.address('/sources/'));
      await addWork(page, 'kerr-2022');
      await page.getByRole('link', { name: 'Basket: 3' }).click();
      await page.waitForURL(/\/basket\/$/);
      await page.reload();
      await page.locator('.passage li').nth(1).waitFor();
      const passages = await page.locator('.passage li .words').allInnerTexts();
      assert.equal(passages.length, 2);
      assert.match(
        passages[0] ?? '',
        /^On Ashdown’s account, as Crosscurrents restates it \(Ashdown \[2023\?\] 2024, para\. 3\): /,
      );
      assert.ok(passages[1]?.includes(words), `${passages[1]} lacks the whole words “${words}”`);
      assert.match(await page.locator('.passage .reference').first().innerText(), /^Ashdown, Tom\. /);
      assert.match(await page.locator('.work .reference').innerText(), /Ndiaye/);
      assert.doesNotMatch(await page.locator('.work .reference').innerText(), /basket/i);
      await page.getByRole('link', { name: 'Ashdown, paragraph 3' }).click();
      await page.waitForURL(/empty-berths\/#p3$/);
      assert.ok(page.url().startsWith(reader.address(article)));
      await page.close();
    });

    test('is kept out of search engines, the search and the site map', () => {
      const page = readPages(site).find(({ path }) => path.endsWith('/basket/'));
      assert.ok(page);
      assert.equal(select('meta[name=robots]', page.tree)?.properties['content'], 'noindex');
      assert.equal(select('[data-pagefind-body]', page.tree), undefined);
      assert.doesNotMatch(readFileSync(join(site.folder, 'sitemap-0.xml'), 'utf8'), /basket/);
    });
  });
}

describe('the basket', () => {
  const reader = useReader();
  const openWith = async (items: object[], options = windows.wide as object) => {
    const page = await reader.open('/about/', options);
    await page.evaluate((text) => localStorage.setItem('basket', text), basketOf(...items));
    await openBasket(page, reader);
    await page.locator('.passage li').first().waitFor();
    return page;
  };
  const second = { ...passage, fragment: 'p4', number: '4', words: 'Others.', added: '2024-02-04T10:00:00.000Z' };

  test('takes back at once what was added, and takes nothing twice', async () => {
    const page = await reader.open(article);
    await addParagraph(page, 2);
    await page.getByRole('button', { name: 'Undo' }).click();
    assert.equal(await page.locator('.CiteCard [role=status]').innerText(), 'Taken out. In the basket: 0');
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Add to basket');
    const add = page.getByRole('button', { name: 'Add paragraph 2 to the basket' });
    await add.click();
    await page.getByRole('button', { name: 'Undo' }).waitFor();
    await add.click();
    assert.equal(await page.locator('.CiteCard [role=status]').innerText(), 'Already in the basket: 1');
    assert.equal(JSON.parse((await kept(page)) ?? '').items.length, 1);
  });

  test('takes the words of a paragraph, and not what refers to it', async () => {
    const page = await reader.open(article);
    const referring = page.locator('p:has(> .number):has(+ .referred)').first();
    const number = Number((await referring.getAttribute('id'))?.slice(1));
    await addParagraph(page, number);
    const { words } = JSON.parse((await kept(page)) ?? '').items[0] as { words: string };
    const [own, others] = await referring.evaluate((element) => {
      const copy = element.cloneNode(true) as Element;
      for (const part of copy.querySelectorAll('.number, .mark, .CiteCard')) part.remove();
      return [copy.textContent?.trim().replace(/\s+/g, ' '), element.nextElementSibling?.textContent?.trim()];
    });
    assert.equal(words, own);
    assert.ok(others && !words.includes(others));
  });

  test('adds selected words by the keyboard', async () => {
    const page = await reader.open(article);
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#p2') as Node));
    const add = page.getByRole('button', { name: 'Add the selected words to the basket' });
    await add.focus();
    await page.keyboard.press('Enter');
    await page.locator('.QuoteButtons [role=status]', { hasText: 'In the basket: 1' }).waitFor();
  });

  test('keeps a note as it is typed', async () => {
    const page = await openWith([passage]);
    await page.getByLabel('My note to Ashdown, paragraph 3').pressSequentially('Compare Varga');
    assert.equal(JSON.parse((await kept(page)) ?? '').items[0].note, 'Compare Varga');
    await page.reload();
    assert.equal(await page.getByLabel('My note to Ashdown, paragraph 3').inputValue(), 'Compare Varga');
  });

  test('removes and puts back, in its place and with its note, and keeps the focus there', async () => {
    const page = await openWith([{ ...passage, note: 'Mine' }, second]);
    await page.getByRole('button', { name: 'Remove Ashdown, paragraph 3' }).press('Enter');
    assert.equal(JSON.parse((await kept(page)) ?? '').items.length, 1);
    assert.match(String(await page.evaluate(() => document.activeElement?.ariaLabel)), /^Undo: .*paragraph 3/);
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement?.ariaLabel), 'Remove Ashdown, paragraph 3');
    const items = JSON.parse((await kept(page)) ?? '').items as { number: string; note: string }[];
    assert.deepEqual(
      items.map(({ number, note }) => [number, note]),
      [
        ['3', 'Mine'],
        ['4', ''],
      ],
    );
    await page.getByRole('button', { name: 'Remove Ashdown, paragraph 3' }).click();
    await page.getByRole('button', { name: 'Remove Ashdown, paragraph 4' }).click();
    await page.getByText('Nothing is in it yet').waitFor();
    assert.equal(await page.getByRole('button', { name: 'Undo' }).count(), 2);
  });

  test('says that the site has a newer edition, keeps the words of the old one and leads to the new', async () => {
    const page = await openWith([passage]);
    const line = page.locator('.newer', { hasText: 'There is a newer one' });
    await line.waitFor();
    assert.match(
      await line.innerText(),
      /of the edition of 2 January 2024\. There is a newer one, of \d+ \w+ 20\d\d\./,
    );
    assert.match(await page.locator('.words').innerText(), /Words that an older edition had\.$/);
    await line.getByRole('link').click();
    await page.waitForURL(/\/articles\/empty-berths\/#p3$/);
  });

  test('says nothing of the kind about the edition that the site has, and says if the article is gone', async () => {
    const page = await reader.open(article);
    await addParagraph(page, 3);
    const answered = page.waitForResponse(/empty-berths\/cite\.json/);
    await openBasket(page, reader);
    await (await answered).finished();
    assert.equal(await page.locator('.newer:not([hidden])').count(), 0);
    const gone = await openWith([{ ...passage, slug: 'no-such-article' }]);
    await gone.getByText('This site no longer has the article').waitFor();
  });

  test('cites in the style that is chosen', async () => {
    const page = await reader.open(article);
    await addParagraph(page, 3);
    await openBasket(page, reader);
    await page.getByRole('radio', { name: 'APA' }).check();
    assert.match(await page.locator('.words').innerText(), /\(Ashdown, ca\. 2023\/2024, para\. 3\)/);
    assert.match(await page.locator('.reference').innerText(), /^Ashdown, T\. \(/);
    await page.reload();
    assert.ok(await page.getByRole('radio', { name: 'APA' }).isChecked());
  });

  test('takes no markup from what is kept but italics and links to the web', async () => {
    const html = '<img src=x onerror=alert(1)><b>T</b> <i>I</i> <a href="javascript:alert(1)">no</a>';
    const [reference] = passage.references;
    const page = await openWith([{ ...passage, references: [{ ...reference, html }], words: '<b>bold</b>' }]);
    assert.equal(await page.locator('.reference').innerHTML(), 'T <i>I</i> no');
    assert.match(await page.locator('.words').innerText(), /<b>bold<\/b>/);
  });

  test('says without JavaScript that it needs some, and offers nothing that does nothing', async () => {
    const page = await reader.open('/basket/', { ...windows.wide, javaScriptEnabled: false });
    assert.ok(await page.locator('noscript .notice', { hasText: 'The basket needs JavaScript' }).isVisible());
    await page.goto(reader.address('/sources/'));
    assert.equal(await page.locator('.add:visible').count(), 0);
  });

  for (const options of [
    {},
    { colorScheme: 'dark' },
    { forcedColors: 'active' },
    { viewport: { width: 320, height: 700 } },
  ]) {
    test(`is accessible and fits with ${JSON.stringify(options)}`, async () => {
      const work = {
        type: 'work',
        key: 'kerr-2022',
        html: 'Work',
        address: 'https://example.org/#kerr-2022',
        note: '',
      };
      const page = await openWith([passage, second, { ...work, added: '2024' }], options);
      await page.getByRole('button', { name: 'Remove Ashdown, paragraph 4' }).click();
      assert.deepEqual(await findViolations(page), []);
      const { width, room } = await page.evaluate(() => ({
        width: document.documentElement.scrollWidth,
        room: innerWidth,
      }));
      assert.ok(width <= room, `${width} pixels of ${room}`);
    });
  }
});
