import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';

interface Vite {
  build(options: object): Promise<{ output: { code: string; isEntry: boolean }[] }>;
}

/** The bundler that Astro brings along, so that what is measured is what is built. */
async function loadVite(): Promise<Vite> {
  const fromAstro = createRequire(import.meta.resolve('astro'));
  return import(fromAstro.resolve('vite'));
}

/** Bytes, compressed as a server would, of a script and everything that comes with it. */
async function measure(script: string): Promise<number> {
  const vite = await loadVite();
  const { output } = await vite.build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, modulePreload: false, rollupOptions: { input: script } },
  });
  const entry = output.find(({ isEntry }) => isEntry);
  assert.ok(entry?.code, 'nothing was built');
  return gzipSync(entry.code, { level: 9 }).length;
}

const budgets = [
  { what: 'the script that shows notes in place', script: 'src/client/notes-in-place.ts', limit: 1500 },
  { what: 'the script of a page', script: 'src/client/page.ts', limit: 4000 },
];

describe('the weight of scripts', () => {
  for (const { what, script, limit } of budgets) {
    test(`${what}: at most ${limit} bytes`, async (context) => {
      const bytes = await measure(script);
      context.diagnostic(`${what}: ${bytes} of ${limit} bytes, minified and compressed`);
      assert.ok(bytes <= limit, `${bytes} bytes are over ${limit}`);
    });
  }
});
