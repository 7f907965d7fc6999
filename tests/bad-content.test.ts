import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { judgeContent } from '../src/edition/checks/check-content.ts';
import { readContent, readFixedPages } from '../src/edition/checks/read-site.ts';
import { breaks as single, twoBreaks, type Break } from './support/breaks.ts';
import { createScratchProject } from './support/scratch-project.ts';

const root = join(import.meta.dirname, '..');
const cases: { name: string; breaks: Break[] }[] = [
  ...single.map((one) => ({ name: one.name, breaks: [one] })),
  { name: 'by two articles, and both are reported', breaks: twoBreaks },
];

test('the real content has no problems', async () => {
  assert.deepEqual(judgeContent(await readContent(root), await readFixedPages(root)).problems, []);
});

describe('a build is stopped, and the last good site is left as it was,', { concurrency: 2 }, () => {
  for (const { name, breaks } of cases) {
    test(name, async (t) => {
      const project = await createScratchProject('content');
      t.after(() => project.remove());
      const expected: string[] = [];
      for (const { file, reported = file, from, to, at, says, column } of breaks) {
        const line = await project.edit(file, from, to, at);
        expected.push(`${reported}:${line}:${column ? `${column}:` : ''} ${says}`);
      }

      const { exitCode, output } = await project.build();

      const lines = output.split('\n').filter((line) => line.startsWith('content/'));
      assert.deepEqual(
        lines.map((line, index) => line.slice(0, expected[index]?.length)),
        expected,
        output,
      );
      assert.match(output, breaks.length === 1 ? /^1 problem in 1 file\./m : /^2 problems in 2 files\./m);
      assert.doesNotMatch(output, /Stack trace/);
      assert.notEqual(exitCode, 0);
      assert.deepEqual(await project.builtFiles(), ['dist/last-good-site']);
    });
  }
});
