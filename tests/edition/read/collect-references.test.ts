import assert from 'node:assert/strict';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { readReferences } from '../../support/references.ts';

function createContent(t: TestContext, files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'references-'));
  t.after(() => rmSync(folder, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, 'content', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return folder;
}

const book = 'type: book\nkind: scholarship\ntitle: Tides\n';

test('works come by their keys, citations by their articles', (t) => {
  const folder = createContent(t, {
    'works/reed-2024.yaml': book,
    'works/notes.txt': book,
    'articles/tide.mdx': '---\ntitle: Text\n---\n\nText.[^1]\n\n[^1]: [@reed-2024].\n',
    'articles/reef.mdx': '---\ntitle: Text\n---\n\nText.[^1]\n\n[^1]: [@reed-2024].\n',
  });
  const { works, citations } = readReferences(folder);
  assert.deepEqual(
    [...works.values()],
    [{ key: 'reed-2024', type: 'book', kind: 'scholarship', title: 'Tides', corrections: [] }],
  );
  assert.deepEqual(
    citations.map(({ slug, key }) => `${slug} ${key}`),
    ['reef reed-2024', 'tide reed-2024'],
  );
});

test('a work that can’t be read is left to the check of the content', (t) => {
  const folder = createContent(t, {
    'works/broken.yaml': 'title: "Tides\n',
    'works/empty.yaml': '',
    'works/half.yaml': 'title: Tides\n',
    'works/reed-2024.yaml': book,
  });
  assert.deepEqual([...readReferences(folder).works.keys()], ['reed-2024']);
});

test('a folder without works and articles has no references', (t) => {
  assert.deepEqual(readReferences(createContent(t, {})), { works: new Map(), citations: [], names: new Map() });
});

test('an article is called by its authors’ family names and its short title, or else by its slug', (t) => {
  const folder = createContent(t, {
    'people/ann-reed.yaml': 'name: Ann Reed\n',
    'people/li-wei.yaml': 'name: Li Wei\nfamilyName: Li\n',
    'articles/tide.mdx': '---\nshortTitle: The Tide\nauthors: [ann-reed, li-wei]\n---\n\nText.\n',
    'articles/reef.mdx': '---\nauthors: [nobody]\n---\n\nText.\n',
    'articles/bare.mdx': 'Text.\n',
  });
  assert.deepEqual(Object.fromEntries(readReferences(folder).names), {
    tide: 'Reed, Li, The Tide',
    reef: 'reef',
    bare: 'bare',
  });
});

test('what only a draft cites is left out, and so are its citations', (t) => {
  const draft = '---\ndraft: true\n---\n\nText.[^1]\n\n[^1]: [@reed-2024], [@coral-1999].\n';
  const folder = createContent(t, {
    'works/reed-2024.yaml': book,
    'works/coral-1999.yaml': book,
    'articles/tide.mdx': '---\ntitle: Text\n---\n\nText.[^1]\n\n[^1]: [@reed-2024].\n',
    'articles/unready.mdx': draft,
  });
  const { works, citations } = readReferences(folder);
  assert.deepEqual([...works.keys()], ['reed-2024']);
  assert.deepEqual(
    citations.map(({ slug }) => slug),
    ['tide'],
  );
});
