import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { allowed, clipboard, richClipboard } from '../support/clipboard.ts';
import { buildQuotingSite } from '../support/quoting-fixture.ts';
import { useReader, windows } from '../support/reader.ts';

const site = await buildQuotingSite();

/** Select from the first sign of `from` to the last of `to`, as they stand in an element. */
async function select(page: Page, selector: string, from: string, to = from): Promise<void> {
  await page.evaluate(
    ([selector, from, to]) => {
      const element = document.querySelector(selector) as HTMLElement;
      element.scrollIntoView({ block: 'center' });
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const find = (words: string) => {
        walker.currentNode = element;
        for (let node = walker.nextNode() as Text; node; node = walker.nextNode() as Text) {
          const at = node.data.indexOf(words);
          if (at !== -1) return { node, at };
        }
        throw new Error(`“${words}” doesn’t stand in ${selector}`);
      };
      const [start, end] = [find(from), find(to)];
      getSelection()?.setBaseAndExtent(start.node, start.at, end.node, end.at + to.length);
    },
    [selector, from, to] as const,
  );
}

/** Copy what is selected, as the lines that a plain text has. */
async function copy(page: Page): Promise<{ words: string; reference: string; link: string }> {
  await page.getByRole('button', { name: 'Copy with citation' }).click();
  await page.getByRole('button', { name: 'Copied' }).waitFor();
  const [words = '', reference = '', link = '', ...more] = (await clipboard(page)).split('\n');
  assert.deepEqual(more, []);
  return { words, reference, link };
}

/** The colour of `--marked` in light, in which a browser marks the words that a link leads to. */
const marked = [0xf6, 0xe3, 0xa4];

/** How much of a part of the page is marked, in pixels, when a link is followed. */
async function countMarked(page: Page, link: string, selector: string): Promise<number> {
  await page.goto('about:blank');
  await page.goto(link);
  const { data, info } = await sharp(await page.locator(selector).screenshot())
    .raw()
    .toBuffer({ resolveWithObject: true });
  const isMarked = (at: number) => marked.every((value, channel) => data[at + channel] === value);
  return Array.from({ length: info.width * info.height }, (_, pixel) => pixel * info.channels).filter(isMarked).length;
}

