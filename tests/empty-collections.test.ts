import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { createScratchProject, type ScratchProject } from './support/scratch-project.ts';
import { fixtureSite, readPages, type BuiltPage } from './support/sites.ts';

const article = `---
title: On Patience
shortTitle: Patience
authors: [ann-reed]
published: { date: '2025-03', basis: imprint, note: It appeared here. }
original: { missing: It appeared here first. }
wording: original
language: en
description: On waiting.
question: Is it worth waiting?
thesis: It is.
keyPoints: [{ text: Waiting pays., paragraphs: [1] }]
edition: '2025-04'
paragraphs: 1
---

Whoever waits, sees.
`;

const files = {
  'content/articles/patience.mdx': article,
  'content/people/ann-reed.yaml':
    'name: Ann Reed\nsortName: Reed, Ann\naffiliation: Harbour\nbiography: Ann Reed waits.\n',
};

/** What is left of the settings when everything that can be changed is. */
const settings: [RegExp, string][] = [
  [/^name: .*$/m, 'name: Slow Papers'],
  [/^subject: .*$/m, 'subject: Waiting'],
  [/^lead: .*$/m, 'lead: Papers that took their time, {articles} so far.'],
  [/'#0a4c54'/, "'#5a1a6e'"],
];

describe('a site of one article, without publishers, topics, works and search lists', () => {
  let project: ScratchProject;
  let pages: BuiltPage[];
  let output: string;
  const page = (path: string) => pages.find((one) => one.path === path)?.tree ?? assert.fail(`${path} is missing`);
  const textOf = (path: string, selector = 'main') =>
    toString(select(selector, page(path)) ?? assert.fail(`${path} has no ${selector}`)).replace(/\s+/g, ' ');

  before(async () => {
    project = await createScratchProject();
    const content = join(project.folder, 'content');
    for (const name of ['publishers', 'topics', 'works', 'search', 'articles', 'people']) {
      await rm(join(content, name), { recursive: true });
    }
    for (const [path, text] of Object.entries(files)) await createFile(join(project.folder, path), text);
    await project.write('content/emblem.svg', '<svg viewBox="0 0 10 10"><rect width="7" height="7"/></svg>');
    for (const [from, to] of settings) await project.edit('content/site.yaml', from, to);
    const built = await project.build();
    ({ output } = built);
    assert.equal(built.exitCode, 0, output);
    pages = readPages({ ...fixtureSite, folder: join(project.folder, 'dist') });
  });
  after(() => project?.remove());

  test('is built whole, with its index', async () => {
    assert.ok((await readdir(join(project.folder, 'dist/pagefind'))).length > 0);
    assert.match(output, /\b1 pages? indexed/);
  });

  test('leaves out what there is nothing to show of, headings included', () => {
    for (const { path, tree } of pages) {
      const empty = selectAll('ul, ol, dl, nav, section, fieldset, select, h1, h2, h3', tree).filter(
        (element) => !/[\p{L}\p{N}]/u.test(toString(element)),
      );
      assert.deepEqual(
        empty.map(({ tagName, properties }) => `${path}: ${tagName} ${String(properties['className'])}`),
        [],
      );
    }
    assert.doesNotMatch(textOf('/'), /Where they meet/);
    assert.doesNotMatch(textOf('/about/'), /On one of the topics/);
    assert.equal(select('#topics', page('/')), undefined);
    assert.match(textOf('/sources/'), /The articles cite no works\./);
    assert.equal(select('#download', page('/sources/')), undefined);
  });

  test('says of an article without a publisher that it appeared there', () => {
    assert.match(textOf('/articles/patience/', '.Colophon'), /Slow Papers/);
    assert.doesNotMatch(textOf('/articles/patience/'), /No publisher yet/);
  });

  test('has the name, the subject, the colour and the emblem that its settings give, and no other', async () => {
    assert.equal(textOf('/', 'h1'), 'Waiting');
    assert.match(textOf('/', '.lead'), /^ ?Papers that took their time, one so far\./);
    assert.equal(textOf('/about/', 'h1'), 'About Slow Papers');
    assert.match(await readFile(join(project.folder, 'dist/favicon.svg'), 'utf8'), /#5a1a6e.*<rect width="7"/);
    for (const { path, html, tree } of pages) {
      assert.ok(select('.SiteHeader .Emblem[viewBox="0 0 10 10"] > rect[width="7"]', tree), path);
      assert.match(html, /--accent-light:#5a1a6e/, path);
      assert.doesNotMatch(html, /Crosscurrents|#0a4c54/, path);
    }
  });
});

async function createFile(path: string, text: string): Promise<void> {
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, text);
}
