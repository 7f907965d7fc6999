import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { inWords } from '../../src/library/number-words.ts';
import { heads } from '../support/front-matters.ts';
import { readPages, fixtureSite } from '../support/sites.ts';

const pages = readPages(fixtureSite);
const about = pages.find(({ path }) => path === '/about/')?.tree;
assert.ok(about);
const textOf = (selector: string): string => {
  const found = select(selector, about);
  assert.ok(found, `the page has no ${selector}`);
  return toString(found).replace(/\s+/g, ' ');
};

describe('the page about the site', () => {
  test('counts articles and publishers as they are, and dates them as far as that is known', () => {
    assert.match(textOf('.lead'), new RegExp(`for ${inWords(heads.length)} policy articles`));
    const publishers = new Set(heads.map(({ publisher }) => publisher)).size;
    const why = textOf('[aria-labelledby=why]');
    assert.match(why, new RegExp(`with ${inWords(publishers)} publishers`));
    const [first, last] = [heads[0], heads.at(-1)].map((head) => head?.published.date.slice(0, 4));
    assert.match(why, new RegExp(`as far as can be told, between \\p{L}+ ${first} and \\p{L}+ ${last}`, 'u'));
  });

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
    const quotations = pages
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
  test('says that originals are their owners’ and that our versions may be shared', () => {
    for (const { path, tree } of pages) {
      const foot = select('.SiteFooter p', tree);
      assert.ok(foot, path);
      assert.equal(
        toString(foot).replace(/\s+/g, ' '),
        'Crosscurrents retells articles in its own words. The originals belong to their owners; our versions may be ' +
          'shared under CC BY 4.0.',
        path,
      );
      assert.ok(select('a[rel~="license"][href="https://creativecommons.org/licenses/by/4.0/"]', foot), path);
    }
  });
});
