import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { startDevServer, type DevServer } from '../support/dev-server.ts';

describe('while someone writes', () => {
  let server: DevServer;
  let browser: Browser;

  before(async () => {
    server = await startDevServer('.', { BASE_PATH: '/writing/' });
    browser = await launchBrowser();
  });

  after(async () => {
    await browser?.close();
    await server?.stop();
  });

  test('the search works from the index of the last build', async () => {
    const page = await browser.newPage();
    await page.goto(`${server.address}search/?q=Vilnius`);
    await page.locator('.results li a').first().waitFor();
    assert.match(await page.locator('.results').innerText(), /Paragraph 5/);
  });
});
