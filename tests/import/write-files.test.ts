import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { writeFiles } from '../../src/import/write-files.ts';

let folder: string;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'crosscurrents-writing-'));
});

after(() => rm(folder, { recursive: true }));

test('files are written into folders that don’t exist yet, and nothing is left beside them', async () => {
  const [article, person] = [join(folder, 'a/lamp.mdx'), join(folder, 'b/ada.yaml')];
  await writeFiles(
    new Map([
      [article, 'The lamp'],
      [person, 'name: Ada'],
    ]),
  );
  assert.equal(await readFile(article, 'utf8'), 'The lamp');
  assert.deepEqual([await readdir(join(folder, 'a')), await readdir(join(folder, 'b'))], [['lamp.mdx'], ['ada.yaml']]);
});

test('where one of them can’t be written, the article isn’t, and no part of it stays behind', async () => {
  await mkdir(join(folder, 'c/bo.yaml/taken'), { recursive: true });
  const files = new Map([
    [join(folder, 'c/pier.mdx'), 'The pier'],
    [join(folder, 'c/bo.yaml'), 'name: Bo'],
  ]);
  await assert.rejects(writeFiles(files));
  assert.deepEqual(await readdir(join(folder, 'c')), ['bo.yaml']);
});
