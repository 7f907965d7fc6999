import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { parse } from 'yaml';
import { fixtureSlugs } from '../support/fixture-articles.ts';
import { fixtureSites, readPages } from '../support/sites.ts';

const { repository: chosen } = parse(readFileSync('tests/fixture-site/content/site.yaml', 'utf8')) as {
  repository?: string;
};
const form = parse(readFileSync('.github/ISSUE_TEMPLATE/mistake.yml', 'utf8')) as { body: { id: string }[] };

for (const site of fixtureSites) {
  const address = chosen ?? (site.repository && `https://github.com/${site.repository}`);
  const pages = readPages(site);
  const find = (path: string) => {
    const page = pages.find((one) => one.path === site.base + path);
    assert.ok(page, `${path} is missing`);
    return page.tree;
  };

  describe(`a mistake, on the site ${site.name}`, () => {
    test(`is reported ${address ? 'in the repository, which is linked' : 'nowhere, and nothing promises it'}`, () => {
      const section = select('section[aria-labelledby=contact]', find('about/'));
      assert.ok(section);
      const links = selectAll('a[rel~=external]', section).map(({ properties }) => properties['href']);
      assert.deepEqual(links, address ? [address] : []);
      assert.equal(/\bissue\b|repository/.test(toString(section)), Boolean(address));
    });

    for (const slug of fixtureSlugs) {
      test(`is reported with the name and the edition of ${slug}, where it can be`, () => {
        const tree = find(`articles/${slug}/`);
        const link = select('.ReportMistake a', tree);
        if (!address) return assert.equal(link, undefined);
        const url = new URL(String(link?.properties['href']));
        assert.equal(url.origin + url.pathname, `${address}/issues/new`);
        assert.equal(url.searchParams.get('place'), `${site.origin}${site.base}articles/${slug}/`);
        assert.ok(
          form.body.some(({ id }) => id === 'place'),
          'the form has no field for the place',
        );
        const title = url.searchParams.get('title') ?? '';
        const source = readFileSync(`${site.content}/articles/${slug}.mdx`, 'utf8');
        assert.ok(title.includes(/^shortTitle: (.*)$/m.exec(source)?.[1] ?? '?'), title);
        assert.match(title, /edition of \d+ \w+ \d{4}$/);
        return undefined;
      });
    }
  });
}
