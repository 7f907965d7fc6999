import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { select } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import sharp from 'sharp';
import { fixtureArticles, fixtureSlugs } from '../support/fixture-articles.ts';
import { fixtureSites, readPages } from '../support/sites.ts';

for (const site of fixtureSites) {
  describe(`the heads of the site ${site.name}`, () => {
    const pages = readPages(site);
    // A basket is its reader’s own, so its page is kept out of search engines, as is that for what is missing.
    const isPublic = (path: string) => !/\/(404\.html|basket\/)$/.test(path);
    const publicPages = pages.filter(({ path }) => isPublic(path));

    test('give every page a title, a description and a language of its own', () => {
      const titles = publicPages.map(({ tree }) => toString(select('title', tree) ?? { type: 'root', children: [] }));
      assert.equal(new Set(titles).size, publicPages.length);
      for (const { path, tree } of pages) {
        assert.ok(String(select('meta[name="description"]', tree)?.properties['content']).length > 20, path);
        assert.equal(select('html', tree)?.properties['lang'], 'en-GB', path);
      }
    });

    test('name the permanent address of every page', () => {
      for (const { path, tree } of publicPages) {
        assert.equal(select('link[rel="canonical"]', tree)?.properties['href'], site.origin + path);
        assert.equal(select('meta[property="og:url"]', tree)?.properties['content'], site.origin + path);
      }
    });

    test('give link previews a picture of 1200 by 630 pixels that exists', async () => {
      const pictures = new Set(
        pages.map(({ tree }) => String(select('meta[property="og:image"]', tree)?.properties['content'])),
      );
      assert.equal(pictures.size, fixtureSlugs.length + 1);
      for (const picture of pictures) {
        const file = join(site.folder, new URL(picture).pathname.slice(site.base.length));
        assert.ok(existsSync(file), picture);
        const { width, height } = await sharp(file).metadata();
        assert.deepEqual({ width, height }, { width: 1200, height: 630 });
      }
    });

    test('draw in that picture whose words an article is in, below its title, and nothing over the edge', async () => {
      for (const name of ['site', ...fixtureSlugs]) {
        const picture = sharp(join(site.folder, 'og', `${name}.png`));
        /** The range of lightness in a part: none where nothing is drawn. */
        const rangeOf = async (left: number, top: number, width: number, height: number) => {
          const part = await picture.clone().extract({ left, top, width, height }).png().toBuffer();
          const { channels } = await sharp(part).greyscale().stats();
          return (channels[0]?.max ?? 0) - (channels[0]?.min ?? 0);
        };
        assert.ok((await rangeOf(80, 510, 1040, 50)) > 100, `${name} has no line below its title`);
        assert.ok((await rangeOf(1140, 0, 60, 630)) < 10, `${name} runs over its right edge`);
        assert.ok((await rangeOf(0, 580, 1200, 50)) < 10, `${name} runs over its lower edge`);
      }
    });

    test('say in link previews of an article, and in the feed, whose words they announce', () => {
      const feed = readFileSync(join(site.folder, 'rss.xml'), 'utf8');
      const restated = fixtureArticles.filter(({ wording }) => wording === 'restated');
      assert.equal(feed.match(/, restated by Crosscurrents\. /g)?.length, restated.length);
      for (const { slug, wording } of fixtureArticles) {
        const tree = pages.find(({ path }) => path.endsWith(`/articles/${slug}/`))?.tree;
        const preview = tree && select('meta[property="og:description"]', tree)?.properties['content'];
        const whose = wording === 'restated' ? ', restated by Crosscurrents' : '';
        assert.match(String(preview), new RegExp(`^\\p{Lu}.* \\(.*\\d{4}\\)${whose}\\. \\p{Lu}`, 'u'), slug);
      }
    });

    test('carry a strict content security policy', () => {
      for (const { path, tree } of pages) {
        const policy = String(select('meta[http-equiv="content-security-policy"]', tree)?.properties['content']);
        assert.match(policy, /default-src 'none'/, path);
        assert.doesNotMatch(policy, /unsafe-|worker-src|https?:/, path);
      }
    });

    test('lead to a feed and a site map that name every article', () => {
      const feed = readFileSync(join(site.folder, 'rss.xml'), 'utf8');
      const map = readFileSync(join(site.folder, 'sitemap-0.xml'), 'utf8');
      for (const slug of fixtureSlugs) {
        const address = `${site.origin}${site.base}articles/${slug}/`;
        assert.ok(feed.includes(`<link>${address}</link>`), `the feed lacks ${address}`);
        assert.ok(map.includes(`<loc>${address}</loc>`), `the site map lacks ${address}`);
      }
    });
  });
}
