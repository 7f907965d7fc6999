import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { renderEdition } from './render.ts';

/** Each folder’s name is a claim, `input.mdx` the case, `output.html` the proof; `UPDATE=1` rewrites the proofs. */
const folder = join(import.meta.dirname, 'fixtures');
const claims = readdirSync(folder);

test('there are claims to check', () => {
  assert.notEqual(claims.length, 0);
});

for (const claim of claims) {
  test(claim.replaceAll('-', ' '), async () => {
    const { html } = await renderEdition(readFileSync(join(folder, claim, 'input.mdx'), 'utf8'));
    const proof = join(folder, claim, 'output.html');
    if (process.env['UPDATE']) writeFileSync(proof, html);
    assert.ok(existsSync(proof), 'output.html is missing: UPDATE=1 writes it; read it before you commit it');
    assert.equal(html, readFileSync(proof, 'utf8'));
  });
}
