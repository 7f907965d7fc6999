import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { checkContent } from '../src/checks/check-content.ts';
import { readContent, readFixedPages } from '../src/checks/read-site.ts';
import { createScratchProject } from './support/scratch-project.ts';

const root = join(import.meta.dirname, '..');
const parting = 'content/articles/parting-ways.mdx';
const zhao = 'content/articles/evolving-eu-nato-relations.mdx';

/** One thing that an editor breaks in a real article, and what the build says about it. */
interface Break {
  file?: string;
  from: RegExp;
  to: string;
  /** What stands on the line that is reported; without it, that is the first line. */
  at?: string;
  /** Begins right after the line number, or after the column where there is one. */
  says: string;
  column?: number;
}

const cases: { name: string; breaks: Break[] }[] = [
  {
    name: 'by a missing field',
    breaks: [{ from: /^publisher: .*\n/m, to: '', says: '“publisher” is missing. Add it; src/schema/article.ts says' }],
  },
  {
    name: 'by a misspelt field',
    breaks: [
      {
        from: /^publisher:/m,
        to: 'pubisher:',
        at: 'pubisher:',
        says: '“pubisher” is not a field of an article. Did you mean “publisher”?',
      },
    ],
  },
  {
    name: 'by a date that doesn’t exist',
    breaks: [
      {
        from: /^ {2}date: .*$/m,
        to: '  date: 2023-02-30',
        at: '2023-02-30',
        says: '“published.date” is not a date that exists. Write a year, a month or a day, such as 2025, 2025-03 or',
      },
    ],
  },
  {
    name: 'by an unknown author',
    breaks: [
      {
        from: /cenk-tamer/,
        to: 'cenk-temer',
        at: 'cenk-temer',
        says: 'There is no “cenk-temer” in content/people. Did you mean “cenk-tamer”?',
      },
    ],
  },
  {
    name: 'by a mark without a note',
    breaks: [
      {
        from: /\[\^4\]/,
        to: '[^4] [^99]',
        at: '[^99]',
        says: 'The mark [^99] has no note. Add the note at the end of the file, as a paragraph that begins with',
      },
    ],
  },
  {
    name: 'by a note without a mark',
    breaks: [
      {
        from: /$/,
        to: '\n[^99]: Nobody reads this.\n',
        at: '[^99]',
        says: 'The note [^99] has no mark in the text, so no reader would see it. Put [^99] where the original has it',
      },
    ],
  },
  {
    name: 'by a note that is defined twice',
    breaks: [
      {
        from: /$/,
        to: '\n[^4]: The same again.\n',
        at: 'The same again.',
        says: 'The note [^4] stands here a second time; it is already on line',
      },
    ],
  },
  {
    name: 'by a link to a page that isn’t there',
    breaks: [
      {
        from: /\(#note-4\)/,
        to: '(/articles/parting-way/)',
        at: '(/articles/parting-way/)',
        says: 'The link “/articles/parting-way/” leads to no page. Did you mean “/articles/parting-ways/”?',
      },
    ],
  },
  {
    name: 'by a link to a paragraph that isn’t there',
    breaks: [
      {
        from: /\(#note-4\)/,
        to: '(/articles/parting-ways/#p10)',
        at: '#p10',
        says: 'The link “/articles/parting-ways/#p10” leads to no place on that page. The last such number there is #p9.',
      },
    ],
  },
  {
    name: 'by broken MDX',
    breaks: [
      {
        from: /<\/EditorsNote>/,
        to: '',
        at: '<EditorsNote>',
        column: 1,
        says: 'The text can’t be read: Expected a closing tag for `<EditorsNote>`',
      },
    ],
  },
  {
    name: 'by a wrong number of paragraphs',
    breaks: [
      {
        from: /^paragraphs: 9$/m,
        to: 'paragraphs: 10 # not 9',
        at: 'paragraphs: 10 #',
        says: '“paragraphs” says 10, but the text has 9 paragraphs. Divide the text as the original is divided, or',
      },
    ],
  },
  {
    name: 'by two articles, and both are reported',
    breaks: [
      {
        file: zhao,
        from: /^publisher: .*$/m,
        to: 'publisher: cissm',
        at: 'cissm',
        says: 'There is no “cissm” in content/publishers. Did you mean “ciessm”?',
      },
      {
        from: /^title:/m,
        to: 'titel:',
        at: 'titel:',
        says: '“titel” is not a field of an article. Did you mean “title”?',
      },
    ],
  },
];

test('the real content has no problems', async () => {
  assert.deepEqual(checkContent(await readContent(root), await readFixedPages(root)), []);
});

describe('a build is stopped, and the last good site is left as it was,', { concurrency: 2 }, () => {
  for (const { name, breaks } of cases) {
    test(name, async (t) => {
      const project = await createScratchProject();
      t.after(() => project.remove());
      const expected: string[] = [];
      for (const { file = parting, from, to, at, says, column } of breaks) {
        const line = await project.edit(file, from, to, at);
        expected.push(`${file}:${line}:${column ? `${column}:` : ''} ${says}`);
      }

      const { exitCode, output } = await project.build();

      const reported = output.split('\n').filter((line) => line.startsWith('content/'));
      assert.deepEqual(
        reported.map((line, index) => line.slice(0, expected[index]?.length)),
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
