import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { inWords } from '../../src/library/number-words.ts';
import { readHeads } from '../support/front-matters.ts';
import { fixtureSite, rankingSite, readPages } from '../support/sites.ts';

const heads = readHeads(fixtureSite);
const pages = readPages(fixtureSite);
const about = pages.find(({ path }) => path === '/about/')?.tree;
assert.ok(about);
const textOf = (selector: string, tree = about): string => {
  const found = select(selector, tree);
  assert.ok(found, `the page has no ${selector}`);
  return toString(found).replace(/\s+/g, ' ');
};

describe('the page about the site', () => {
  for (const { site, doubt } of [
    { site: fixtureSite, doubt: '' },
    // Its first and its last date are inferred.
    { site: rankingSite, doubt: ', as far as can be told,' },
  ]) {
    test(`counts articles and publishers as they are, and dates them as far as that is known, ${site.name}`, () => {
      const heads = readHeads(site);
      const page = readPages(site).find(({ path }) => path === '/about/');
      const said = (selector: string) => textOf(selector, page?.tree);
      assert.match(said('.lead'), new RegExp(`for ${inWords(heads.length)} policy articles`));
      const publishers = new Set(heads.map(({ publisher }) => publisher)).size;
      const why = said('[aria-labelledby=why]');
      assert.match(why, new RegExp(`with ${inWords(publishers)} publishers`));
      const [first, last] = [heads[0], heads.at(-1)].map((head) => head?.published.date.slice(0, 4));
      assert.match(why, new RegExp(`appeared${doubt} between \\p{L}+ ${first} and \\p{L}+ ${last}`, 'u'));
    });
  }

  test('shows the disagreement by what the authors say on a topic, each with the paragraphs', () => {
    const voices = selectAll('[aria-labelledby=why] .Voice', about);
    assert.ok(voices.length > 1);
    for (const voice of voices) assert.ok(select('.ParagraphLinks a[href^="/articles/"]', voice));
  });

  test('prints the line on rights that an original carries, word for word and in its language, and no other', () => {
    const lines = selectAll('.RightsLines li', about).flatMap((item) => {
      const [, line] = /with the line “(.*)”\.$/.exec(toString(item)) ?? [];
      return line ? [{ line, language: selectAll('[lang]', item).at(-1)?.properties['lang'] }] : [];
    });
    assert.deepEqual(
      lines,
      heads.flatMap(({ rights }) => rights ?? []),
    );
    assert.ok(lines.length > 0);
    assert.doesNotMatch(textOf('[aria-labelledby=rights]'), /©/);
  });

  test('is right that no quotation in an edition is longer than 14 words', () => {
    assert.match(textOf('[aria-labelledby=editions]'), /No quotation is longer than 14 words/);
    const quotations = readPages(rankingSite)
      .filter(({ path }) => path.startsWith('/articles/'))
      .flatMap(({ tree }) => selectAll('.prose > p', tree))
      .flatMap((paragraph) => toString(paragraph).match(/“[^”]*”/g) ?? []);
    assert.ok(quotations.length > 20, `only ${quotations.length} quotations were found`);
    assert.deepEqual(
      quotations.filter((quotation) => quotation.split(/\s+/).length > 14),
      [],
    );
  });
});

describe('the foot of every page', () => {
  test('says that originals are their owners’ and that our versions may be shared, or whose words the page is in', () => {
    for (const { path, tree } of pages) {
      const foot = select('.SiteFooter p', tree);
      assert.ok(foot, path);
      const isTheirs = path === '/articles/two-keys/';
      assert.equal(
        toString(foot).replace(/\s+/g, ' '),
        isTheirs
          ? 'This article is in its author’s own words. Crosscurrents publishes it by leave of whoever holds the rights ' +
              'in it, and offers it under no licence.'
          : 'Crosscurrents retells articles in its own words. The originals belong to their owners; our versions may be ' +
              'shared under CC BY 4.0.',
        path,
      );
      const licence = 'a[rel~="license"][href="https://creativecommons.org/licenses/by/4.0/"]';
      assert.equal(select(licence, foot) === undefined, isTheirs, path);
    }
  });
});