describe('words of a restated article', () => {
  const reader = useReader(site);
  const open = () => reader.open('/articles/tides-restated/', allowed(windows.wide));

  test('are reported as ours, never put in quotation marks under the author’s name', async () => {
    const page = await open();
    await select(page, '#p1', 'Harbours along', 'are dredged.');
    const { words, reference, link } = await copy(page);
    assert.equal(
      words,
      'On Reed’s account, as Crosscurrents restates it (Reed [2025] 2026, para. 1): Harbours along the coast silt up unless they are dredged.',
    );
    assert.doesNotMatch(words, /[“”"«»]/);
    assert.match(
      reference,
      /^Reed, Ann\. \(2025\) 2026\. “Tides and Trade \(Restated by Crosscurrents\)\.” .*\/articles\/tides-restated\/\.$/,
    );
    assert.match(link, /\/articles\/tides-restated\/#p1:~:text=/);
    const html = await richClipboard(page);
    assert.match(html, /<a[^>]* href="[^"]*#p1:~:text=[^"]*"[^>]*>Crosscurrents, paragraph 1<\/a>/);
  });

  test('that are cut in a word are taken whole, at both ends, and so is the link', async () => {
    const page = await open();
    await select(page, '#p1', 'ell-known', 'uil');
    const { words, link } = await copy(page);
    assert.match(words, /: well-known pilots’ guild …$/);
    assert.match(link, /#p1:~:text=well%2Dknown%20pilots%E2%80%99%20guild$/);
  });

  test('keep out marks, numbers and what an editor says in between', async () => {
    const page = await open();
    await select(page, '.prose', 'they are dredged.', 'A third paragraph');
    const { words, link } = await copy(page);
    assert.match(words, /\(Reed \[2025\] 2026, paras\. 1–3\): they are dredged\. The well-known/);
    assert.doesNotMatch(words, /dredged\. ?1|no date for this|letter\. ?1|for it\. ?2/);
    assert.match(words, /pay for it\. A third paragraph …$/);
    assert.match(link, /they%20are%20dredged,A%20third%20paragraph$/);
  });

  test('that the text itself quotes are quoted, through the author, and with the speaker if an editor has named one', async () => {
    const page = await open();
    await select(page, '#p1', 'a castle of sand');
    assert.equal(
      (await copy(page)).words,
      '“a castle of sand” (quoted in Reed [2025] 2026, para. 1, restated by Crosscurrents)',
    );
    await page.waitForFunction(() => getSelection()?.removeAllRanges() === undefined);
    await select(page, '#p2', '“We dredge', 'nobody thanks us”');
    assert.equal(
      (await copy(page)).words,
      '“We dredge every single spring, and nobody thanks us” (Jan Błęński, quoted in Reed [2025] 2026, para. 2, restated by Crosscurrents)',
    );
  });

  test('that go beyond a quotation are no quotation', async () => {
    const page = await open();
    await select(page, '#p1', 'the plan', 'castle of sand');
    assert.match((await copy(page)).words, /^On Reed’s account, .*: the plan “a castle of sand …$/);
  });

  test('from a note have its number, and its address in the link', async () => {
    const page = await open();
    await select(page, '#note-1', 'On the cost', 'own figures.');
    const { words, link } = await copy(page);
    assert.match(
      words,
      /^On Reed’s account, as Crosscurrents restates it \(Reed \[2025\] 2026, n\. 1\): On the cost .* figures\.$/,
    );
    assert.match(link, /#note-1:~:text=On%20the%20cost%20of,the%20guild%E2%80%99s%20own%20figures$/);
  });

  test('that an editor of this site has written are quoted as such', async () => {
    const page = await open();
    await select(page, '.EditorsNote', 'The original has', 'this letter.');
    assert.equal(
      (await copy(page)).words,
      '“The original has no date for this letter.” (editor’s note by Crosscurrents on Reed [2025] 2026, para. 2)',
    );
    await page.waitForFunction(() => getSelection()?.removeAllRanges() === undefined);
    await select(page, '#note-1 .Ed', 'They could', 'verified here.');
    assert.match(
      (await copy(page)).words,
      /^“They could not be verified here\.” \(editor’s note by Crosscurrents on Reed \[2025\] 2026, n\. 1\)$/,
    );
  });

  test('are cited in the style that was chosen on this device', async () => {
    const page = await open();
    await page.locator('#p3 a.number').click();
    await page.locator('.CiteCard').getByRole('radio', { name: 'APA' }).check();
    await page.keyboard.press('Escape');
    await select(page, '#p3', 'A third', 'the piece.');
    const { words, reference } = await copy(page);
    assert.match(words, /\(Reed, 2025\/2026, para\. 3\)/);
    assert.match(reference, /\(Original work published 2025\)$/);
  });

  const places: [name: string, selector: string, from: string, to: string][] = [
    ['beginning like an earlier sentence', '#p2', 'Harbours along the coast', 'pay for it.'],
    ['across a note’s mark', '#p1', 'unless they', 'pilots’ guild objects'],
    ['across paragraphs', '.prose', 'the coast pay', 'A third paragraph ends'],
    ['of one sentence with its full stop', '#p3', 'A third', 'the piece.'],
    ['in a note', '#note-1', 'the cost of dredging', 'own figures.'],
  ];
  for (const [name, selector, from, to] of places) {
    test(`are marked by the link: ${name}`, async () => {
      const page = await open();
      await select(page, selector, from, to);
      const { link } = await copy(page);
      const local = reader.address(link.replace(/^https?:\/\/[^/]+/, ''));
      const part = selector === '.prose' ? '#p3' : selector;
      const other = await reader.open('/about/');
      assert.ok((await countMarked(other, local, part)) > 1000, `${link} marks nothing in ${part}`);
      const broken = local.replace(/text=.*/, 'text=nothing%20of%20this%20kind');
      assert.equal(await countMarked(other, broken, part), 0, 'a link to other words marks something too');
    });
  }
});

describe('words of an article in its author’s own', () => {
  const reader = useReader(site);

  test('are quoted, with the citation', async () => {
    const page = await reader.open('/articles/tides-original/', allowed(windows.wide));
    await select(page, '#p1', 'president calls', 'in a letter.');
    const { words, reference } = await copy(page);
    assert.equal(words, '“president calls the plan ‘a castle of sand’ in a letter.” (Reed [2025] 2026, para. 1)');
    assert.match(reference, /^Reed, Ann\. \(2025\) 2026\. “Tides and Trade\.” Crosscurrents\. /);
    assert.doesNotMatch(reference, /restated/i);
  });

  test('stand on the page of the sources in quotation marks, as restated ones don’t', async () => {
    const page = await reader.open('/sources/');
    const uses = (name: string) => page.locator('.uses li', { hasText: name });
    assert.equal(await uses('Reed, paragraph 1').locator('q').count(), 1);
    assert.equal(await uses('Reed, restated, paragraph 1').locator('q').count(), 0);
    assert.equal(await uses('Reed, restated, paragraph 1').locator('.words').count(), 1);
  });

  test('are announced by link previews as the author’s, and restated ones as ours', async () => {
    const describe = async (slug: string) => {
      const page = await reader.open(`/articles/${slug}/`);
      return page.locator('meta[property="og:description"]').getAttribute('content');
    };
    assert.equal(await describe('tides-original'), 'Ann Reed (Coast, March 2025). On the tides.');
    assert.equal(
      await describe('tides-restated'),
      'Ann Reed (Coast, March 2025), restated by Crosscurrents. On the tides.',
    );
  });
});
