import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createScratchProject } from './support/scratch-project.ts';

/** One thing that an editor breaks in a file, and what the build says about it. */
interface Break {
  file: string;
  from: RegExp;
  to: string;
  /** What is on the line that is reported. */
  at: string;
  /** Begins right after the line number, or after the column where there is one. */
  says: string;
  column?: number;
}

// What is said about each kind of mistake is tested in tests/edition/checks/, without a build.
const cases: { name: string; breaks: Break[] }[] = [
  {
    name: 'by two articles, and both are reported',
    breaks: [
      {
        file: 'content/articles/deep-water.mdx',
        from: /^publisher: .*$/m,
        to: 'publisher: costal-institute',
        at: 'costal-institute',
        says: 'There is no “costal-institute” in content/publishers. Did you mean “coastal-institute”?',
      },
      {
        file: 'content/articles/empty-berths.mdx',
        from: /^title:/m,
        to: 'titel:',
        at: 'titel:',
        says: '“titel” is not a field of an article. Did you mean “title”?',
      },
    ],
  },
  {
    name: 'by a text that can’t be read',
    breaks: [
      {
        file: 'content/articles/empty-berths.mdx',
        from: /<\/EditorsNote>/,
        to: '',
        at: '<EditorsNote>',
        column: 1,
        says: 'The text can’t be read: Expected a closing tag for `<EditorsNote>`',
      },
    ],
  },
];

describe('a build is stopped, and the last good site is left as it was,', { concurrency: 2 }, () => {
  for (const { name, breaks } of cases) {
    test(name, async (t) => {
      const project = await createScratchProject();
      t.after(() => project.remove());
      const expected: string[] = [];
      for (const { file, from, to, at, says, column } of breaks) {
        const line = await project.edit(file, from, to, at);
        expected.push(`${file}:${line}:${column ? `${column}:` : ''} ${says}`);
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
