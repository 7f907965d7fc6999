import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Engine } from '../support/engine.ts';
import { findFirefox, startFirefox } from '../support/firefox.ts';
import { centimetre, findPrintFaults, readGutter, readSheets, wordsOf } from '../support/printed.ts';
import { serveSite, type SiteServer } from '../support/site-server.ts';
import { fixtureSite } from '../support/sites.ts';

const firefox = findFirefox();

describe('on paper from Firefox', { skip: !firefox && 'Firefox is not installed' }, () => {
  let engine: Engine;
  let server: SiteServer;

  before(async () => {
    server = await serveSite(fixtureSite.folder);
    engine = await startFirefox(String(firefox));
  });
  after(async () => {
    await engine?.close();
    await server?.close();
  });

  test('each paragraph has its number, and the folded summary is there', async () => {
    await engine.navigate(`${server.url}articles/deep-water/`);
    const count = Number(await engine.evaluate("String(document.querySelectorAll('.prose > p').length)"));
    const sheets = await readSheets((await engine.print?.()) ?? assert.fail());
    assert.deepEqual(
      readGutter(sheets),
      Array.from({ length: count }, (_, index) => index + 1),
    );
    const points = Number(await engine.evaluate("String(document.querySelectorAll('.KeyPoints li').length)"));
    assert.equal(sheets.map(wordsOf).join(' ').split('¶').length - 1, points);
    for (const sheet of sheets) assert.deepEqual(findPrintFaults(sheet, centimetre), []);
  });
});
