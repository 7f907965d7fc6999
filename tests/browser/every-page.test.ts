import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { testAccessibility, testEveryPage } from '../every-site/every-page.ts';
import { findViolations } from '../support/accessibility.ts';
import { useReader } from '../support/reader.ts';
import { fixtureSite, fixtureSites } from '../support/sites.ts';

for (const site of fixtureSites) testEveryPage(site);
testAccessibility(fixtureSite);

describe('an article', () => {
  const reader = useReader();

  test('is accessible with the search or a note open', async () => {
    const page = await reader.open('/articles/deep-water/', { viewport: { width: 390, height: 800 } });
    await page.locator('#ref-1').click();
    await page.locator('.note:popover-open').waitFor();
    assert.deepEqual(await findViolations(page), []);
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await page.locator('.SearchBox input').fill('strait');
    await page.locator('.results li a').first().waitFor();
    assert.deepEqual(await findViolations(page), []);
  });
});
