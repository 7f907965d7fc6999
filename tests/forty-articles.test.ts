import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { addArticles, readBuilt } from './support/forty-articles.ts';
import { launchBrowser } from './support/browser.ts';
import { createScratchProject, type ScratchProject } from './support/scratch-project.ts';
import { serveSite, type SiteServer } from './support/site-server.ts';
import { fixtureSlugs } from './support/fixture-articles.ts';

describe('with 40 articles', () => {
  let project: ScratchProject;
  let server: SiteServer;
  let browser: Browser;

  before(async () => {
    project = await createScratchProject();
    await addArticles(project, fixtureSlugs.length);
    const { exitCode, output } = await project.build();
    assert.equal(exitCode, 0, output);
    server = await serveSite(join(project.folder, 'dist'));
    browser = await launchBrowser();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
    await project?.remove();
  });

  const openHome = async (width: number, fragment = ''): Promise<Page> => {
    const page = await (await browser.newContext({ viewport: { width, height: 900 } })).newPage();
    await page.goto(server.url + fragment);
    return page;
  };

  for (const width of [320, 768, 1280, 2200]) {
    test(`the home page stays inside a window ${width} pixels wide, and folds what is too much`, async () => {
      const page = await openHome(width);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
      const shown = (selector: string) => page.locator(selector).filter({ visible: true }).count();
      assert.equal(await shown('.ArticleList article'), 12);
      assert.equal(await page.locator('.ArticleList article').count(), 40);
      assert.equal(await shown('section.Topic'), 12);
      assert.equal(await shown('section.Topic:has(#topic-dredging) .Voice'), 8);
      await page.getByText(/^\d+ later articles on this$/).click();
      assert.equal(
        await shown('section.Topic:has(#topic-dredging) .Voice'),
        await page.locator('section.Topic:has(#topic-dredging) .Voice').count(),
      );
    });
  }

  test('many silent authors are counted, not named', async () => {
    const page = await openHome(1280);
    const said = await page.locator('section.Topic:has(#topic-tolls) .silent').innerText();
    assert.equal(said, 'Not discussed by the other 39 authors.');
  });

  test('a link to a folded topic opens it', async () => {
    const page = await openHome(1280);
    assert.ok(!(await page.locator('#topic-made-up-16').isVisible()));
    await page.locator('.TopicIndex a[href="#topic-made-up-16"]').click();
    await page.locator('#topic-made-up-16').waitFor({ state: 'visible' });
  });

  test('what is folded is printed', async () => {
    const page = await openHome(1280);
    await page.emulateMedia({ media: 'print' });
    const hidden = await page
      .locator('.ArticleList article, .Voice')
      .evaluateAll((all) => all.filter((one) => !one.checkVisibility()).length);
    assert.equal(hidden, 0);
  });

  test('a topic without a sentence on it still names the author and the paragraphs', async () => {
    const voice = (await openHome(1280)).locator('.Voice', { hasText: 'Surname39' }).first();
    assert.match((await voice.textContent()) ?? '', /^Surname39 speaks of it: 1/);
  });

  test('the figures follow, and so does what is said of words that are the author’s own', async () => {
    const text = readBuilt(project, '/about/').replace(/<[^>]+>/g, '');
    assert.match(text, /for 40 policy articles/);
    assert.match(text, /38 of them are here in an edition: retold .* The others are in their authors’ own words\./);
    assert.match(text, /Where an article is in its author’s own words, its page says so/);
  });

  test('the foot of a page in its author’s own words offers no licence', () => {
    const foot = /<footer.*?<\/footer>/s.exec(readBuilt(project, '/articles/ports-40/'))?.[0] ?? '';
    assert.match(foot, /in its author’s own words.*offers it under no licence/);
    assert.doesNotMatch(foot, /CC BY|retells/);
    assert.match(readBuilt(project, '/articles/ports-38/'), /our versions may be shared/);
  });
});
