import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { useReader } from '../support/reader.ts';
import { fixtureSlugs } from '../support/fixture-articles.ts';
import { fixtureSite, fixtureUnderPath } from '../support/sites.ts';

const site = fixtureUnderPath;
const article = `articles/${fixtureSlugs[0]}/`;

describe('a mistake in a paragraph', () => {
  const reader = useReader(site);

  test('is reported from its card, with its address filled in', async () => {
    const page = await reader.open(article);
    await page.locator('#p2 a.number').click();
    const link = page.getByRole('dialog').getByRole('link', { name: 'Report a mistake in paragraph 2' });
    const url = new URL((await link.getAttribute('href')) ?? '');
    assert.equal(url.origin + url.pathname, `https://github.com/${site.repository}/issues/new`);
    assert.equal(url.searchParams.get('place'), `${site.origin}${site.base}${article}#p2`);
    assert.match(url.searchParams.get('title') ?? '', /^Mistake in “.+”, edition of /);
  });
});

describe('where nobody takes reports', () => {
  const reader = useReader(fixtureSite);

  test('the card of a paragraph promises none', async () => {
    const page = await reader.open(article);
    await page.locator('#p2 a.number').click();
    await page.getByRole('dialog').getByRole('heading', { name: 'Cite paragraph 2' }).waitFor();
    assert.equal(await page.getByRole('link', { name: /Report a mistake/ }).count(), 0);
  });
});
