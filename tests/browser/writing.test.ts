import assert from 'node:assert/strict';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { startDevServer, type DevServer } from '../support/dev-server.ts';
import { createScratchProject, type ScratchProject } from '../support/scratch-project.ts';
import { fixtureUnderPath } from '../support/sites.ts';

describe('while someone writes', () => {
  let project: ScratchProject;
  let server: DevServer;
  let browser: Browser;

  before(async () => {
    project = await createScratchProject();
    await cp(fixtureUnderPath.folder, join(project.folder, 'dist'), { recursive: true });
    server = await startDevServer(project.folder, { BASE_PATH: fixtureUnderPath.base });
    browser = await launchBrowser();
  });

  after(async () => {
    await browser?.close();
    await server?.stop();
    await project?.remove();
  });

  test('the search works from the index of the last build', async () => {
    const page = await browser.newPage();
    await page.goto(`${server.address}search/?q=lightships`);
    await page.locator('.results li a').first().waitFor();
    assert.match(await page.locator('.results').innerText(), /Paragraph 7/);
  });
});
