import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';

describe('while someone writes', () => {
  let server: ChildProcess;
  let browser: Browser;
  let address: string;

  before(async () => {
    server = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--port', '0'], {
      env: { ...process.env, BASE_PATH: '/writing/', NO_COLOR: '1' },
    });
    address = await new Promise((resolve, reject) => {
      let output = '';
      server.stdout?.on('data', (chunk) => {
        output += String(chunk);
        const match = /http:\/\/localhost:\d+\/\S*/.exec(output);
        if (match) resolve(match[0]);
      });
      server.once('exit', () => reject(new Error(`The development server stopped: ${output}`)));
    });
    browser = await launchBrowser();
  });

  after(async () => {
    await browser?.close();
    if (server.exitCode === null) {
      server.kill();
      await once(server, 'exit');
    }
  });

  test('the search works from the index of the last build', async () => {
    const page = await browser.newPage();
    await page.goto(`${address}search/?q=Vilnius`);
    await page.locator('.results li a').first().waitFor();
    assert.match(await page.locator('.results').innerText(), /Paragraph 5/);
  });
});
