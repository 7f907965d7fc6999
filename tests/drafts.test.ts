import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { startDevServer } from './support/dev-server.ts';
import { createScratchProject, type ScratchProject } from './support/scratch-project.ts';

const draft = `---
draft: true
title: The Quagmire of Zorblattish Tides
authors: [jane-zorblatt]
---

The zorblattish tide turns.[^1]

[^1]: See [@zorblatt-2024] and [@kerr-2022].
`;

/** Everything that only the draft uses has its word. */
const files = {
  'content/articles/zorblatt.mdx': draft,
  'content/people/jane-zorblatt.yaml':
    'name: Jane Zorblatt\nsortName: Zorblatt, Jane\naffiliation: Harbour\nbiography: She writes.\n',
  'content/publishers/zorblatt.yaml': 'name: Zorblatt Press\nshortName: Zorblatt\nurl: https://zorblatt.example/\n',
  'content/topics/zorblatt.yaml': 'label: Zorblattism\ngloss: And its tides\norder: 99\n',
  'content/works/zorblatt-2024.yaml':
    "type: book\nkind: scholarship\nauthor:\n  - { family: Zorblatt, given: Jane }\ntitle: Tides\nissued: '2024'\nURL: https://zorblatt.example/tides\n",
};

describe('a draft', () => {
  let project: ScratchProject;

  before(async () => {
    project = await createScratchProject();
    for (const [path, text] of Object.entries(files)) await project.write(path, text);
  });
  after(() => project.remove());

  test('leaves nothing in the published site, and the build says what it lacks', async () => {
    const { exitCode, output } = await project.build();
    assert.equal(exitCode, 0, output);
    assert.match(
      output,
      /^Draft content\/articles\/zorblatt\.mdx: shortTitle, publisher, published, .* are missing\.$/m,
    );
    assert.doesNotMatch(output, /\[ERROR\]/);

    const built = await project.builtFiles();
    const texts = await Promise.all(
      built.map(async (path) => ({ path, text: await read(join(project.folder, path)) })),
    );
    const mentions = (word: RegExp) => texts.filter(({ path, text }) => word.test(path + text)).map(({ path }) => path);
    assert.ok(mentions(/kerr/i).length > 5, 'the search for words finds nothing in this site');
    assert.deepEqual(mentions(/zorblatt/i), []);
  });

  test('is shown while someone writes, with what is missing and what each field is for', async (t) => {
    const { address, stop } = await startDevServer(project.folder);
    t.after(stop);
    const page = await readPage(`${address}articles/zorblatt/`);
    assert.match(page, /The zorblattish tide turns/);
    assert.match(page, /<code>shortTitle<\/code> is missing<\/dt><dd>A few words where there is little room/);
    assert.match(page, /No publisher yet/);
    const home = await readPage(address);
    assert.match(home, /<h3><a href="\/articles\/zorblatt\/">The Quagmire of Zorblattish Tides/);
    assert.match(home, /<b class="Draft">Draft<\/b>/);
    assert.doesNotMatch(await readPage(`${address}articles/empty-berths/`), /class="DraftNotice"/);
  });
});

/** A file as text; what Pagefind has compressed is taken out. */
async function read(path: string): Promise<string> {
  const content = await readFile(path);
  return (content[0] === 0x1f && content[1] === 0x8b ? gunzipSync(content) : content).toString('utf8');
}

/** A page without what the development server adds for itself. */
async function readPage(address: string): Promise<string> {
  const response = await fetch(address);
  assert.equal(response.status, 200, address);
  return (await response.text()).replace(/ data-astro-source-\w+="[^"]*"/g, '');
}
