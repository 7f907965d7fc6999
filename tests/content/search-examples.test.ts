import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { parse } from 'yaml';
import { liveSite, readPages } from '../support/sites.ts';

interface Examples {
  both: string[];
  without: string;
  either: string[];
  phrase: string;
  beginning: string;
}

const { placeholder, examples } = (
  parse(readFileSync('content/site.yaml', 'utf8')) as { search: { placeholder: string; examples: Examples } }
).search;
const pages = readPages(liveSite);
const places = pages
  .filter(({ path }) => path.startsWith(`${liveSite.base}articles/`))
  .flatMap(({ tree }) => selectAll('.prose p, .prose h2, .prose li, .KeyPoints li', tree))
  .map((element) => toString(element).replace(/\s+/g, ' ').toLowerCase());
const has = (...words: string[]) => places.some((place) => words.every((word) => place.includes(word.toLowerCase())));

describe('the examples for searching', () => {
  test('are words that the articles have', () => {
    assert.ok(has(placeholder.replace(/[“”]/g, '')), placeholder);
    assert.ok(has(...examples.both), examples.both.join(' '));
    for (const words of [examples.without, ...examples.either, examples.phrase, examples.beginning]) {
      assert.ok(has(words), words);
    }
  });

  test('are on the page for searching, with an author and a year that the site has', () => {
    const search = pages.find(({ path }) => path === `${liveSite.base}search/`)?.tree;
    assert.ok(search);
    const shown = selectAll('.SearchHelp code', search).map((code) => toString(code));
    assert.ok(shown.includes(examples.both.join(' ')) && shown.includes(`${examples.beginning}*`), shown.join());
    const [, author = '', year = ''] = /author:"?([^"]+)"? year:(\d{4})/.exec(shown.join('\n')) ?? [];
    const byline = pages.some(({ path, tree }) => {
      const text = select('.Masthead', tree);
      return (
        path.startsWith(`${liveSite.base}articles/`) && text && toString(text).toLowerCase().includes(author) && year
      );
    });
    assert.ok(author && byline, `author:${author} year:${year}`);
  });
});
