import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { fieldOf, readHeads } from '../support/front-matters.ts';
import { readArticles, readJsonLd } from '../support/heads.ts';
import { listFiles, liveSite, readPages } from '../support/sites.ts';

const heads = readHeads(liveSite);
const articles = readArticles(liveSite);
const pages = readPages(liveSite);
const licence = 'https://creativecommons.org/licenses/by/4.0/';

const find = (path: string) => {
  const page = pages.find((one) => one.path === liveSite.base + path);
  assert.ok(page, `there is no page ${path}`);
  return page.tree;
};
const numbers = (count: number, name: string) => Array.from({ length: count }, (_, index) => `${name}${index + 1}`);
const markdownOf = (slug: string) => readFileSync(join(liveSite.content, 'articles', `${slug}.mdx`), 'utf8');

for (const head of heads) {
  const { slug, title, paragraphs, wording = 'restated', authors, topics } = head;
  const tree = articles.get(slug)?.tree ?? assert.fail(slug);
  const idsOf = (selector: string) => selectAll(selector, tree).map(({ properties }) => String(properties['id']));

  describe(`the article ${slug}`, () => {
    test('has as many paragraphs as its front matter says, each with a link to itself', () => {
      assert.deepEqual(idsOf('.prose > p'), numbers(paragraphs, 'p'));
      for (const id of numbers(paragraphs, 'p')) assert.ok(select(`#${id} > a.number[href="#${id}"]`, tree), id);
    });

    test('has every note of its file, and leads from each mark to its note and back', () => {
      const written = new Set([...markdownOf(slug).matchAll(/^\[\^(\d+)\]:/gm)].map(([, number]) => `note-${number}`));
      assert.deepEqual(new Set(idsOf('.notes > ol > li')), written);
      const marks = selectAll('a[role="doc-noteref"]', tree);
      for (const { properties } of marks) {
        const [id, note] = [String(properties['id']), String(properties['href'])];
        assert.ok(select(`${note} a[role="doc-backlink"][href="#${id}"]`, tree), `no way back from ${note} to ${id}`);
      }
      assert.deepEqual(new Set(marks.map(({ properties }) => String(properties['href']).slice(1))), written);
    });

    test('names its authors and its title, and says whose words it is in', () => {
      assert.equal(toString(select('h1', tree) ?? assert.fail('no h1')).replace(/\s+/g, ' '), title);
      assert.deepEqual(
        selectAll('.Masthead .p-author', tree).map((author) => toString(author).trim()),
        authors.map((author) => fieldOf(liveSite, `people/${author}.yaml`, 'name')),
      );
      const notice = toString(select('.Provenance', tree) ?? assert.fail('no notice'));
      assert.match(notice, wording === 'restated' ? /^Restated by .* in its own words/ : /^The text in the own words/);
    });

    test('is offered under a licence only if the words are ours', () => {
      const isOurs = wording === 'restated';
      assert.equal(select(`.SiteFooter a[rel~="license"][href="${licence}"]`, tree) !== undefined, isOurs);
      assert.equal((JSON.parse(readJsonLd(tree)) as { license?: string }).license, isOurs ? licence : undefined);
    });

    test('is listed on the home page, with each topic on which it makes a statement', () => {
      const home = find('');
      const address = `${liveSite.base}articles/${slug}/`;
      assert.ok(select(`.ArticleList a[href="${address}"]`, home));
      for (const { topic, paragraphs: on } of topics) {
        const section = selectAll('.Topic', home).find((one) => select(`#topic-${topic}`, one));
        assert.ok(section, topic);
        for (const n of on) assert.ok(select(`a[href="${address}#p${n}"]`, section), `${topic}: paragraph ${n}`);
      }
    });
  });
}

describe('the site', () => {
  test('lists every work that is on file, each with a place that cites it', () => {
    const sources = find('sources/');
    const works = listFiles(join(liveSite.content, 'works')).map((file) => file.replace(/\.yaml$/, ''));
    assert.deepEqual(new Set(selectAll('.Source', sources).map(({ properties }) => properties['id'])), new Set(works));
    for (const entry of selectAll('.Source', sources)) {
      assert.ok(select('.uses a[href*="#note-"]', entry), String(entry.properties['id']));
    }
  });

  test('names every article in its feed, its site map and its inventory', () => {
    const files = ['rss.xml', 'sitemap-0.xml', 'xref.json'].map((file) => ({
      file,
      text: readFileSync(join(liveSite.folder, file), 'utf8'),
    }));
    for (const { file, text } of files) {
      for (const { slug } of heads) assert.ok(text.includes(`articles/${slug}/`), `${file} lacks ${slug}`);
    }
  });

  test('has every paragraph and note on the page of all articles', () => {
    const whole = find('one-page/');
    for (const [slug, { tree }] of articles) {
      const count = selectAll('.prose > p[id], .notes > ol > li', tree).length;
      assert.equal(selectAll(`.prose :is(p, li)[id^="${slug}-"]`, whole).length, count, slug);
    }
  });

  test('counts its articles, paragraphs and works as its content does', () => {
    const inventory = JSON.parse(readFileSync(join(liveSite.folder, 'xref.json'), 'utf8')) as {
      items: { kind: string }[];
    };
    const count = (kind: string) => inventory.items.filter((item) => item.kind === kind).length;
    assert.deepEqual(
      { articles: count('article'), paragraphs: count('paragraph'), works: count('work') },
      {
        articles: heads.length,
        paragraphs: heads.reduce((sum, { paragraphs }) => sum + paragraphs, 0),
        works: listFiles(join(liveSite.content, 'works')).length,
      },
    );
  });
});
