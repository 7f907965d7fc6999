import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { startDevServer, type DevServer } from '../support/dev-server.ts';
import { createScratchProject, type ScratchProject } from '../support/scratch-project.ts';
import { fixtureSlugs } from '../support/fixture-articles.ts';

const [slug] = fixtureSlugs;
const file = `content/articles/${slug}.mdx`;

describe('what is wrong with a published article', () => {
  let project: ScratchProject;
  let server: DevServer;
  let browser: Browser;

  before(async () => {
    project = await createScratchProject();
    server = await startDevServer(project.folder);
    browser = await launchBrowser();
  });
  after(async () => {
    await browser?.close();
    await server?.stop();
    await project?.remove();
  });

  test('appears in the browser while someone writes, with file, line and remedy, and goes once it is right', async () => {
    const page = await browser.newPage();
    await page.goto(`${server.address}articles/${slug}/`);
    const notice = page.locator('.ContentProblems');
    assert.equal(await notice.count(), 0);

    const line = await project.edit(file, /^question:/m, 'qestion:', 'qestion:');
    await notice.waitFor();
    assert.match(
      await notice.innerText(),
      new RegExp(`${file}:${line} “qestion” is not a field of an article\\. Did you mean “question”\\?`),
    );

    await project.edit(file, /^qestion:/m, 'question:');
    await notice.waitFor({ state: 'detached' });
  });

  test('is said of a topic too, on every page', async () => {
    await project.write('content/topics/unsaid.yaml', 'label: Unsaid\n');
    const page = await browser.newPage();
    await page.goto(`${server.address}about/`);
    const notice = page.locator('.ContentProblems');
    await notice.waitFor();
    assert.match(await notice.innerText(), /content\/topics\/unsaid\.yaml:1 “gloss” is missing\. Add it/);
  });

  test('is not that a topic has no order: it comes last', async () => {
    const folder = join(project.folder, 'content/topics');
    const first = readdirSync(folder).find((name) => /^order: 1$/m.test(readFileSync(join(folder, name), 'utf8')));
    const label = /^label: (.*)$/m.exec(readFileSync(join(folder, first ?? ''), 'utf8'))?.[1] ?? '';
    const page = await browser.newPage();
    await page.goto(server.address);
    const topics = page.locator('.Topic h3');
    assert.equal(await topics.first().innerText(), label);
    await project.edit(`content/topics/${first}`, /^order: 1\n/m, '');
    await page.locator('.Topic:last-of-type h3', { hasText: label }).waitFor();
    assert.equal(await page.locator('.ContentProblems', { hasText: first ?? '' }).count(), 0);
  });

  test('is said of the settings, and new ones are shown', async () => {
    const page = await browser.newPage();
    await page.goto(server.address);
    await project.edit('content/site.yaml', /^name: .*$/m, 'name: Slow Papers');
    await page.locator('.SiteHeader .home', { hasText: 'Slow Papers' }).waitFor();
  });
});
